import { squeezeText } from '../../notation/normalise';
import { monthNumber, yearOfMonth } from '../../records/month';
import { textOf } from '../../workbook/sheet-cells';
import type { HeadWords } from '../vocabulary/head-words';
import { headerKey } from '../vocabulary/header-key';
import { monthFieldOf } from '../vocabulary/month-field';
import { totalKind } from '../vocabulary/row-words';
import type { Head, Segment, Tier } from './heads';
import { partOfText } from './month-head';
import {
  type MonthBlockColumn,
  type MonthOfHead,
  monthRun,
  partColumns,
  partsByMonth,
  type UpperMonths,
} from './month-parts';

/** The columns of months or dates of a table's header; empty where it is no matrix. */
export function monthBlockColumns(segment: Segment, date1904: boolean): MonthBlockColumn[] {
  const lowest = withoutSums(monthRun(lowestTiers(segment.heads), date1904));
  const upper = upperMonths(segment, date1904);
  if (upper === null || lowest.length > upper.months.length) {
    return withFollowingParts(segment, underUpperHeads(segment, lowest));
  }
  const parts = partColumns(segment);
  return parts.length >= upper.months.length
    ? partsByMonth(segment, upper, parts)
    : upper.months.map((month) => ({ ...withLowerWord(segment, month), part: month.head.part }));
}

/** 1月小计 beside 1月, 一季度 beside its months and 上半年 beside its quarters sum these and are no columns of months. */
function withoutSums(months: readonly MonthOfHead[]): readonly MonthOfHead[] {
  return months.filter((month) => !months.some((other) => other !== month && sums(month, other)));
}

function sums({ head: sum }: MonthOfHead, { head: other }: MonthOfHead): boolean {
  if ((sum.year ?? other.year) !== (other.year ?? sum.year)) return false;
  const isWithin = sum.monthNumber <= other.monthNumber && lastOf(other) <= lastOf(sum);
  if (!isWithin) return false;
  if (other.monthCount === sum.monthCount) return sum.isSubtotal === true && other.isSubtotal !== true;
  // 一季度应交 beside months of payments is no sum of these.
  return sum.part === null || sum.part === other.part || (other.part === null && sum.part !== 'due');
}

function lastOf({ monthNumber, monthCount }: MonthOfHead['head']): number {
  return monthNumber + monthCount;
}

/** A word below the month that names no part may say anything of what stands under it. */
function withLowerWord({ heads }: Segment, month: MonthOfHead): MonthOfHead {
  const head = heads.find(({ column }) => column === month.column);
  const lowest = head?.tiers.at(-1);
  if (!lowest || lowest.cell.row === month.cell.row) return month;
  return { ...month, head: { ...month.head, hasUnknownWord: true } };
}

function lowestTiers(heads: readonly Head[]): { head: Head; tier: Tier }[] {
  return heads.flatMap((head) => {
    const tier = head.tiers.at(-1);
    return tier === undefined ? [] : [{ head, tier }];
  });
}

/** Months in the lowest tier: an upper tier may name their part (应交 over twelve months) or their year. */
function underUpperHeads({ heads }: Segment, months: readonly MonthOfHead[]): MonthBlockColumn[] {
  const byColumn = new Map(heads.map((head) => [head.column, head]));
  return months.map((month) => {
    const uppers = (byColumn.get(month.column)?.tiers.slice(0, -1) ?? []).map(({ value }) =>
      squeezeText(textOf(value)),
    );
    const year = uppers
      .map((text) => /^((?:19|20)\d{2})年?(?:度|党费|考勤)*$/u.exec(text)?.[1])
      .find((each) => each !== undefined);
    const part = month.head.part ?? uppers.map(partOfText).find((each) => each !== null) ?? null;
    return {
      ...month,
      part,
      head: { ...month.head, year: month.head.year ?? (year === undefined ? null : Number(year)) },
    };
  });
}

