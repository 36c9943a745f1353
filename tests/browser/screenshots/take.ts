import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { wordsOf } from '../../../src/locales/words';
import { excelWindow } from '../excel/pane-in-excel';
import { dressExcel, emulateSystem, lookName, viewportOf, type Look } from './look';
import type { Scene } from './scenes';

/** Not in the repository: pictures to be looked at. */
const FOLDER = path.join(__dirname, '..', '..', '..', 'out', 'screenshots');

/** Milliseconds without a change after which nothing more is expected. */
const QUIET = 150;

/** A picture no higher than this: what is further down looks like what is above. */
const HIGHEST = 2400;

/** Opens the scene in the pane, takes its picture and tells what sticks out of the pane or was complained of. */
export async function take(scene: Scene, look: Look): Promise<readonly string[]> {
  const { page, complaints, url } = await excelWindow(scene.workbook?.(), {
    viewport: viewportOf(look),
    zoom: look.zoom,
    script: dressExcel(look),
  });
  await emulateSystem(page, look);
  await scene.arrange?.(page);
  await page.goto(url.replace('zh-CN', look.language === 'en' ? 'en-US' : 'zh-CN'), { waitUntil: 'commit' });
  try {
    await scene.open(page, wordsOf(look.language));
    await showWhole(page, look);
  } finally {
    await saveAs(page, `${scene.name}-${lookName(look)}`);
  }
  const flaws = [...(await sticksOut(page)), ...complaints.filter((text) => !text.includes('ERR_FAILED'))];
  await page.context().close();
  return flaws.map((flaw) => `${scene.name} ${lookName(look)}: ${flaw}`);
}

/** Saves what is on screen among the pictures to be looked at. */
export async function saveAs(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
}

/** Makes the window as high as what the pane holds, so that all of it is in the picture. */
async function showWhole(page: Page, look: Look): Promise<void> {
  const { width, height: least } = viewportOf(look);
  let height = 0;
  // A list is built as it comes into sight, so a higher window may hold more.
  for (let next = least; next !== height; next = Math.min(Math.max(await heightOfPane(page), least), HIGHEST)) {
    height = next;
    await page.setViewportSize({ width, height });
  }
}

/** The height once nothing has been added to the pane for a moment. */
function heightOfPane(page: Page): Promise<number> {
  return page.evaluate(
    (quiet) =>
      new Promise<number>((resolve) => {
        const main = document.querySelector('main');
        if (!main) {
          resolve(0);
          return;
        }
        const done = (): void => {
          observer.disconnect();
          resolve(main.scrollHeight);
        };
        let timer = setTimeout(done, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        observer.observe(main, { childList: true, subtree: true });
      }),
    QUIET,
  );
}

/** What is wider than the window, other than what scrolls in a frame of its own; and text that is cut off. */
function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const wide = main && main.scrollWidth > main.clientWidth ? ['the pane scrolls sideways'] : [];
    const isCut = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).textOverflow === 'ellipsis';
    const cut = [...document.querySelectorAll('main *')].filter(isCut).map(({ textContent }) => `cut: ${textContent}`);
    return [...wide, ...cut];
  });
}
