import { squeezeText } from '../../notation/normalise';
import { headOfPeriod, type HeadOfPeriod } from '../../notation/period-head';
import type { Role } from '../../records/role';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { HeadWords } from '../vocabulary/head-words';
import { type TotalKind, totalKind } from '../vocabulary/row-words';
import type { Evidence } from './evidence';
import type { Head, Segment } from './heads';
import { saysOtherAmount as isOther, partOfText } from './month-head';
import type { MonthColumn, MonthPart, Table, TotalColumn } from './table';

/** The matrix columns of a table of this role, each with its part; columns that a person set aside are left out. */
export function matrixColumns(role: Role, evidence: Evidence, words: HeadWords): MonthColumn[] {
  if (role !== 'attendance' && role !== 'dues') return [];
  const { sheet, heads } = evidence.region.segment;
  const headOf = new Map(heads.map((each) => [each.column, each]));
  return evidence.months.flatMap(({ column, cell, head, part, confirmed: isConfirmed }) => {
    const told = headOf.get(column);
    const text = told?.text ?? '';
    const confirmed = told && words.confirmed(sheet.name, role, told);
    if (confirmed?.field === null) return [];
    const stated = confirmed?.field === 'due' || confirmed?.field === 'paid' ? confirmed.field : part;
    const own = role === 'attendance' ? 'mark' : (stated ?? 'amount');
    if (role === 'attendance' && (head.monthCount > 1 || (part !== null && part !== 'mark'))) return [];
    if (role === 'dues' && (own === 'mark' || (stated === null && head.hasUnknownWord && isOther(text)))) return [];
    const { year, monthNumber, monthCount, day } = head;
    const unknown = head.hasUnknownWord && role === 'dues' ? { hasUnknownWord: true as const } : {};
    return [
      {
        column,
        header: cell,
        year,
        monthNumber,
        monthCount,
        day,
        part: own,
        ...unknown,
        ...(isConfirmed ? { confirmed: true as const } : {}),
      },
    ];
  });
}

/**
 * The columns of sums in a dues matrix. 上半年 and 一季度 cover the months that they name,
 * 小计 those of its kind since the one before, 合计 all of them.
 */
export function totalColumnsOf(
  segment: Segment,
  months: readonly MonthColumn[],
  dataRows: readonly number[],
): TotalColumn[] {
  const inMatrix = new Set(months.map(({ column }) => column));
  const last = new Map<MonthPart, number>();
  return segment.heads.flatMap((head) => {
    const kind = inMatrix.has(head.column) ? null : kindOf(head);
    if (kind === null) return [];
    const part = summedPart(segment, head, months, dataRows);
    const from = kind === 'subtotal' ? (last.get(part) ?? 0) : 0;
    const named = kind === 'subtotal' ? periodOf(head) : null;
    const isCovered = ({ column, ...month }: MonthColumn): boolean =>
      named === null
        ? column > from && (kind === 'total' || column < head.column)
        : named.monthNumber <= month.monthNumber &&
          month.monthNumber + month.monthCount <= named.monthNumber + named.monthCount;
    const covers = months.filter((month) => month.part === part && isCovered(month)).map(({ column }) => column);
    if (kind === 'subtotal') last.set(part, head.column);
    return covers.length === 0 ? [] : [{ column: head.column, covers }];
  });
}

function kindOf({ tiers }: Head): TotalKind | null {
  for (const { value } of [...tiers].reverse()) {
    const text = squeezeText(textOf(value));
    if (/^(?:全年|年度?)$/u.test(text)) return 'total';
    const kind = totalKind(text);
    if (kind !== null) return kind;
    if (headOfPeriod(text) !== null) return 'subtotal';
  }
  return null;
}

/** The months that a sum says it is of: 一季度, 1-3月合计. */
function periodOf({ tiers }: Head): HeadOfPeriod | null {
  for (const { value } of [...tiers].reverse()) {
    const period = headOfPeriod(textOf(value));
    if (period !== null) return period;
  }
  return null;
}

function partOfHead({ tiers }: Head): MonthPart | null {
  for (const { value } of [...tiers].reverse()) {
    const text = textOf(value);
    const part = /欠|补/u.test(text) ? null : partOfText(text);
    if (part === 'due' || part === 'paid') return part;
  }
  return null;
}

const SAMPLE_ROWS = 20;

/** In the order in which a 合计 that agrees with several is believed to sum them. */
const SUMMED = ['paid', 'amount', 'due'] as const;

/** Which amounts a 合计 sums: those that its head names, else those whose sums it agrees with most often. */
function summedPart(
  { sheet }: Segment,
  head: Head,
  months: readonly MonthColumn[],
  dataRows: readonly number[],
): MonthPart {
  const there = SUMMED.filter((part) => months.some((month) => month.part === part));
  const named = partOfHead(head);
  const stated = there.find((part) => part === named) ?? (there.length === 1 ? there[0] : undefined);
  if (stated !== undefined) return stated;
  const sum = (row: number, part: MonthPart): number =>
    months.reduce((total, month) => total + (month.part === part ? amount(cellAt(sheet, row, month.column)) : 0), 0);
  const agreeing = (part: MonthPart): number =>
    dataRows
      .slice(0, SAMPLE_ROWS)
      .filter((row) => Math.abs(sum(row, part) - amount(cellAt(sheet, row, head.column))) < 0.005).length;
  const most = Math.max(...there.map(agreeing));
  return there.find((part) => agreeing(part) === most) ?? 'paid';
}

function amount(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Without the columns of a ledger whose month and side a person confirmed for another column. */
export function withoutReplaced(table: Table): Table {
  const confirmed = table.monthColumns.filter((column) => column.confirmed);
  if (confirmed.length === 0) return table;
  const isReplaced = (column: MonthColumn): boolean =>
    !column.confirmed &&
    confirmed.some(
      (other) =>
        other.monthNumber === column.monthNumber &&
        column.monthCount === 1 &&
        other.year === (column.year ?? table.year) &&
        (other.part === column.part || (column.part === 'amount' && other.part === 'paid')),
    );
  return { ...table, monthColumns: table.monthColumns.filter((column) => !isReplaced(column)) };
}
