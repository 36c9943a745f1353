import { month, type Month } from '../../records/month';
import type { Role } from '../../records/role';
import type { MonthColumn, Table } from '../../reading/tables/table';
import { monthOfColumn } from '../../reading/readers/month-heads';
import { CONFIRMED_PARTS, monthFieldText, type ConfirmedPart } from '../../reading/vocabulary/month-field';

/** What the columns of a matrix of these roles may be in that year: each month and, of a ledger, each of its parts. */
export function monthFieldsOf(roles: readonly Role[], year: number | null): string[] {
  if (year === null) return [];
  const months = Array.from({ length: 12 }, (_, index): Month => month(year, index + 1));
  if (roles.includes('dues')) {
    return months.flatMap((each) => CONFIRMED_PARTS.map((part) => monthFieldText({ month: each, part })));
  }
  return roles.includes('attendance') ? months.map((each) => monthFieldText({ month: each, part: null })) : [];
}

/** What a column of a matrix was taken for; null where its year is not known. */
export function monthFieldOfColumn(column: MonthColumn, { year }: Pick<Table, 'year'>): string | null {
  // What a person can say of 第一季度 is which side its amounts are of.
  if (column.monthCount > 1) return confirmedPart(column);
  const ofColumn = monthOfColumn(column, year);
  return ofColumn === null ? null : monthFieldText({ month: ofColumn, part: confirmedPart(column) });
}

function confirmedPart({ part }: MonthColumn): ConfirmedPart | null {
  return part === 'mark' || part === 'amount' ? null : part;
}
