import { writtenText } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import { cellAt } from '../../workbook/sheet-cells';
import type { SheetChanges } from './sheet-changes';

/** 应交 of every month is the latest amount of the old year, until January sets it anew; 免 is a record of its month. */
export function carryDues(changes: SheetChanges, { dataRows, monthColumns }: Table): void {
  const columns = monthColumns.filter(({ part }) => part === 'due').map(({ column }) => column);
  for (const row of dataRows) {
    const amounts = columns.map((column) => cellAt(changes.sheet, row, column));
    const latest = amounts.findLast((value) => isAmount(value)) ?? null;
    columns.forEach((column, index) => {
      const value = amounts[index] ?? null;
      if (value === null && !isUsual(amounts)) return;
      if (latest === null) changes.empty(row, column);
      else
        changes.set(
          row,
          column,
          typeof latest === 'string' ? writtenText(latest) : { value: latest, text: String(latest) },
        );
    });
  }
}

/** Sums that were typed, over what is carried: those that were right are so again, others are emptied. */
export function carryTotals(changes: SheetChanges, table: Table, left: readonly number[]): void {
  const { totalRows, monthColumns, columns } = table;
  const carried = ['standard', 'duesStandard', 'wageBase', 'due'].flatMap((field) => columns.get(field) ?? []);
  const due = monthColumns.filter(({ part }) => part === 'due').map(({ column }) => column);
  for (const { row, covers } of totalRows) {
    for (const column of [...carried, ...due]) {
      const typed = cellAt(changes.sheet, row, column);
      if (typeof typed !== 'number') continue;
      const before = sumOf(covers.map((each) => cellAt(changes.sheet, each, column)));
      const sum = sumOf(covers.filter((each) => !left.includes(each)).map((each) => changes.valueAt(each, column)));
      if (Math.abs(before - typed) < 0.005) changes.set(row, column, { value: sum, text: String(sum) });
      else changes.empty(row, column);
    }
  }
}

/** In whole fen, so that no fraction of one creeps in. */
function sumOf(values: readonly unknown[]): number {
  const fen = values.map((value) => (typeof value === 'number' ? Math.round(value * 100) : 0));
  return fen.reduce((sum, each) => sum + each, 0) / 100;
}

function isAmount(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^[¥￥]?\s*\d[\d,.]*\s*元?$/u.test(value.trim()));
}

/** Filled in for most of the months: a gap is a month of which nothing was said. */
function isUsual(amounts: readonly unknown[]): boolean {
  return amounts.filter((value) => value !== null).length * 2 > amounts.length;
}
