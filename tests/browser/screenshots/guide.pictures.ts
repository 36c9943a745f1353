import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { excelWindow, press, screen } from '../excel/pane-in-excel';
import { browserTest, checkMonth } from '../open-page';

/** The pictures of the guide, in the repository. */
const FOLDER = path.join(__dirname, '..', '..', '..', 'assets', 'guide', 'pictures');

const MOST_BYTES = 150_000;

/** Each by its name, and the way to it. */
const PICTURES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  [
    'marks',
    async (page) => {
      await checkMonth(page);
      await page.getByRole('button', { name: '在表中标出' }).click();
      await page.getByText(/^已在表中标出/).waitFor();
    },
  ],
  [
    'selection',
    async (page) => {
      await checkMonth(page);
      await page.waitForFunction(() => window.inMemoryExcel.native.hearsMessages);
      await page.waitForFunction(() => window.inMemoryExcel.events.followsSelection);
      await page.evaluate(() => {
        const { events, workbook } = window.inMemoryExcel;
        events.selected(workbook, '党费台账', 'S22');
      });
      await page.getByRole('region', { name: '表中选中的' }).getByRole('listitem').first().waitFor();
    },
  ],
  [
    'ribbon',
    async (page) => {
      await press(page, 'writeDuesNotice');
      await page.getByRole('button', { name: '生成公示表' }).waitFor();
    },
  ],
  [
    'dropdowns',
    async (page) => {
      await screen(page, '工作簿');
      await page.getByRole('button', { name: '认出的表' }).click();
      await page.getByRole('button', { name: '在 Excel 中' }).click();
      await page.getByRole('button', { name: '看看哪些列可以加下拉列表' }).click();
      await page
        .getByRole('button', { name: /^加上下拉列表：/ })
        .first()
        .scrollIntoViewIfNeeded();
    },
  ],
  [
    'opening',
    async (page) => {
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.document.settings.set('Office.AutoShowTaskpaneWithDocument', true);
            Office.context.document.settings.saveAsync(resolve);
          }),
      );
      await screen(page, '公示');
      await screen(page, '概览');
      await page.getByText(/项必须处理。/).waitFor();
      await page.getByRole('gridcell').first().waitFor();
    },
  ],
];

browserTest.each(PICTURES)('%s', async (name, open) => {
  const { page, url } = await excelWindow(undefined, {
    viewport: { width: 380, height: 620 },
    zoom: 1.5,
    otherSets: { SharedRuntime: '1.1' },
  });
  await page.goto(url);
  await page.getByText('名党员').waitFor();
  await open(page);
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  expect(statSync(file).size).toBeLessThan(MOST_BYTES);
  await page.context().close();
});
