import { type HalfYear, monthsOfHalf } from '../records/half-year';
import type { Month } from '../records/month';
import { asMonth, monthsOfPeriod, type Period } from '../records/period';
import { isMonthInWorkbook, type Reading } from '../reading/read-branch';
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
