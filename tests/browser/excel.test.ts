import type { Page } from 'playwright-core';
import { cellRef, type CellRef } from '../../src/records/cell-ref';
import type { Snapshot } from '../../src/workbook/snapshot';
import { lastSheetOnDisk, SAME_ON_THE_COMMAND_LINE, sampleSnapshot, toTheFen } from '../commands/command-line-sheet';
import { checkJune, close, lastSheet, openPane, press, screen, type, waitForSelection } from './excel/pane-in-excel';
import { browserTest } from './open-page';

const [CHECK, NOTICE, SUMMARY] = SAME_ON_THE_COMMAND_LINE;

/** A finding of June, and the cell where it must be mended. */
const UNPAID = { name: /罗丹6月党费未交/, cell: cellRef('党费台账', 22, 19), amount: 88.05 };

const unpaidItem = (page: Page) => page.getByRole('button', { name: UNPAID.name });

async function expectSameAsCommandLine(page: Page, argv: readonly string[]): Promise<void> {
  const written = await lastSheet(page);
  expect(written?.generated).not.toBeNull();
  expect(toTheFen(written)).toEqual(toTheFen(await lastSheetOnDisk(...argv)));
}

/** The workbook with another text in one cell. */
function withCell(workbook: Snapshot, { sheet, row, column }: CellRef, text: string): Snapshot {
  const sheets = workbook.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const values = each.values.map((cells, down) =>
      cells.map((value, across) => (each.top + down === row && each.left + across === column ? text : value)),
    );
    return { ...each, values };
  });
  return { ...workbook, sheets };
}

browserTest.each(SAME_ON_THE_COMMAND_LINE)(
  'the button %s writes what the command line writes, cell for cell',
  async (command, argv) => {
    const pane = await openPane();
    await press(pane.page, command);
    await expectSameAsCommandLine(pane.page, argv);
    await close(pane);
  },
);

browserTest('a finding leads to its cell, and goes when the cell is mended in Excel', async () => {
  const pane = await openPane();
  const { page } = pane;
  await checkJune(page);
  await unpaidItem(page).click();
  await waitForSelection(page, UNPAID.cell);

  await type(page, UNPAID.cell, UNPAID.amount);
  await unpaidItem(page).waitFor({ state: 'detached' });
  await close(pane);
});

browserTest.each([
  ['核对', '生成核对结果表', CHECK[1]],
  ['公示', '生成公示表', NOTICE[1]],
  ['小结', '生成小结表', SUMMARY[1]],
])('the screen %s writes what the command line writes, and goes there', async (name, button, argv) => {
  const pane = await openPane();
  const { page } = pane;
  if (name === '核对') await checkJune(page);
  else await screen(page, name);
  await page.getByRole('button', { name: button }).click();
  await page.getByText(/已生成工作表/).waitFor();
  const written = await lastSheet(page);
  await waitForSelection(page, cellRef(written?.name ?? '', 1, 1));
  await expectSameAsCommandLine(page, argv);
  await close(pane);
});

browserTest('a column that is corrected stays corrected when the workbook is opened again', async () => {
  const schedule = cellRef('活动安排', 2, 4);
  const column = (page: Page) => page.getByRole('combobox', { name: 'D 列“牵头人”' });
  const openColumns = async (page: Page): Promise<void> => {
    await screen(page, '工作簿');
    await page.getByRole('button', { name: /^活动安排/ }).click();
  };

  const first = await openPane(withCell(sampleSnapshot(), schedule, '牵头人'));
  await openColumns(first.page);
  expect(await column(first.page).innerText()).toBe('不使用');
  await column(first.page).click();
  await first.page.getByRole('option', { name: '组织科室' }).click();
  await first.page.getByRole('button', { name: '写入' }).click();
  await first.page.getByText(/^已写入/).waitFor();
  const saved = await first.page.evaluate(() => window.readWorkbook());
  await close(first);

  const again = await openPane(saved);
  await openColumns(again.page);
  expect(await column(again.page).innerText()).toBe('组织科室');
  await close(again);
});
