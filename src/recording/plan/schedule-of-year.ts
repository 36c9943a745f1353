import type { Reading } from '../../reading/read-branch';
import type { Table } from '../../reading/tables/table';
import { holdsYear } from '../theme-day/month-rows';

/** The schedule of a year, into which its plan is written; of several the last. Null where the workbook has none. */
export function scheduleOfYear(reading: Reading, year: number): Table | null {
  const schedules = reading.tables.filter(({ role, statedMonth }) => role === 'schedule' && statedMonth === null);
  return schedules.findLast((table) => holdsYear(reading, table, year)) ?? null;
}
