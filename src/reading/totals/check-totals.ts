import { cellRef, fullAddress, type CellRef } from '../../records/cell-ref';
import { fen } from '../../records/fen';
import type { Month } from '../../records/month';
import type { IssueList } from '../readers/reading-context';
import { monthOfColumn } from '../readers/month-heads';
import { cellAt, shownAt, textOf } from '../../workbook/sheet-cells';
import { sideOfText, type Side } from '../tables/side-of-amounts';
import type { Table, TotalRow } from '../tables/table';
import { amountColumns, type AmountColumn } from './amount-columns';
import { readTotalCell, summedAmount } from './amount-cells';
import { agrees, sumOf } from './sum';

/** One total and what it is the total of. */
interface Total {
  readonly cell: CellRef;
  readonly month: Month | null;
  readonly details: readonly CellRef[];
  /** The 小计 cells that the 合计 may sum instead of the details. */
  readonly subtotals: readonly CellRef[];
  /** The cells of all months that it may sum instead, where its row has no other total; else none. */
  readonly allMonths: readonly CellRef[];
}

/**
 * Compares every 合计 and 小计 of a table of amounts with the cells it sums. A
 * blank total is not compared; nor is one over a cell that cannot be read, which
 * is reported for itself.
 */
export function checkTotals(table: Table, issues: IssueList): void {
  const wrong = new Set<string>();
  for (const total of [...rowTotals(table), ...columnTotals(table)]) checkTotal(table, total, wrong, issues);
}

/** `wrong` are the totals found wrong so far, which totals of totals may sum. */
function checkTotal(
  table: Table,
  { cell, month, details, subtotals, allMonths }: Total,
  wrong: Set<string>,
  issues: IssueList,
): void {
  const stated = readTotalCell(table.sheet, cell);
  if (stated.state === 'unreadable') {
    issues.checked({ ...stated, value: null, cell }, { role: table.role, field: 'total', month });
  }
  if (stated.state !== 'read') return;
  const computed = sumOf(details.map((each) => summedAmount(table.sheet, each)));
  if (computed === null || agrees(stated.value, computed)) return;
  const ofSubtotals = sumOf(subtotals.map((each) => summedAmount(table.sheet, each)));
  if (ofSubtotals !== null && agrees(stated.value, ofSubtotals)) return;
  const ofAllMonths = sumOf(allMonths.map((each) => summedAmount(table.sheet, each)));
  if (allMonths.length > 0 && ofAllMonths !== null && agrees(stated.value, ofAllMonths)) return;
  wrong.add(fullAddress(cell));
  const written = cellAt(table.sheet, cell.row, cell.column);
  const isSure =
    (allMonths.length === 0 || ofAllMonths === computed) &&
    (subtotals.length === 0 || (ofSubtotals !== null && agrees(ofSubtotals, computed))) &&
    !details.some((each) => wrong.has(fullAddress(each)));
  issues.add({
    kind: 'total-mismatch',
    sheet: cell.sheet,
    cell,
    month,
    stated: fen(Math.round(stated.value)),
    computed: fen(Math.round(computed)),
    summed: details,
    correctable: isSure && typeof written === 'number' ? written : null,
  });
}

/** 合计 and 小计 columns: one total for each data row. */
function rowTotals(table: Table): Total[] {
  return table.totalColumns.flatMap((total) => {
    const parts = table.totalColumns.filter((other) => isPart(other.covers, total.covers));
    return table.dataRows.map((row) => ({
      cell: cellRef(table.sheet.name, row, total.column),
      month: null,
      details: total.covers.map((column) => cellRef(table.sheet.name, row, column)),
      subtotals: parts.map(({ column }) => cellRef(table.sheet.name, row, column)),
      allMonths: [],
    }));
  });
}

/** 合计 and 小计 rows: one total for each column of amounts, the 合计 column among them. */
function columnTotals(table: Table): Total[] {
  const columns = amountColumns(table);
  return table.totalRows.flatMap((row) => {
    const total = ofOneKind(table, row);
    if (total === null) return [];
    const parts = table.totalRows.filter((other) => isPart(other.covers, total.covers));
    return columns.map((amounts) => ({
      cell: cellRef(table.sheet.name, total.row, amounts.column),
      month: monthOfColumn(amounts, table.year),
      details: total.covers.map((row) => cellRef(table.sheet.name, row, amounts.column)),
      subtotals: parts.map(({ row }) => cellRef(table.sheet.name, row, amounts.column)),
      allMonths: monthsSummedBy(table, total, amounts, columns),
    }));
  });
}

/** Under 合计, one for each month, 总计 in a single cell sums them all. */
function monthsSummedBy(
  { sheet, totalRows }: Table,
  { row, covers }: TotalRow,
  { field }: AmountColumn,
  columns: readonly AmountColumn[],
): CellRef[] {
  const written = columns.filter(({ column }) => cellAt(sheet, row, column) !== null);
  const months = columns.filter((each) => each.monthNumber !== null && each.field === field);
  if (totalRows.length < 2 || written.length !== 1) return [];
  return covers.flatMap((covered) => months.map(({ column }) => cellRef(sheet.name, covered, column)));
}

/** Where each row says whether it is 应缴 or 实缴, a 合计 sums those that say what it says, and one that says neither may sum either. */
function ofOneKind(table: Table, { row, covers }: TotalRow): TotalRow | null {
  const column = table.columns.get('amountKind');
  if (column === undefined) return { row, covers };
  const kindOf = (each: number): Side | null => sideOfText(textOf(shownAt(table.sheet, each, column)));
  const kind = kindOf(row);
  return kind === null ? null : { row, covers: covers.filter((each) => kindOf(each) === kind) };
}

/** Whether the one sums fewer cells of the other's and none else. */
function isPart(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === 0 || one.length >= other.length) return false;
  const all = new Set(other);
  return one.every((index) => all.has(index));
}
