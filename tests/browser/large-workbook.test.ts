import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { browserTest, cell, openWorkbench } from './open-page';

const ROWS = 5000;
const COLUMNS = 40;

/** A sheet of 200,000 numbers. */
function largeWorkbook(): Uint8Array {
  const numbers = Array.from({ length: COLUMNS }, (_, column) => column);
  const sheet: SheetDraft = {
    ...{ name: '大表', mark: null, widths: [], merges: [], dropdowns: [], bars: [], charts: [] },
    rows: Array.from({ length: ROWS }, (_, row) => ({
      cells: numbers.map((column) => ({ value: row * COLUMNS + column, style: 'text' as const })),
    })),
    frozen: { rows: 1, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null, pageNumbers: false },
  };
  return createWorkbook([sheet], { title: '大表' });
}

browserTest('an edit that takes long says so, and the pane can be used meanwhile', async () => {
  const { page, complaints } = await openWorkbench();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'large.xlsx', mimeType, buffer: Buffer.from(largeWorkbook()) });
  await page.getByRole('grid', { name: '大表' }).waitFor();
  const busy = page.getByText('正在处理工作簿…');
  await busy.waitFor({ state: 'detached' });

  await cell(page, 'B5').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('777');
  await page.keyboard.press('Enter');
  await busy.waitFor();
  await page.getByRole('tab', { name: '工作簿' }).click();
  await page.getByRole('button', { name: /^大表/u }).waitFor();
  await cell(page, 'B5').filter({ hasText: '777' }).waitFor();
  expect(complaints).toEqual([]);
});
