import type { CellRef } from '../../records/cell-ref';
import { month, type Month } from '../../records/month';
import { parsePeriodCell, type Period } from '../../notation/period';
import type { CellReading } from '../../notation/cell-reading';
import type { CellValue } from '../../workbook/snapshot';
import { unreadableCell } from '../../notation/read-cell';
import type { ReadingContext } from './reading-context';
import { rowYear, withYear } from './row-year';
import type { Placed, TableRow } from './table-row';

/** What a row says of its months: the cell that says it, and the field of that cell. */
export interface StatedPeriod {
  readonly reading: CellReading<Period>;
  readonly cell: CellRef;
  readonly field: 'periodFrom' | 'periodTo' | 'period' | 'month' | 'year';
}

/**
 * The months that a row of a payment list pays for: 缴费起始月份 and 缴费截止月份, one cell
 * with both, a month (or quarter) with or without a year column, or a year alone.
 * Null where the table has no such column. `monthReading` is the month cell's.
 */
export function statedPeriod(
  row: TableRow,
  monthReading: CellReading<Month> | null,
  context: ReadingContext,
): StatedPeriod | null {
  const parse = (value: CellValue): CellReading<Period> =>
    withYear(row, rowYear(row, context), context, (year) =>
      parsePeriodCell(value, { year, date1904: context.date1904 }),
    );
  const whole = row.at('period');
  const ownMonth = row.at('month');
  const candidates: (StatedPeriod | null)[] = [
    fromTo(row.at('periodFrom'), row.at('periodTo'), parse),
    whole && { reading: parse(whole.value), cell: whole.cell, field: 'period' },
    ownMonth && { reading: ofMonth(ownMonth, monthReading, parse), cell: ownMonth.cell, field: 'month' },
  ];
  const stated = candidates.filter((candidate) => candidate !== null);
  const [first] = stated;
  if (first) return stated.find(({ reading }) => reading.state !== 'blank') ?? first;
  const year = row.at('year');
  return year === null ? null : { reading: wholeYear(year.value, parse), cell: year.cell, field: 'year' };
}

function fromTo(
  from: Placed | null,
  to: Placed | null,
  parse: (value: CellValue) => CellReading<Period>,
): StatedPeriod | null {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return null;
  const start = parse(first.value);
  const end = parse(last.value);
  const [firstField, lastField] = [
    from === null ? 'periodTo' : 'periodFrom',
    to === null ? 'periodFrom' : 'periodTo',
  ] as const;
  if (start.state === 'unreadable') return { reading: start, cell: first.cell, field: firstField };
  if (end.state === 'unreadable') return { reading: end, cell: last.cell, field: lastField };
  if (start.state === 'blank')
    return { reading: end, cell: end.state === 'blank' ? first.cell : last.cell, field: firstField };
  const until = end.state === 'read' ? end.value.to : start.value.to;
  const reading: CellReading<Period> =
    until < start.value.from
      ? unreadableCell(last.value, 'month')
      : { state: 'read', value: { from: start.value.from, to: until } };
  return reading.state === 'unreadable'
    ? { reading, cell: last.cell, field: lastField }
    : { reading, cell: first.cell, field: firstField };
}

/** A month cell may also name a quarter or several months; a doubtful 2020.1 stays doubtful. */
function ofMonth(
  { value }: Placed,
  reading: CellReading<Month> | null,
  parse: (value: CellValue) => CellReading<Period>,
): CellReading<Period> {
  if (reading?.state === 'read') return { state: 'read', value: { from: reading.value, to: reading.value } };
  const isFraction = typeof value === 'number' && !Number.isInteger(value);
  return reading?.state === 'unreadable' && isFraction ? reading : parse(value);
}

/** 2020, 2020年 or the text 2020 in a column of years. */
function wholeYear(value: CellValue, parse: (value: CellValue) => CellReading<Period>): CellReading<Period> {
  const reading = parse(typeof value === 'string' && /^\s*\d{4}\s*$/u.test(value) ? Number(value) : value);
  if (reading.state !== 'read' || reading.value.from !== reading.value.to) return reading;
  const year = Number(reading.value.from.slice(0, 4));
  return { state: 'read', value: { from: month(year, 1), to: month(year, 12) } };
}
