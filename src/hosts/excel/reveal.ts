import { addressOf, type CellRef } from '../../records/cell-ref';
import { SheetMissing } from '../../workbook/errors';
import { SheetHidden } from '../../workbook/excel-errors';
import { inExcel } from './session';

/** Shows a cell: its sheet comes to the front and the cell is selected. Throws SheetMissing or SheetHidden. */
export async function revealCell(cell: CellRef): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new SheetMissing(cell.sheet);
    if (sheet.visibility !== 'Visible') throw new SheetHidden(cell.sheet);
    sheet.activate();
    sheet.getRange(addressOf(cell)).untrack().select();
    await context.sync();
  });
}
