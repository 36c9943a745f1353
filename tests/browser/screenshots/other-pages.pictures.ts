import type { Page, ViewportSize } from 'playwright-core';
import type { Language } from '../../../src/locales/words';
import { blankPage, browserTest, checkMonth, sheetGrid } from '../open-page';
import { emulateSystem, type Look } from './look';
import { saveAs } from './take';

const LANGUAGES = ['zh-CN', 'en'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
const WORKBENCH: readonly ViewportSize[] = [
  { width: 1280, height: 800 },
  { width: 700, height: 1000 },
];
const GUIDE: readonly ViewportSize[] = [
  { width: 320, height: 900 },
  { width: 900, height: 900 },
];

const EVERY = LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const));

async function opened(viewport: ViewportSize, theme: Look['theme'], address: string): Promise<Page> {
  const { page, url } = await blankPage(viewport);
  await emulateSystem(page, { ...viewport, theme, language: 'zh-CN', zoom: 1 });
  await page.goto(new URL(address, url).href);
  return page;
}

/** Wider than the window, by how much. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function takeWorkbench(language: Language, theme: Look['theme'], viewport: ViewportSize): Promise<void> {
  const page = await opened(viewport, theme, `workbench.html?lang=${language}&theme=${theme}`);
  await sheetGrid(page).waitFor();
  await checkMonth(page, language === 'en' ? 'Check' : '核对');
  const finding = page.getByRole('listitem').filter({ hasText: '党费台账!S22' });
  await finding.getByRole('button').first().click();
  await page.getByRole('tab', { name: '党费台账', selected: true }).waitFor();
  await saveAs(page, `60-workbench-${viewport.width}-${language}-${theme}`);
  expect(await sideways(page)).toBe(0);
  await page.context().close();
}

async function takeGuide(language: Language, theme: Look['theme'], viewport: ViewportSize): Promise<void> {
  const page = await opened(viewport, theme, `guide.html?lang=${language}#dues-unpaid`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await saveAs(page, `70-guide-${viewport.width}-${language}-${theme}`);
  expect(await sideways(page)).toBe(0);
  await page.context().close();
}

browserTest.each(EVERY)('the workbench and the guide in %s, %s', async (language, theme) => {
  for (const viewport of WORKBENCH) await takeWorkbench(language, theme, viewport);
  for (const viewport of GUIDE) await takeGuide(language, theme, viewport);
});
