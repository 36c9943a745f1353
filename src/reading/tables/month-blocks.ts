import { textOf } from '../sheet-cells';
import { squeezeText } from '../cells/normalise';
import { totalKind } from '../vocabulary/row-words';
import type { Head, Tier } from './head-block';
import { partOfText } from './month-part';
import { monthRun, type MonthOfHead } from './month-run';
import { widthAt } from './row-cells';
import type { Segment } from './segment';
import type { MonthPart } from './table';

/** A matrix column before the table's role is known: its part may still be open. */
export interface MonthBlockColumn extends MonthOfHead {
  readonly part: MonthPart | null;
}

/** The columns of months or dates of a table's header; empty where it is no matrix. */
export function monthBlockColumns(segment: Segment, date1904: boolean): MonthBlockColumn[] {
  const lowest = monthRun(lowestTiers(segment.heads), date1904);
  const upper = upperMonths(segment, date1904);
  if (upper === null || lowest.length > upper.months.length) return underUpperHeads(segment, lowest);
  const parts = partColumns(segment);
  return parts.length > 0
    ? partsByMonth(segment, upper, parts)
    : upper.months.map((month) => ({ ...month, part: month.head.part }));
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

interface UpperMonths {
  readonly row: number;
  readonly months: readonly MonthOfHead[];
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
    const months = monthRun(first, date1904).map((month) => ({ ...month, column: month.cell.column }));
    if (months.length > 0) return { row, months };
  }
  return null;
}

interface PartColumn {
  readonly column: number;
  readonly part: MonthPart;
}

/** Columns whose lowest tier, in the lowest row, is 应交, 实交, 日期 or 签到. */
function partColumns(segment: Segment): PartColumn[] {
  const lowestRow = Math.max(...segment.heads.map((head) => head.tiers.at(-1)?.cell.row ?? 0));
  return segment.heads.flatMap((head) => {
    const part = head.tiers.at(-1)?.cell.row === lowestRow ? partOfText(head.text) : null;
    return part === null ? [] : [{ column: head.column, part }];
  });
}

/**
 * Gives each month its columns. Merges over months may be off by a column, so the
 * order decides where it can: the first month owns the first run of parts, and so
 * on, 合计 heads counted in. Where the numbers differ, what stands above decides.
 */
function partsByMonth(segment: Segment, upper: UpperMonths, parts: readonly PartColumn[]): MonthBlockColumn[] {
  const groups = groupsOf(parts);
  const sequence = upperSequence(segment, upper);
  for (const heads of [sequence, sequence.filter((each) => each !== null)]) {
    if (heads.length !== groups.length) continue;
    return groups.flatMap((group, index) => {
      const month = heads[index];
      return month ? group.map(({ column, part }) => ({ ...month, column, part })) : [];
    });
  }
  return parts.flatMap(({ column, part }) => {
    const month = monthOver(segment, upper, column);
    return month ? [{ ...month, column, part }] : [];
  });
}

/** A part that the run holds already begins the next run. A leading part that comes in no other run is a column of its own. */
function groupsOf(parts: readonly PartColumn[]): PartColumn[][] {
  const groups: PartColumn[][] = [];
  for (const each of parts) {
    const last = groups.at(-1);
    if (last && !last.some(({ part }) => part === each.part)) last.push(each);
    else groups.push([each]);
  }
  const [first, ...rest] = groups;
  if (!first || rest.length === 0) return groups;
  const repeated = new Set(rest.flat().map(({ part }) => part));
  const begin = first.findIndex(({ part }) => repeated.has(part));
  return begin > 0 ? [first.slice(begin), ...rest] : groups;
}

/** Months and, as null, totals in the order of the upper tier, from the first month on. */
function upperSequence(segment: Segment, { row, months }: UpperMonths): (MonthOfHead | null)[] {
  const first = months[0]?.column ?? 0;
  const byColumn = new Map(months.map((month) => [month.column, month]));
  const seen = new Set<number>();
  const sequence: (MonthOfHead | null)[] = [];
  for (const { cell, value } of segment.heads.flatMap((head) => head.tiers)) {
    if (cell.row !== row || cell.column < first || seen.has(cell.column)) continue;
    seen.add(cell.column);
    const month = byColumn.get(cell.column);
    const covers = month === undefined && typeof value === 'string' && totalKind(value) !== null;
    if (month) sequence.push(month);
    else if (covers && hasPartsBelow(segment, cell.column, row)) sequence.push(null);
  }
  return sequence;
}

function hasPartsBelow({ sheet, heads }: Segment, column: number, row: number): boolean {
  const width = widthAt(sheet, row, column);
  return heads.some(
    (head) => head.column >= column && head.column < column + width && (head.tiers.at(-1)?.cell.row ?? row) > row,
  );
}

/** The month whose merged cell covers the column, or that stands last before it. */
function monthOver({ sheet }: Segment, { row, months }: UpperMonths, column: number): MonthOfHead | undefined {
  const last = months.filter((month) => month.column <= column).at(-1);
  if (last === undefined) return undefined;
  const width = widthAt(sheet, row, last.column);
  return width > 1 && column >= last.column + width ? undefined : last;
}