/** The tier above the lowest that names months. */
function upperMonths(segment: Segment, date1904: boolean): UpperMonths | null {
  for (let row = segment.bottom - 1; row >= segment.top; row--) {
    const own = segment.heads.flatMap((head) =>
      head.tiers.filter(({ cell }) => cell.row === row).map((tier) => ({ head, tier })),
    );
    const first = own.filter(
      ({ tier }, index) => own.findIndex((each) => each.tier.cell.column === tier.cell.column) === index,
    );
    const months = withoutSums(monthRun(first, date1904)).map((month) => ({ ...month, column: month.cell.column }));
    if (months.length > 0) return { row, months };
  }
  return null;
}

/**
 * Takes up columns of one tier that stand behind their month without naming it:
 * 1月 | 缴费日期 | 2月 | 缴费日期. Only words that come again behind most months; one that
 * comes once is a column of its own. Where 实交 follows, the month's own column is 应交.
 */
function withFollowingParts(segment: Segment, months: readonly MonthBlockColumn[]): MonthBlockColumn[] {
  const inMatrix = new Map(months.map((month) => [month.column, month]));
  const following: MonthBlockColumn[] = [];
  let current: MonthBlockColumn | null = null;
  for (const { column, text } of segment.heads) {
    const month = inMatrix.get(column);
    if (month) current = month;
    const part = month || current === null || totalKind(text) !== null ? null : partOfText(text);
    if (current !== null && part !== null) following.push({ ...current, column, part });
  }
  const countOf = (columns: readonly MonthBlockColumn[]): number =>
    new Set(columns.map(({ head }) => `${head.year ?? ''}-${head.monthNumber}`)).size;
  const isFollowing = (part: MonthBlockColumn['part']): boolean =>
    countOf(following.filter((other) => other.part === part)) * 2 > countOf(months);
  const taken = following.filter(({ part }) => isFollowing(part));
  const paidFollows = taken.some(({ part }) => part === 'paid');
  const own = months.map((month) => (paidFollows && month.part === null ? { ...month, part: 'due' as const } : month));
  return [...own, ...taken].sort((one, other) => one.column - other.column);
}

/** The roles whose tables may be matrices. */
const MATRIX_ROLES = ['attendance', 'dues'] as const;

/**
 * The columns of months as a person confirmed them: one of theirs is added or takes
 * the place of what its header says; one that was said to be another field of the
 * table is none. A header that stands over several columns names none of them.
 */
export function withConfirmedMonths(
  { sheet, heads }: Segment,
  months: readonly MonthBlockColumn[],
  words: HeadWords,
): readonly MonthBlockColumn[] {
  const told = new Map(months.map((each) => [each.column, each]));
  for (const head of heads) {
    const isOnly = (name: 'text' | 'fullText'): boolean =>
      heads.every((other) => other === head || headerKey(other[name]) !== headerKey(head[name]));
    const named = { text: isOnly('text') ? head.text : '', fullText: isOnly('fullText') ? head.fullText : '' };
    for (const role of MATRIX_ROLES) {
      const field = words.confirmed(sheet.name, role, named)?.field ?? null;
      const confirmed = confirmedColumn(head, role, field, told.get(head.column));
      if (confirmed) told.set(head.column, confirmed);
      else if (field !== null && !isSide(field)) told.delete(head.column);
    }
  }
  return [...told.values()].sort((one, other) => one.column - other.column);
}

/** 应交 or 实交 without a month says what stands under the month of the header. */
function isSide(field: string): boolean {
  return field === 'due' || field === 'paid';
}

function confirmedColumn(
  { column, tiers, text }: Head,
  role: (typeof MATRIX_ROLES)[number],
  field: string | null,
  told: MonthBlockColumn | undefined,
): MonthBlockColumn | null {
  const confirmed = monthFieldOf(field);
  const cell = told?.cell ?? tiers.at(-1)?.cell;
  if (confirmed === null || cell === undefined) return null;
  const part = role === 'attendance' ? 'mark' : (confirmed.part ?? told?.part ?? partOfText(text));
  const head = {
    year: yearOfMonth(confirmed.month),
    monthNumber: monthNumber(confirmed.month),
    monthCount: 1,
    day: null,
    part,
    hasUnknownWord: part === null && (told?.head.hasUnknownWord ?? true),
    serial: false,
  };
  return { column, cell, head, part, confirmed: true };
}
