import type { Book } from './books';
import type { Dice } from './dice';

/** Stand for the files of a run, whose places the run knows. */
export const FILE = '<FILE>';
export const OUTPUT = '<OUTPUT>';
export const PAPER = '<PAPER>';
export const NOTICE_TEXT = '<NOTICE>';

/** What a command line is made of: which people and months it may name. */
interface Subject {
  readonly person: string;
  readonly month: string;
  readonly half: string;
  readonly year: string;
  readonly dice: Dice;
}

type MakeCommand = (subject: Subject) => readonly string[];

const written = ['-o', OUTPUT];

/** Sometimes one of these, sometimes nothing. */
function maybe({ dice }: Subject, ...options: readonly (readonly string[])[]): readonly string[] {
  return dice.once(2) ? [] : dice.pick(options);
}

const to = (subject: Subject): readonly string[] => (subject.dice.once(4) ? ['--dry-run', '--json'] : written);
const day = ({ month, dice }: Subject): string => `${month}-${dice.pick(['05', '20', '28'])}`;

const HALF_PAPERS = ['notice', 'summary', 'slips', 'rectify'];
const MONTH_PAPERS = ['invitation', 'sign-in', 'dues-list', 'brief', 'rectify'];

/** Every command, with the options that change what it does. */
export const COMMANDS: Readonly<Record<string, MakeCommand>> = {
  inspect: (s) => ['inspect', FILE, ...maybe(s, ['--json'], ['--year', s.year])],
  check: (s) => [
    'check',
    FILE,
    ...s.dice.pick([
      ['--month', s.month],
      ['--half', s.half],
      ['--year', s.year],
    ]),
    ...maybe(s, ['--json'], ['--each'], ['--lang', 'en']),
  ],
  'check of several': (s) => ['check', FILE, FILE, '--month', s.month, ...maybe(s, ['--jsonl'], ['--lang', 'en'])],
  overview: (s) => ['overview', FILE, '--year', s.year, ...maybe(s, ['--json'], ['--lang', 'en'])],
  notice: (s) => [
    'notice',
    FILE,
    '--half',
    s.half,
    ...written,
    ...maybe(s, ['--totals-only'], ['--debtors-first'], ['--nothing-recorded'], ['--replace']),
  ],
  summary: (s) => [
    'summary',
    FILE,
    '--half',
    s.half,
    ...maybe(s, written),
    ...maybe(s, ['--json'], ['--nothing-recorded']),
  ],
  report: (s) => ['report', FILE, '--month', s.month, ...written, ...maybe(s, ['--lang', 'en'])],
  member: (s) => ['member', FILE, s.person, ...maybe(s, ['--year', s.year], ['--json'], written)],
  remind: (s) => [
    'remind',
    FILE,
    '--month',
    s.month,
    ...maybe(s, ['--group'], ['--group', '--amounts'], ['--member', s.person], ['--json']),
  ],
  paper: (s) => {
    const [kind, period] = s.dice.once(2)
      ? [s.dice.pick(HALF_PAPERS), ['--half', s.half]]
      : [s.dice.pick(MONTH_PAPERS), ['--month', s.month]];
    const output = kind === 'sign-in' && s.dice.once(2) ? OUTPUT : PAPER;
    return ['paper', kind, FILE, ...period, '-o', output, ...maybe(s, ['--nothing-recorded'], ['--totals-only'])];
  },
  template: (s) => ['template', ...written, '--year', s.year],
  rules: (s) => ['rules', ...maybe(s, ['--json'], ['--lang', 'en'])],
  'record attendance': (s) => [
    ...['record', 'attendance', FILE, '--month', s.month, ...to(s)],
    ...s.dice.pick([
      ['--all-present'],
      ['--present', s.person],
      ['--absent', s.person],
      ['--leave', `${s.person}:事假:照顾家人:李明`, '--all-present'],
      ['--all-present', '--observers', '周强'],
    ]),
  ],
  'record leave': (s) => [
    ...['record', 'leave', FILE, '--month', s.month, '--member', s.person, ...to(s)],
    ...[
      '--kind',
      s.dice.pick(['事假', '病假', '公假', '出差']),
      ...maybe(s, ['--reason', '看病', '--approver', '李明'], ['--requested-on', day(s)]),
    ],
  ],
  'record make-up': (s) => [
    ...['record', 'make-up', FILE, '--month', s.month, '--member', s.person, ...to(s), '--on', day(s)],
    ...maybe(s, ['--how', '自学'], ['--briefing', '是']),
  ],
  'record absence': (s) => [
    'record',
    'absence',
    FILE,
    '--month',
    s.month,
    '--member',
    s.person,
    ...to(s),
    '--contact',
    '已谈话提醒',
  ],
  'record payment': (s) => [
    ...['record', 'payment', FILE, '--month', s.month, ...to(s)],
    ...s.dice.pick([
      ['--all'],
      ['--all', '--with-arrears'],
      ['--member', s.person],
      ['--member', s.person, '--amount', '75.50'],
      ['--all', '--except', s.person],
    ]),
    ...maybe(s, ['--paid-on', day(s)], ['--over-formulas']),
  ],
  'record exemption': (s) => [
    'record',
    'exemption',
    FILE,
    '--month',
    s.month,
    '--member',
    s.person,
    '--reason',
    '生活困难',
    ...to(s),
  ],
  'record standard': (s) => [
    'record',
    'standard',
    FILE,
    '--member',
    s.person,
    ...maybe(s, ['--amount', '45']),
    ...to(s),
  ],
  'record theme-day': (s) => [
    ...['record', 'theme-day', FILE, '--month', s.month, ...to(s)],
    ...s.dice.pick([
      ['--set', 'photos=12张'],
      ['--set', 'theme=重走初心路', '--set', 'oath=是'],
      ['--set', `date=${day(s)}`],
      ['--set', 'summary=有'],
    ]),
  ],
  prepare: (s) => [
    'prepare',
    FILE,
    '--month',
    s.dice.pick([s.month, `${s.year}-07`, `${s.year}-07..${s.year}-09`, `${s.year}-12`]),
    ...to(s),
  ],
  'next-year': (s) => [
    'next-year',
    FILE,
    '--year',
    String(Number(s.year) + 1),
    ...to(s),
    ...maybe(s, ['--same-workbook']),
  ],
  plan: (s) => [
    'plan',
    FILE,
    '--year',
    s.dice.pick([s.year, String(Number(s.year) + 1)]),
    ...to(s),
    ...maybe(s, ['--last-year']),
  ],
  holidays: (s) => ['holidays', FILE, '--year', '2027', '--from', NOTICE_TEXT, ...to(s)],
};

/** The text of a State Council's notice as it is pasted, with fictional days. */
export const NOTICE_OF_2027 = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。
五、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。`;

/** The day on which all commands are run. */
export const TODAY = '2026-07-05';

const WITHOUT_TODAY = new Set(['inspect', 'template', 'rules']);

/** A command line on a book: as people type it, seldom with a month or a name that is not in it. */
export function anyCommand(name: string, { people, months }: Book, dice: Dice): readonly string[] {
  const month = dice.once(25) ? dice.pick(['1999-12', '2031-01', '2026-13', '0000-00']) : dice.pick(months);
  const year = month.slice(0, 4);
  const half = `${year}-H${Number(month.slice(5)) > 6 ? 2 : 1}`;
  const person = dice.once(25) ? dice.pick(['周强', '', '李', 'lm', '__proto__', '(']) : dice.pick(people);
  const argv = COMMANDS[name]?.({ person, month, half, year, dice }) ?? [];
  return WITHOUT_TODAY.has(name) ? argv : [...argv, '--today', TODAY];
}
