import { attendanceBook } from '../attendance/build-attendance-book';
import { themeDays } from '../calendar/build-theme-days';
import { duesAccounts } from '../dues/build-dues-accounts';
import type { DuesAccounts } from '../dues/dues-accounts';
import { addressOf, type CellRef } from '../records/cell-ref';
import { valueOf } from '../records/field';
import { halfYear, monthsOfHalf, type HalfYear } from '../records/half-year';
import { daysBetween, isoDate, type IsoDate } from '../records/iso-date';
import type { Member, MemberKey } from '../records/member';
import { membershipOf } from '../records/membership';
import { firstDay, month, monthsFrom, yearOfMonth } from '../records/month';
import { isMonthInWorkbook, type Reading } from '../reading/read-branch';
import { halfYearDues, type CountedMonth } from '../reports/dues/half-year-dues';
import { monthSummary } from '../reports/summary/by-month';
import { monthFacts, type MonthFacts } from '../reports/summary/summary-facts';
import { checkPeriod } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { RuleNames } from '../rules/rule-names';
import type { FactRow, FactTable } from './schema';

export interface FactsRequest {
  /** The day to judge by: what is dated later has not happened yet. */
  readonly today: IsoDate;
  /** Null for every year that the workbook holds. */
  readonly year: number | null;
  /** The workbook by its place in the folder that is read. */
  readonly file: string;
  readonly branch: string;
  /** A key that tells a member from all others of the city. */
  readonly memberKey: (key: MemberKey) => string;
  /** The sentence of a finding; null where nobody may be named. */
  readonly sentence: ((finding: Finding, half: HalfYear) => string) | null;
  readonly ruleNames?: RuleNames;
}

/** Takes the rows of a branch one by one, each with the year it belongs to. */
export type FactSink = <Table extends FactTable>(table: Table, year: number, row: FactRow<Table>) => void;

/**
 * Everything that a workbook says as rows of facts. They are those of the reports: the
 * attendance and dues of a half-year add up to its summary, its findings to its check.
 */
export function branchFacts(reading: Reading, request: FactsRequest, sink: FactSink): void {
  const years = reading.years.filter((year) => request.year === null || year === request.year);
  const { branch } = reading;
  const days = themeDays(branch);
  const book = attendanceBook(branch, days);
  const accounts = duesAccounts(branch);
  for (const year of years) {
    addPeople(reading, year, request, sink);
    for (const each of monthsFrom(month(year, 1), month(year, 12))) {
      addMonth(monthFacts(each, days, book, request.today), request, sink);
    }
    for (const half of [halfYear(year, 1), halfYear(year, 2)]) {
      const months = monthsOfHalf(half);
      const hasBegun = months[0] !== undefined && firstDay(months[0]) <= request.today;
      if (!hasBegun || !months.some((each) => isMonthInWorkbook(reading, each))) continue;
      addDues(reading, half, accounts, request, sink);
      addFindings(reading, half, request, sink);
    }
  }
}

function addPeople({ branch, tables }: Reading, year: number, request: FactsRequest, sink: FactSink): void {
  const months = monthsFrom(month(year, 1), month(year, 12));
  let count = 0;
  for (const member of branch.members) {
    const membership = membershipOf(member);
    const own = months.filter((each) => membership(each) !== 'outside').length;
    if (own === 0) continue;
    count += 1;
    sink('members', year, {
      branch: request.branch,
      member: request.memberKey(member.key),
      name: request.sentence === null ? null : member.displayName,
      category: valueOf(member.category),
      retired: member.retired,
      months: own,
      ...place(request, member.name.cell),
    });
  }
  const table = tables.find(({ role }) => role === 'roster') ?? tables[0];
  sink('branches', year, {
    branch: request.branch,
    name: branch.settings.branchName,
    members: count,
    file: request.file,
    sheet: table?.sheet.name ?? null,
    cell: table ? addressOf({ row: table.headerRow, column: table.firstColumn }) : null,
  });
}

