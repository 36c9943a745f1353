import type { CellValue } from '../workbook/snapshot';
import type { Written } from './written';

/** A year beside a month in a column of its own: 2026, or 2026年 where the latest one is so. */
export function yearLike(latest: CellValue, year: number): Written {
  return withUnit(latest, year, /^\d{4}(年度?)$/u);
}

/** A day beside a month in a column of its own: 20, or 20日 where the latest one is so. */
export function dayLike(latest: CellValue, day: number): Written {
  return withUnit(latest, day, /^\d{1,2}([日号])$/u);
}

function withUnit(latest: CellValue, figure: number, sample: RegExp): Written {
  const unit = typeof latest === 'string' ? sample.exec(latest.trim())?.[1] : undefined;
  const text = `${figure}${unit ?? ''}`;
  return { value: unit === undefined ? figure : text, text };
}
