import { wordsOf } from '../../src/locales/words';
import { fullAddress } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import { readBranch } from '../../src/reading/read-branch';
import { inspectJson } from '../../src/reading/inspect';
import { duesNotice } from '../../src/reports/dues-notice';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summaryJson } from '../../src/reports/summary-json';
import { check } from '../../src/rules/check';
import { day, monthOf } from '../branch-by-hand';
import { openBook } from '../hosts/xlsx/open-book';
import { sheets } from '../sheets';

/** What the four commands say of the dues of a workbook, each as lines. */
export interface LedgerReport {
  /** "党费 name=B due=C 2020-01=D", one a dues table. */
  readonly inspect: readonly string[];
  /** "dues-unpaid 2020-06 林悦 党费!I3", of the rules that speak of dues, names and headers. */
  readonly check: readonly string[];
  /** Rules of dues that say what was not paid, as far as they were not checked for want of what was paid. */
  readonly notChecked: readonly string[];
  /** "林悦 60.00 50.00 10.00": due, paid, arrears in the half-year; "?" where not known. */
  readonly summary: readonly string[];
  /** "林悦 10 10 10 10 10 0 = 60 50 10": the months, then due, paid and arrears; "." for an empty cell. */
  readonly notice: readonly string[];
}

const YEAR = 2020;
const TODAY = day('2020-07-10');
const words = wordsOf('zh-CN');
const SAYS_UNPAID = ['dues-unpaid', 'dues-short', 'dues-six-months'];

/** Writes the sheets to an .xlsx file, reads it and asks for June 2020 and its half-year. */
export async function ledgerReport(text: string, month = '2020-06'): Promise<LedgerReport> {
  const { host } = await openBook(sheets(text), {});
  const reading = readBranch(await host.read(), { year: YEAR });
  const { branch } = reading;
  const half = halfYear(YEAR, 1);
  const { findings, notChecked } = check(branch, { month: monthOf(month), today: TODAY });
  return {
    inspect: inspectJson(reading).sheets.flatMap(({ name, tables }) =>
      tables.filter(({ role }) => role === 'dues').map((table) => [name, ...placesOf(table)].join(' ')),
    ),
    check: findings
      .filter(({ rule }) => /^(?:dues-(?!notice|standard)|header|cell|total|member-(?:unk|note))/u.test(rule))
      .map(({ rule, month: own, member, cell }) =>
        [rule, own ?? '-', ...(member === null ? [] : [member]), cell ? fullAddress(cell) : '-'].join(' '),
      ),
    notChecked: notChecked
      .filter(({ rule, wanted }) => SAYS_UNPAID.includes(rule) && wanted.some((need) => need === 'dues.paid'))
      .map(({ rule }) => rule),
    summary: summaryLines(summaryJson(halfYearSummary(branch, { half, today: TODAY }))),
    notice: duesNotice(branch, { half, today: TODAY, words })
      .draft.rows.filter(({ cells }) => typeof cells[0]?.value === 'number')
      .map(({ cells }) => {
        const [, name, ...figures] = cells.map((cell) => String(cell?.value ?? '.'));
        return [name, ...figures.slice(0, 6), '=', ...figures.slice(6, 9)].join(' ');
      }),
  };
}

function placesOf({
  columns,
  months = {},
}: ReturnType<typeof inspectJson>['sheets'][number]['tables'][number]): string[] {
  return [
    ...Object.entries(columns).map(([field, letter]) => `${field}=${letter}`),
    ...Object.entries(months)
      .slice(0, 1)
      .map(([month, place]) => `${month}=${typeof place === 'string' ? place : JSON.stringify(place)}`),
  ];
}

function summaryLines({ members }: ReturnType<typeof summaryJson>): string[] {
  const rows = members as readonly Record<string, string | null>[];
  return rows.map(({ name, duesDue, duesPaid, duesArrears }) =>
    [name, duesDue ?? '?', duesPaid ?? '?', duesArrears ?? '?'].join(' '),
  );
}
