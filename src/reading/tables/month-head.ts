import { headOfMonth, type HeadOfMonth } from '../../notation/month-head';
import { headOfPeriod } from '../../notation/period-head';
import type { CellValue } from '../../workbook/snapshot';
import { totalKind } from '../vocabulary/row-words';
import { partOfText } from './month-part';
import type { MonthPart } from './table';

/** What the head of a matrix column says: a month or a date, and perhaps what stands under it. */
export interface MonthHead extends Omit<HeadOfMonth, 'rest'> {
  /** More than one for 第一季度 and 1-4月: how many from the month named on. */
  readonly monthCount: number;
  /** "1月应交": the part that the head itself names; null where it names none. */
  readonly part: MonthPart | null;
  /** "1月甲": beside the month stands a word that is not known. */
  readonly hasUnknownWord: boolean;
  /** "1月小计", "一季度合计". */
  readonly isSubtotal?: boolean;
}

/** Reads one head; null for one that names no months and no date. A bare number 1 to 12 is judged in its run, not here. */
export function monthHead(value: CellValue, date1904: boolean): MonthHead | null {
  const head = headOfMonth(value, date1904);
  if (head === null) return typeof value === 'string' ? periodHead(value) : null;
  const { rest, ...month } = head;
  return { ...month, monthCount: 1, ...besideMonth(rest), isSubtotal: rest.includes('小计') };
}

function periodHead(text: string): MonthHead | null {
  const head = headOfPeriod(text);
  if (head === null) return null;
  const { rest, ...months } = head;
  return { ...months, day: null, serial: false, ...besideMonth(rest), isSubtotal: totalKind(rest) !== null };
}

function besideMonth(rest: string): Pick<MonthHead, 'part' | 'hasUnknownWord'> {
  const part = partOfText(rest);
  return { part, hasUnknownWord: part === null && totalKind(rest) === null && isWord(rest) };
}

/** 份, a unit and what stands in brackets say nothing. */
function isWord(rest: string): boolean {
  return /\p{L}/u.test(rest.replace(/\([^)]*\)/gu, '').replace(/[份元]/gu, ''));
}
