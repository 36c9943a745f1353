import { duesAccounts } from '../../dues/build-dues-accounts';
import type { DuesAccounts } from '../../dues/dues-accounts';
import type { Branch } from '../../records/branch';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { sumFen, type Fen } from '../../records/fen';
import { halfYearDues, takesPart, totalsOf, type DuesTotals, type MemberDues } from './half-year-dues';

/** Roster order, or those in arrears first, the largest sum at the top. */
export type NoticeOrder = 'roster' | 'debtors';

export interface NoticeTotals extends DuesTotals {
  /** Paid beyond what is owed, month by month. */
  readonly overpaid: Fen;
  /** How many members are listed, and how many of them are in arrears. */
  readonly members: number;
  readonly people: number;
}

/** What a dues notice announces, without its sheet. */
export interface NoticeFigures {
  /** Everyone who owes, is excused or paid in the half-year. */
  readonly rows: readonly MemberDues[];
  readonly totals: NoticeTotals;
}

export interface NoticeFiguresRequest {
  readonly half: HalfYear;
  readonly today: IsoDate;
  /** Default: the order of the roster. */
  readonly order?: NoticeOrder;
}

/** The figures of the half-yearly notice (plan 三(二)3), the same to the fen as in its sheet and in the summary. */
export function noticeFigures(
  branch: Branch,
  { half, today, order = 'roster' }: NoticeFiguresRequest,
  accounts: DuesAccounts = duesAccounts(branch),
): NoticeFigures {
  const listed = halfYearDues(branch.members, accounts, half, today).filter(takesPart);
  const rows = order === 'roster' ? listed : debtorsFirst(listed);
  const people = rows.filter(({ arrears }) => (arrears ?? 0) > 0).length;
  const overpaid = sumFen(rows.map((row) => row.overpaid));
  return { rows, totals: { ...totalsOf(rows), overpaid, members: rows.length, people } };
}

/** Sorting is stable: equal sums, and those who owe nothing, stay in roster order. */
function debtorsFirst(rows: readonly MemberDues[]): MemberDues[] {
  return [...rows].sort((one, other) => (other.arrears ?? 0) - (one.arrears ?? 0));
}
