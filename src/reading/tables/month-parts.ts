import { totalKind } from '../vocabulary/row-words';
import { partOfText } from './month-part';
import type { MonthOfHead } from './month-run';
import { widthAt } from './row-cells';
import type { Segment } from './segment';
import type { MonthPart } from './table';

/** A matrix column before the table's role is known: its part may still be open. */
export interface MonthBlockColumn extends MonthOfHead {
  readonly part: MonthPart | null;
}

/** The months of an upper tier, and its row. */
export interface UpperMonths {
  readonly row: number;
  readonly months: readonly MonthOfHead[];
}

/** A column under a month: what its lowest tier says it is. */
export interface PartColumn {
  readonly column: number;
  readonly part: MonthPart;
}

/** Columns whose lowest tier, in the lowest row, is 应交, 实交, 日期 or 签到. */
export function partColumns(segment: Segment): PartColumn[] {
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
export function partsByMonth(segment: Segment, upper: UpperMonths, parts: readonly PartColumn[]): MonthBlockColumn[] {
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
