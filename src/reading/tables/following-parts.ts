import { totalKind } from '../vocabulary/row-words';
import { partOfText } from './month-part';
import type { MonthBlockColumn } from './month-parts';
import type { Segment } from './segment';

/**
 * Takes up columns of one tier that stand behind their month without naming it:
 * 1月 | 缴费日期 | 2月 | 缴费日期. Only words that come again behind most months; one that
 * comes once is a column of its own. Where 实交 follows, the month's own column is 应交.
 */
export function withFollowingParts(segment: Segment, months: readonly MonthBlockColumn[]): MonthBlockColumn[] {
  const inMatrix = new Map(months.map((month) => [month.column, month]));
  const following: MonthBlockColumn[] = [];
  let current: MonthBlockColumn | null = null;
  for (const { column, text } of segment.heads) {
    const month = inMatrix.get(column);
    if (month) current = month;
    const part = month || current === null || totalKind(text) !== null ? null : partOfText(text);
    if (current !== null && part !== null) following.push({ ...current, column, part });
  }
  const distinct = new Set(months.map(({ head }) => `${head.year ?? ''}-${head.monthNumber}`)).size;
  const taken = following.filter(({ part }) => following.filter((other) => other.part === part).length * 2 > distinct);
  const paidFollows = taken.some(({ part }) => part === 'paid');
  const own = months.map((month) => (paidFollows && month.part === null ? { ...month, part: 'due' as const } : month));
  return [...own, ...taken].sort((one, other) => one.column - other.column);
}
