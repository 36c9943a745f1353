import { headOfMonth, type HeadOfMonth } from '../../notation/month-head';
import type { CellValue } from '../../workbook/snapshot';
import { partOfText } from './month-part';
import type { MonthPart } from './table';

/** What the head of a matrix column says: a month or a date, and perhaps what stands under it. */
export interface MonthHead extends Omit<HeadOfMonth, 'rest'> {
  /** "1月应交": the part that the head itself names; null where it names none. */
  readonly part: MonthPart | null;
  /** "1月甲": beside the month stands a word that is not known. */
  readonly hasUnknownWord: boolean;
  /** "1月小计". */
  readonly isSubtotal?: boolean;
}

/** Reads one head; null for one that names no single month or date. A bare number 1 to 12 is judged in its run, not here. */
export function monthHead(value: CellValue, date1904: boolean): MonthHead | null {
  const head = headOfMonth(value, date1904);
  if (head === null) return null;
  const { rest, ...month } = head;
  const part = partOfText(rest);
  return { ...month, part, hasUnknownWord: part === null && isWord(rest), isSubtotal: rest.includes('小计') };
}

/** 份, a unit and what stands in brackets say nothing. */
function isWord(rest: string): boolean {
  return /\p{L}/u.test(rest.replace(/\([^)]*\)/gu, '').replace(/[份元]/gu, ''));
}
