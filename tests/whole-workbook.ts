import { openWorkbook } from '../src/hosts/xlsx/open-workbook';
import { yuanText } from '../src/records/fen';
import { parseHalfYear } from '../src/records/half-year';
import { parseIsoDate } from '../src/records/iso-date';
import { parseMonth } from '../src/records/month';
import { readBranch } from '../src/reading/read-branch';
import type { MemberDues } from '../src/reports/dues/half-year-dues';
import { noticeFigures } from '../src/reports/dues/notice-figures';
import { halfYearSummary } from '../src/reports/half-year-summary';
import { summaryJson } from '../src/reports/summary-json';
import { check } from '../src/rules/check';
import { bytesFromSnapshot } from './hosts/xlsx/from-snapshot';
import { described } from './reading/tables/described';
import { lineOf } from './rule-cases';
import { sheets } from './sheets';

export interface Asked {
  readonly month: string;
  readonly today: string;
  readonly half: string;
  readonly year?: number;
}

/** Everything a person would see of a workbook: what was recognised, what the check says, what the half-year comes to. */
export interface Seen {
  /** As `described`, each behind its sheet's name. */
  readonly tables: readonly string[];
  /** "rule: error 考勤!B2 李明 2020-06 unmarked". */
  readonly findings: readonly string[];
  /** The same of the named rules alone. */
  readonly of: (...rules: readonly string[]) => readonly string[];
  readonly notChecked: readonly string[];
  readonly totals: unknown;
  readonly members: readonly string[];
  /** The rows of the dues notice, in yuan: "李明 due 60 paid 50 arrears 10". */
  readonly notice: readonly string[];
}

/** Writes the sheets in the text into an .xlsx file, opens it, and looks at all of it. */
export function seen(text: string, { month, today, half, year }: Asked): Seen {
  const [asked, clock, period] = [parseMonth(month), parseIsoDate(today), parseHalfYear(half)];
  if (!asked || !clock || !period) throw new Error(`bad case: ${month} ${today} ${half}`);
  const snapshot = openWorkbook(bytesFromSnapshot(sheets(text)), '支部.xlsx').snapshot();
  const { branch, tables } = readBranch(snapshot, year === undefined ? {} : { year });
  const { findings, notChecked } = check(branch, { month: asked, today: clock });
  const lines = findings.map((finding) => ({ rule: finding.rule, line: `${finding.rule}: ${lineOf(finding)}` }));
  return {
    tables: described(tables).map((line, index) => `${tables[index]?.sheet.name ?? ''} ${line}`),
    findings: lines.map(({ line }) => line),
    of: (...rules) => lines.filter(({ rule }) => rules.includes(rule)).map(({ line }) => line),
    notChecked: notChecked.map(({ rule }) => rule),
    totals: summaryJson(halfYearSummary(branch, { half: period, today: clock })).totals,
    members: branch.members.map(({ displayName }) => displayName),
    notice: noticeFigures(branch, { half: period, today: clock }).rows.map(noticeLine),
  };
}

function noticeLine({ member, due, paid, arrears }: MemberDues): string {
  const [owed, given, open] = [due, paid, arrears].map((amount) => (amount === null ? '?' : yuanText(amount)));
  return `${member.displayName} due ${owed} paid ${given} arrears ${open}`;
}
