import type { Table } from '../../reading/tables/table';
import type { Written } from '../../notation/written';
import { columnValues } from './column-values';

/** A year in a column of years of its own, beside one of months: 2026, or 2026年 where the latest one is so. */
export function yearInColumn(table: Table, column: number, year: number): Written {
  return withUnit(table, column, year, /^\d{4}(年度?)$/u);
}

/** A day in a column of days, beside one of months: 20, or 20日 where the latest one is so. */
export function dayInColumn(table: Table, column: number, day: number): Written {
  return withUnit(table, column, day, /^\d{1,2}([日号])$/u);
}

function withUnit(table: Table, column: number, figure: number, sample: RegExp): Written {
  const latest = columnValues(table, column)[0];
  const unit = typeof latest === 'string' ? sample.exec(latest.trim())?.[1] : undefined;
  return unit === undefined
    ? { value: figure, text: String(figure) }
    : { value: `${figure}${unit}`, text: `${figure}${unit}` };
}
