import type { Payment } from '../../records/dues';
import type { Field } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Person } from '../../records/member';
import { fieldAt } from '../../notation/cell-reading';
import { mergeAt } from '../../workbook/sheet-cells';
import { duesAmount } from './dues-amount';
import type { MonthBlock } from './month-blocks';
import type { ReadingContext } from './reading-context';
import { dateParser } from './row-time';
import { partsOf } from './row-year';
import { ownCell, shownDown, type TableRow } from './table-row';

/**
 * The 实交 cells of one row, blank ones too. One amount merged over several months
 * is one payment that covers them.
 */
export function paymentsInRow(
  row: TableRow,
  person: Person,
  blocks: readonly MonthBlock[],
  context: ReadingContext,
): Payment[] {
  const payments: Payment[] = [];
  let covered = 0;
  for (const block of blocks) {
    if (block.paid === null || block.paid <= covered) continue;
    const right = rightEdge(row, block.paid);
    const last = right === block.paid ? block : lastUpTo(right, blocks, block);
    covered = right;
    const { month } = block;
    payments.push({
      person,
      from: month,
      to: last.month > month ? last.month : month,
      paid: duesAmount(ownCell(row.table, row.row, block.paid), 'paid', month, context),
      paidOn: paidOnOf(row, block, context),
    });
  }
  return payments;
}

function lastUpTo(column: number, blocks: readonly MonthBlock[], first: MonthBlock): MonthBlock {
  return blocks.findLast(({ paid }) => paid !== null && paid <= column) ?? first;
}

/** The last column of the merged area that begins at the cell; the cell's own where there is none. */
function rightEdge({ table, row }: TableRow, column: number): number {
  if (table.sheet.merges.length === 0) return column;
  const merge = mergeAt(table.sheet, row, column);
  return merge?.left === column ? merge.right : column;
}

function paidOnOf(row: TableRow, { month, paidOn }: MonthBlock, context: ReadingContext): Field<IsoDate> | null {
  if (paidOn === null) return null;
  const placed = shownDown(row.table, row.row, paidOn);
  const parse = dateParser(row, partsOf(month, null), context);
  return context.issues.checked(fieldAt(parse(placed.value), placed.cell), { role: 'dues', field: 'paidOn', month });
}
