import type { Page } from 'playwright-core';
import { cellRef } from '../../src/records/cell-ref';
import { lastSheetOnDisk, SAME_ON_THE_COMMAND_LINE, toTheFen } from '../commands/command-line-sheet';
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
