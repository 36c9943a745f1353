import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { ruleNames } from '../../../src/locales/rule-names';
import { readBranch, type Reading } from '../../../src/reading/read-branch';
import { parseHalfYear, monthsOfHalf } from '../../../src/records/half-year';
import { parseIsoDate } from '../../../src/records/iso-date';
import { amountText } from '../../../src/reports/format/amount';
import { noticeFigures } from '../../../src/reports/dues/notice-figures';
import { TODAY } from '../commands';
import type { Run } from './run';
import { optionOf } from './recorded';

/** What the notice says was paid is the sum of the amounts in the ledger; and what it has written is not read as one. */
export function noticeSums({ argv, source, output, out }: Run): readonly string[] {
  const half = parseHalfYear(optionOf(argv, '--half') ?? '');
  const today = parseIsoDate(TODAY);
  if (argv[0] !== 'notice' || output === null || !half || !today) return [];
  const { branch } = readingOf(source, Number(half.slice(0, 4)));
  const { rows, totals } = noticeFigures(branch, { half, today });
  const problems: string[] = [];
  const after = readingOf(output, Number(half.slice(0, 4))).branch;
  for (const list of [
    'members',
    'payments',
    'duesLines',
    'duesStatements',
    'attendance',
    'leave',
    'sessions',
  ] as const) {
    if (after[list].length !== branch[list].length) problems.push(`the notice is read as ${list}`);
  }
  if (!out.replaceAll(' ', '').includes(amountText(totals.paid).replaceAll(' ', '')) && totals.paid !== null)
    problems.push(`the notice does not say ${amountText(totals.paid)}`);
  const listed = new Set(rows.flatMap(({ member, paid }) => (paid === null ? [] : [member.key])));
  const months = monthsOfHalf(half);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return problems;
  const own = branch.payments.filter(
    ({ person, from, to }) => person.member !== null && listed.has(person.member) && from <= last && to >= first,
  );
  // What is paid for longer than a month is spread by what is owed: another computation than a sum.
  const isPlain = own.every(({ from, to, paid }) => from === to && paid.value !== 'asOwed');
  const isKnown = rows.every(({ months: of }) => of.every(({ paidIs }) => paidIs === 'known'));
  const sum = own.reduce((total, { paid }) => total + (typeof paid.value === 'number' ? paid.value : 0), 0);
  if (isPlain && isKnown && totals.paid !== null && sum !== totals.paid)
    problems.push(`the ledger's sum is ${sum} fen, the notice's ${totals.paid}`);
  return problems;
}

function readingOf(bytes: Uint8Array, year: number): Reading {
  return readBranch(openWorkbook(bytes, 'a.xlsx').snapshot(), { year, ruleNames: ruleNames() });
}
