import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { excelWindow } from '../excel/pane-in-excel';
import { blankPage, browserTest, checkMonth, sheetGrid } from '../open-page';

/** The pictures of the README, in the repository. */
const FOLDER = path.join(__dirname, '..', '..', '..', 'assets', 'pictures');

/** Nobody should wait for a README. */
const MOST_BYTES = 200_000;

/** The finding whose cell the pictures show. */
const PLACE = '党费台账!S22';

async function save(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, name);
  await page.screenshot({ path: file, animations: 'disabled' });
  expect(statSync(file).size).toBeLessThan(MOST_BYTES);
}

browserTest('the pane beside the sheet, in the workbench', async () => {
  const { page, url } = await blankPage({ width: 1200, height: 720 });
  await page.goto(`${url}?theme=light&lang=zh-CN`);
  await sheetGrid(page).waitFor();
  await checkMonth(page);
  const finding = page.getByRole('listitem').filter({ hasText: PLACE });
  await finding.getByRole('button', { name: '定位', exact: true }).click();
  await page.getByRole('tab', { name: '党费台账', selected: true }).waitFor();
  await save(page, 'workbench.png');
  await page.context().close();
});

browserTest('the screen on which a month is checked', async () => {
  const { page, url } = await excelWindow(undefined, { viewport: { width: 380, height: 720 }, zoom: 2 });
  await page.goto(url);
  await checkMonth(page);
  const finding = page.getByRole('listitem').first();
  await finding.getByRole('button', { name: '说明', exact: true }).click();
  await page.getByText('规则编号').waitFor();
  await save(page, 'check.png');
  await page.context().close();
});
