import { monthsOfHalf, type HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import { asMonth, monthsOfPeriod, type Period } from '../records/period';
import { isMonthInWorkbook, type Reading } from '../reading/read-branch';
import { unrecordedHalf } from '../reports/unrecorded-half';
import { InputProblem } from './input-problem';

/** Throws where the workbook holds nothing of the month's year: most likely the wrong month or file. */
export function requireMonth(reading: Reading, month: Month, file: string): void {
  if (isMonthInWorkbook(reading, month)) return;
  throw new InputProblem('month-not-in-workbook', { file, month, years: reading.years.join(', ') });
}

/** Throws where the workbook holds nothing of the period's year: most likely the wrong period or file. */
export function requirePeriod(reading: Reading, period: Period, file: string): void {
  const month = asMonth(period);
  if (month !== null) requireMonth(reading, month, file);
  else if (!monthsOfPeriod(period).some((each) => isMonthInWorkbook(reading, each))) {
    throw new InputProblem('period-not-in-workbook', { file, period, years: reading.years.join(', ') });
  }
}

/** Throws where a notice or summary of that half-year could only be empty. */
export function requireHalf(reading: Reading, half: HalfYear, file: string): void {
  if (monthsOfHalf(half).some((month) => isMonthInWorkbook(reading, month))) return;
  throw new InputProblem('half-not-in-workbook', { file, half, years: reading.years.join(', ') });
}

export interface HalfToReport {
  readonly half: HalfYear;
  readonly today: IsoDate;
  /** The person says yes to a half-year in which nothing is recorded. */
  readonly nothingRecorded: boolean;
}

/**
 * Throws where nothing is recorded of the half-year: with how many people would be said
 * to be in arrears, unless the person said yes to that; always where there are none.
 */
export function requireRecords(
  { branch }: Reading,
  { half, today, nothingRecorded }: HalfToReport,
  what: 'notice' | 'summary',
  file: string,
): void {
  const unrecorded = unrecordedHalf(branch, { half, today }, what);
  if (unrecorded === null) return;
  if (unrecorded.accused === 0) throw new InputProblem('half-empty', { file, half });
  if (!nothingRecorded) throw new InputProblem('half-unrecorded', { file, half, count: String(unrecorded.accused) });
}
