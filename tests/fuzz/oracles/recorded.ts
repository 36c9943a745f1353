import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { RuleId } from '../../../src/locales/word-key';
import { ruleNames } from '../../../src/locales/rule-names';
import { readBranch } from '../../../src/reading/read-branch';
import { parseIsoDate } from '../../../src/records/iso-date';
import { parseMonth } from '../../../src/records/month';
import { checkPeriod } from '../../../src/rules/check';
import { TODAY } from '../commands';
import type { Run } from './run';

/** What the check may no longer say of the month (and of the one person it was recorded of) once it is recorded. */
const SETTLED: Readonly<Record<string, readonly RuleId[]>> = {
  attendance: ['attendance-unmarked'],
  leave: ['attendance-unmarked'],
  'make-up': ['make-up-missing'],
  absence: ['absence-unexplained'],
  payment: ['dues-unpaid'],
  exemption: ['dues-unpaid', 'dues-short'],
};

const STEPS: Readonly<Record<string, RuleId>> = {
  photos: 'photos-missing',
  theme: 'theme-missing',
  oath: 'oath-missing',
  summary: 'summary-missing',
};

/** What was recorded is seen by the check of what was written. */
export function seenByCheck({ argv, output }: Run): readonly string[] {
  const [command, kind = ''] = argv;
  const month = parseMonth(optionOf(argv, '--month') ?? '');
  const today = parseIsoDate(TODAY);
  if (command !== 'record' || output === null || !month || !today) return [];
  const rules = kind === 'theme-day' ? stepRules(argv) : (SETTLED[kind] ?? []);
  const { branch } = readBranch(openWorkbook(output, 'output.xlsx').snapshot(), {
    year: Number(month.slice(0, 4)),
    ruleNames: ruleNames(),
  });
  const names = ['--member', '--present', '--absent'].flatMap((option) => optionOf(argv, option) ?? []);
  const except = optionOf(argv, '--except');
  const { findings } = checkPeriod(branch, { period: month, today, ruleNames: ruleNames() });
  return findings.flatMap(({ rule, month: of, member, message }) => {
    const isIt = rules.includes(rule) && of === month && member !== except;
    const isTheirs = names.length === 0 || (member !== null && names.includes(member));
    return isIt && isTheirs ? [`${rule} ${message} of ${member ?? 'all'} still stands`] : [];
  });
}

function stepRules(argv: readonly string[]): readonly RuleId[] {
  return argv.flatMap((text) => STEPS[text.split('=')[0] ?? ''] ?? []);
}

export function optionOf(argv: readonly string[], option: string): string | undefined {
  const at = argv.indexOf(option);
  return at < 0 ? undefined : argv[at + 1];
}
