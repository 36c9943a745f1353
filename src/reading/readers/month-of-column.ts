import { month, type Month } from '../../records/month';

/** The month that a column's head names, with the table's year where the head states none; null without either. */
export function monthOfColumn(
  head: { readonly year: number | null; readonly monthNumber: number | null },
  tableYear: number | null,
): Month | null {
  const year = head.year ?? tableYear;
  return year === null || head.monthNumber === null ? null : month(year, head.monthNumber);
}
