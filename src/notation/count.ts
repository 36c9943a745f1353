import type { CellValue } from '../workbook/snapshot';
import { withDigits } from './chinese-number';
import type { CellReading } from './cell-reading';
import { squeezeText } from './normalise';
import { isNothing, readingOf, type Parsed } from './read-cell';

/** More people than any branch has: a mistyped number. */
const MOST_PEOPLE = 100_000;

/** 10, 10人, 共10人, 2人（李明、王芳） */
const COUNT = /^(?:共|计|合计)?(\d{1,6})(?:人|名|人次|位)?(?:\(.*\))?$/u;

/** A number of people. 无 is none at all; a dash is blank. */
export function parseCountCell(value: CellValue): CellReading<number> {
  const reading = readingOf(value, 'count', countOf(value));
  return reading.state === 'read' && typeof value !== 'number' ? { ...reading, loose: true } : reading;
}

function countOf(value: CellValue): Parsed<number> {
  if (typeof value === 'number') return plausible(value);
  if (typeof value !== 'string') return null;
  const text = squeezeText(value);
  if (isNothing(text)) return 'blank';
  if (text === '无') return 0;
  const digits = COUNT.exec(withDigits(text))?.[1];
  return digits === undefined ? null : plausible(Number(digits));
}

function plausible(count: number): number | null {
  return Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE ? count : null;
}
