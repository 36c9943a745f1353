import { monthNumber, yearOfMonth } from '../../records/month';
import { headerKey } from '../vocabulary/header-key';
import { monthFieldOf } from '../vocabulary/month-field';
import type { HeadWords } from './head-words';
import type { Head, Segment } from './heads';
import { partOfText } from './month-part';
import type { MonthBlockColumn } from './month-parts';
import type { MonthColumn, Table } from './table';

/** The roles whose tables may be matrices. */
const MATRIX_ROLES = ['attendance', 'dues'] as const;

/**
 * The columns of months as a person confirmed them: one of theirs is added or takes
 * the place of what its header says; one that was said to be another field of the
 * table is none. A header that stands over several columns names none of them.
 */
export function withConfirmedMonths(
  { sheet, heads }: Segment,
  months: readonly MonthBlockColumn[],
  words: HeadWords,
): readonly MonthBlockColumn[] {
  const told = new Map(months.map((each) => [each.column, each]));
  for (const head of heads) {
    const isOnly = heads.every((other) => other === head || headerKey(other.text) !== headerKey(head.text));
    for (const role of isOnly ? MATRIX_ROLES : []) {
      const field = words.confirmed(sheet.name, role, head.text)?.field ?? null;
      const confirmed = confirmedColumn(head, role, field, told.get(head.column));
      if (confirmed) told.set(head.column, confirmed);
      else if (field !== null && !isSide(field)) told.delete(head.column);
    }
  }
  return [...told.values()].sort((one, other) => one.column - other.column);
}

/** 应交 or 实交 without a month says what stands under the month of the header. */
function isSide(field: string): boolean {
  return field === 'due' || field === 'paid';
}

function confirmedColumn(
  { column, tiers, text }: Head,
  role: (typeof MATRIX_ROLES)[number],
  field: string | null,
  told: MonthBlockColumn | undefined,
): MonthBlockColumn | null {
  const confirmed = monthFieldOf(field);
  const cell = told?.cell ?? tiers.at(-1)?.cell;
  if (confirmed === null || cell === undefined) return null;
  const part = role === 'attendance' ? 'mark' : (confirmed.part ?? told?.part ?? partOfText(text));
  const head = {
    year: yearOfMonth(confirmed.month),
    monthNumber: monthNumber(confirmed.month),
    monthCount: 1,
    day: null,
    part,
    hasUnknownWord: part === null && (told?.head.hasUnknownWord ?? true),
    serial: false,
  };
  return { column, cell, head, part, confirmed: true };
}

/** Without the columns of a ledger whose month and side a person confirmed for another column. */
export function withoutReplaced(table: Table): Table {
  const confirmed = table.monthColumns.filter((column) => column.confirmed);
  if (confirmed.length === 0) return table;
  const isReplaced = (column: MonthColumn): boolean =>
    !column.confirmed &&
    confirmed.some(
      (other) =>
        other.monthNumber === column.monthNumber &&
        column.monthCount === 1 &&
        other.year === (column.year ?? table.year) &&
        (other.part === column.part || (column.part === 'amount' && other.part === 'paid')),
    );
  return { ...table, monthColumns: table.monthColumns.filter((column) => !isReplaced(column)) };
}
