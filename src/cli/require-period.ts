import type { HalfYear } from '../records/half-year';
import { monthsOfHalf } from '../records/half-year';
import type { Month } from '../records/month';
import { isMonthInWorkbook, type Reading } from '../reading/read-branch';
import { InputProblem } from './input-problem';

/** Throws where the workbook holds nothing of the month's year: most likely the wrong month or file. */
export function requireMonth(reading: Reading, month: Month, file: string): void {
  if (isMonthInWorkbook(reading, month)) return;
  throw new InputProblem('month-not-in-workbook', { file, month, years: reading.years.join(', ') });
}

/** Throws where a notice or summary of that half-year could only be empty. */
export function requireHalf(reading: Reading, half: HalfYear, file: string): void {
  if (monthsOfHalf(half).some((month) => isMonthInWorkbook(reading, month))) return;
  throw new InputProblem('half-not-in-workbook', { file, half, years: reading.years.join(', ') });
}
