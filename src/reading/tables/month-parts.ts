import { bareHead } from '../../notation/month-head';
import type { CellRef } from '../../records/cell-ref';
import type { CellValue } from '../../workbook/snapshot';
import { totalKind } from '../vocabulary/row-words';
import type { Head, Segment, Tier } from './heads';
import { monthHead, type MonthHead, partOfText } from './month-head';
import { widthAt } from '../../workbook/sheet-cells';
import type { MonthPart } from './table';

/** A head that names a month, and where it does so. */
export interface MonthOfHead {
  readonly column: number;
  readonly cell: CellRef;
  readonly head: MonthHead;
}

/**
 * The heads that name a month or date in one tier, left to right. Settles together
 * what one head alone leaves open: bare numbers count only as a run of months; real
 * dates that are all first days are months; the number 2020.1 after a September is
 * October.
 */
export function monthRun(
  tiers: readonly { readonly head: Head; readonly tier: Tier }[],
  date1904: boolean,
): MonthOfHead[] {
  const named = tiers.flatMap(({ head, tier }) => {
    const month = monthHead(tier.value, date1904);
    return month === null ? [] : [{ column: head.column, cell: tier.cell, head: month, value: tier.value }];
  });
  const found = named.length > 0 ? named : bareRun(tiers);
  const serials = found.filter(({ head }) => head.serial);
  const firstDays = serials.length > 0 && serials.every(({ head }) => head.day === 1);
  return found.map(({ column, cell, head, value }, index) => {
    if (firstDays && head.serial) return { column, cell, head: { ...head, day: null } };
    const before = found[index - 1]?.head;
    const october = /^\d{4}\.1$/.test(String(value)) && before?.monthNumber === 9 && before.year === head.year;
    return { column, cell, head: october ? { ...head, monthNumber: 10 } : head };
  });
}

const SHORTEST_RUN = 3;

function bareRun(
  tiers: readonly { readonly head: Head; readonly tier: Tier }[],
): (MonthOfHead & { value: CellValue })[] {
  const numbers = tiers.flatMap(({ head, tier }) => {
    const number = bareHead(tier.value);
    return number === null ? [] : [{ column: head.column, cell: tier.cell, value: tier.value, number }];
  });
  const upwards = numbers.every(({ number }, index) => index === 0 || number === (numbers[index - 1]?.number ?? 0) + 1);
  if (numbers.length < SHORTEST_RUN || !upwards || (numbers.at(-1)?.number ?? 0) > 12) return [];
  return numbers.map(({ column, cell, value, number }) => ({
    column,
    cell,
    value,
    head: {
      year: null,
      monthNumber: number,
      monthCount: 1,
      day: null,
      part: null,
      hasUnknownWord: false,
      serial: false,
    },
  }));
}

/** A matrix column before the table's role is known: its part may still be open. */
export interface MonthBlockColumn extends MonthOfHead {
  readonly part: MonthPart | null;
  /** A person confirmed its month. */
  readonly confirmed?: true;
}

/** The months of an upper tier, and its row. */
export interface UpperMonths {
  readonly row: number;
  readonly months: readonly MonthOfHead[];
}

/** A column under a month: what its lowest tier says it is. */
interface PartColumn {
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
