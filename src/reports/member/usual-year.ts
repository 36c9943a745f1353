import { yearOf, type IsoDate } from '../../records/iso-date';

/** The year to look at where none is named: that of today where the workbook holds it, else its last. */
export function usualYear(years: readonly number[], today: IsoDate): number {
  const current = yearOf(today);
  return years.includes(current) ? current : (years.at(-1) ?? current);
}