function addMonth(facts: MonthFacts, request: FactsRequest, sink: FactSink): void {
  const { day, isCounted, attendances } = facts;
  if (day === null) return;
  const year = yearOfMonth(facts.month);
  const { kind, theme, study, oath, duesCollected } = monthSummary(facts);
  sink('sessions', year, {
    branch: request.branch,
    month: facts.month,
    date: dayNumber(day.date),
    held: isCounted,
    kind,
    theme: request.sentence === null ? null : theme,
    study,
    oath,
    dues_collected: duesCollected,
    ...place(request, day.row.cell),
  });
  for (const { member, month: of, date, presence, makeUp, entry, leave } of attendances) {
    const isMissed = presence !== 'present' && presence !== 'unmarked' && presence !== 'notExpected';
    const madeUp = makeUp.done && isMissed;
    sink('attendance', year, {
      branch: request.branch,
      member: request.memberKey(member.key),
      month: of,
      date: dayNumber(date),
      presence,
      made_up: madeUp,
      made_up_on: madeUp ? dayNumber(makeUp.on) : null,
      ...place(request, entry?.mark.cell ?? leave?.person.cell ?? member.name.cell),
    });
  }
}

function addDues(
  { branch }: Reading,
  half: HalfYear,
  accounts: DuesAccounts,
  request: FactsRequest,
  sink: FactSink,
): void {
  for (const { member, months, paid } of halfYearDues(branch.members, accounts, half, request.today)) {
    // Where what one amount means is unclear, no sum of the half-year is known, and no arrears are.
    const isKnown = ({ paidIs }: CountedMonth): boolean => paid !== null && paidIs === 'known';
    for (const each of months) {
      const { due, overpaid, isInLedger, shares } = each;
      if (due.kind === 'notOwing' && each.paid === 0) continue;
      sink('dues', yearOfMonth(each.month), {
        branch: request.branch,
        member: request.memberKey(member.key),
        month: each.month,
        due_fen: due.kind === 'unknown' ? null : due.kind === 'owed' ? due.amount : 0,
        due_source: due.kind === 'owed' ? due.source : due.kind,
        paid_fen: isKnown(each) ? each.paid : null,
        arrears_fen: isKnown(each) ? each.arrears : null,
        overpaid_fen: overpaid,
        paid_on: lastPaid(shares.map(({ paidOn }) => paidOn)),
        in_ledger: isInLedger,
        ...place(request, each.cell ?? cellOfDue(each, member)),
      });
    }
  }
}

function cellOfDue({ due }: CountedMonth, member: Member): CellRef {
  return due.kind === 'notOwing' ? member.name.cell : due.cell;
}

function lastPaid(dates: readonly (IsoDate | null)[]): number | null {
  const known = dates.filter((date) => date !== null).sort();
  return dayNumber(known.at(-1) ?? null);
}

function addFindings({ branch }: Reading, half: HalfYear, request: FactsRequest, sink: FactSink): void {
  const { today, ruleNames } = request;
  const result = checkPeriod(branch, { period: half, today, ...(ruleNames === undefined ? {} : { ruleNames }) });
  const add = (finding: Finding, waived: boolean): void =>
    sink('findings', Number(half.slice(0, 4)), {
      branch: request.branch,
      member: finding.person === null ? null : request.memberKey(finding.person),
      half,
      month: finding.month,
      rule: finding.rule,
      severity: finding.severity,
      waived,
      clause: finding.clause,
      message: request.sentence?.(finding, half) ?? null,
      file: request.file,
      sheet: finding.sheet,
      cell: finding.cell === null ? null : addressOf(finding.cell),
    });
  for (const finding of result.findings) add(finding, false);
  for (const finding of result.waived) add(finding, true);
}

function place({ file }: FactsRequest, { sheet, row, column }: CellRef) {
  return { file, sheet, cell: addressOf({ row, column }) };
}

const EPOCH = isoDate(1970, 1, 1);

/** Days since 1970-01-01. */
function dayNumber(date: IsoDate): number;
function dayNumber(date: IsoDate | null): number | null;
function dayNumber(date: IsoDate | null): number | null {
  return date === null || EPOCH === null ? null : daysBetween(EPOCH, date);
}
