import { duesAccounts } from '../../dues/build-dues-accounts';
import type { DuesAccounts } from '../../dues/dues-accounts';
import type { Branch } from '../../records/branch';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { halfYearDues, takesPart, totalsOf, type DuesTotals, type MemberDues } from './half-year-dues';

export interface NoticeTotals extends DuesTotals {
  /** How many members are listed, and how many of them are in arrears. */
  readonly members: number;
  readonly people: number;
}

/** What a dues notice announces, without its sheet. */
export interface NoticeFigures {
  /** Everyone who owes, is excused or paid in the half-year, in roster order. */
  readonly rows: readonly MemberDues[];
  readonly totals: NoticeTotals;
}

/** The figures of the half-yearly notice (plan 三(二)3), the same to the fen as in its sheet and in the summary. */
export function noticeFigures(
  branch: Branch,
  { half, today }: { readonly half: HalfYear; readonly today: IsoDate },
  accounts: DuesAccounts = duesAccounts(branch),
): NoticeFigures {
  const rows = halfYearDues(branch.members, accounts, half, today).filter(takesPart);
  const people = rows.filter(({ arrears }) => arrears > 0).length;
  return { rows, totals: { ...totalsOf(rows), members: rows.length, people } };
}
