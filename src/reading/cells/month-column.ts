import type { Month } from '../../records/month';
import type { CellValue } from '../../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { parseMonthCell, type MonthContext } from './month';
import { unreadableCell } from './read-cell';

/** A number that Excel also makes of October typed as 2020.10. */
function mayBeOctober(value: CellValue): boolean {
  return typeof value === 'number' && /^\d{4}\.1$/.test(String(value));
}

/**
 * The months of a whole column, in row order. The number 2020.1 is January, but
 * doubtful and therefore unreadable once the column has a January of that year.
 * In a list where months repeat by nature (a ledger of payments), `subjects` names
 * for each row the person it is about: then only that person's rows count.
 */
export function readMonthColumn(
  values: readonly CellValue[],
  context: MonthContext,
  subjects: readonly string[] = [],
): CellReading<Month>[] {
  const januaries = new Set<string>();
  return values.map((value, index) => {
    const reading = parseMonthCell(value, context);
    if (reading.state !== 'read' || !reading.value.endsWith('-01')) return reading;
    const january = `${reading.value} ${subjects[index] ?? ''}`;
    if (mayBeOctober(value) && januaries.has(january)) return unreadableCell(value, 'month');
    januaries.add(january);
    return reading;
  });
}
