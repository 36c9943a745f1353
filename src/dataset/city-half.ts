import { fen, type Fen } from '../records/fen';
import { monthsOfHalf, yearOfHalf, type HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import { parseMonth, type Month } from '../records/month';
import type { Severity } from '../records/settings';
import { ACTIVITY_KINDS } from '../records/theme-day-row';
import type { CityAttendance, CityBranch, CityDues, CityHalf, CityMonth, CityStep } from '../reports/city/city-half';
import { REQUIRED_STEPS, type RequiredStep } from '../reports/summary/required-steps';
import { attendanceRate } from '../attendance/tally';
import type { Answer, FactsQuestions } from './duckdb';
import branchesSql from './sql/branches.sql';
import kindsSql from './sql/kinds.sql';
import latestSql from './sql/latest.sql';
import monthsSql from './sql/months.sql';
import rulesSql from './sql/rules.sql';
import stepsSql from './sql/steps.sql';
import totalsSql from './sql/totals.sql';
import unreadSql from './sql/unread.sql';

/** Branches that one sheet lists at most: more are no table for people, and the facts hold them all. */
const MOST_LISTED = 20_000;

/** The month in which a theme day was last held; null where none was. */
export async function latestMonth({ ask }: FactsQuestions): Promise<Month | null> {
  const [row] = await ask(latestSql, {});
  return parseMonth(text(row, 'month') ?? '');
}

/** A half-year of all branches, computed from the facts. Null where they hold no branch of that year. */
export async function cityHalf(
  { ask }: FactsQuestions,
  half: HalfYear,
  about: { readonly today: IsoDate; readonly unread: number },
): Promise<CityHalf | null> {
  const months = monthsOfHalf(half);
  const values = { year: yearOfHalf(half), half, first: months[0] ?? '', last: months.at(-1) ?? '', most: MOST_LISTED };
  const [totals] = await ask(totalsSql, values);
  if (whole(totals, 'branches') === 0) return null;
  const byMonth = (await ask(monthsSql, values)).map(monthOf);
  const [steps] = await ask(stepsSql, values);
  const kinds = await ask(kindsSql, values);
  return {
    half,
    today: about.today,
    branches: (await ask(branchesSql, values)).map(branchOf),
    months: months.map((month) => byMonth.find((row) => row.month === month) ?? { ...EMPTY_MONTH, month }),
    steps: REQUIRED_STEPS.map((step) => stepOf(step, steps)),
    kinds: [...ACTIVITY_KINDS, null].map((kind) => {
      const row = kinds.find((each) => text(each, 'kind') === kind);
      return { kind, times: whole(row, 'times'), branches: whole(row, 'branches') };
    }),
    rules: (await ask(rulesSql, values)).map((row) => ({
      rule: text(row, 'rule') ?? '',
      severity: (text(row, 'severity') ?? 'error') as Severity,
      findings: whole(row, 'findings'),
      branches: whole(row, 'branches'),
    })),
    totals: {
      branches: whole(totals, 'branches'),
      members: whole(totals, 'members'),
      held: sum(byMonth.map(({ held }) => held)),
      attendance: attendanceOf(
        sum(byMonth.map(({ attendance }) => attendance.due)),
        sum(byMonth.map(({ attendance }) => attendance.present)),
        sum(byMonth.map(({ attendance }) => attendance.madeUp)),
      ),
      dues: {
        due: sumOfKnown(byMonth.map(({ dues }) => dues.due)),
        paid: sumOfKnown(byMonth.map(({ dues }) => dues.paid)),
        arrears: sumOfKnown(byMonth.map(({ dues }) => dues.arrears)),
      },
      debtors: whole(totals, 'debtors'),
      findings: findingsOf(totals),
    },
    unread: {
      count: about.unread,
      files: about.unread === 0 ? [] : (await ask(unreadSql, {})).map((row) => text(row, 'file') ?? ''),
    },
  };
}

function branchOf(row: Answer): CityBranch {
  return {
    name: text(row, 'name'),
    file: text(row, 'file') ?? '',
    members: whole(row, 'members'),
    held: whole(row, 'held'),
    kinds: whole(row, 'kinds'),
    steps: { study: whole(row, 'study'), oath: whole(row, 'oath'), duesCollected: whole(row, 'dues_collected') },
    attendance: {
      due: whole(row, 'due'),
      present: whole(row, 'present'),
      madeUp: whole(row, 'made_up'),
      rate: tenths(row, 'rate'),
      rateAfterMakeUp: tenths(row, 'rate_after'),
    },
    place: row.place === null ? null : whole(row, 'place'),
    dues: duesOf(row),
    debtors: whole(row, 'debtors'),
    findings: findingsOf(row),
  };
}

const NOBODY: CityAttendance = { due: 0, present: 0, madeUp: 0, rate: null, rateAfterMakeUp: null };
const EMPTY_MONTH = { held: 0, attendance: NOBODY, dues: { due: null, paid: null, arrears: null } };

function monthOf(row: Answer): CityMonth {
  return {
    // The query groups by months.
    month: text(row, 'month') as Month,
    held: whole(row, 'held'),
    attendance: attendanceOf(whole(row, 'due'), whole(row, 'present'), whole(row, 'made_up')),
    dues: duesOf(row),
  };
}

function attendanceOf(due: number, present: number, madeUp: number): CityAttendance {
  return {
    due,
    present,
    madeUp,
    rate: attendanceRate(present, due),
    rateAfterMakeUp: attendanceRate(present + madeUp, due),
  };
}

const STEP_COLUMNS: Readonly<Record<RequiredStep, string>> = {
  study: 'study',
  oath: 'oath',
  duesCollected: 'dues_collected',
};

function stepOf(step: RequiredStep, row: Answer | undefined): CityStep {
  const taken = whole(row, STEP_COLUMNS[step]);
  const notTaken = whole(row, `no_${STEP_COLUMNS[step]}`);
  return { step, taken, notTaken, untold: whole(row, 'held') - taken - notTaken };
}

function duesOf(row: Answer): CityDues {
  return { due: amount(row, 'due_fen'), paid: amount(row, 'paid_fen'), arrears: amount(row, 'arrears_fen') };
}

function findingsOf(row: Answer | undefined): Record<Severity, number> {
  return { error: whole(row, 'errors'), warning: whole(row, 'warnings'), info: whole(row, 'infos') };
}

function text(row: Answer | undefined, column: string): string | null {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
}

/** A whole number, which DuckDB gives as a bigint or a number; 0 where nothing was counted. */
function whole(row: Answer | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}

function tenths(row: Answer, column: string): number | null {
  return row[column] === null ? null : whole(row, column) / 10;
}

function amount(row: Answer, column: string): Fen | null {
  return row[column] === null ? null : fen(whole(row, column));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumOfKnown(amounts: readonly (Fen | null)[]): Fen | null {
  const known = amounts.filter((value) => value !== null);
  return known.length === 0 ? null : fen(sum(known));
}
