import { duesAccounts } from '../../src/dues/build-dues-accounts';
import { wordsOf } from '../../src/locales/words';
import { makePaper, type PaperRequest } from '../../src/papers/make-paper';
import { record } from '../../src/recording/record';
import { duesOfMonth } from '../../src/recording/dues/dues-of-month';
import { duesNotice } from '../../src/reports/dues-notice';
import { findingText } from '../../src/reports/finding-text';
import { groupFindings } from '../../src/reports/finding-groups';
import { groupText } from '../../src/reports/group-text';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summaryJson } from '../../src/reports/summary-json';
import { summaryParagraph } from '../../src/reports/summary-paragraph';
import { fullAddress } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import { check } from '../../src/rules/check';
import { day, monthOf } from '../branch-by-hand';
import { openBook } from '../hosts/xlsx/open-book';
import { bookOf, noteLine, payment } from '../recording/dues/recorded';
import { sheets } from '../sheets';

/** What 备注 says of a person, and a due that only the base tells: from the file to what is said and written. */
const words = wordsOf('zh-CN');
const HALF = halfYear(2020, 1);
const TODAY = day('2020-07-10');

async function read(text: string) {
  const { host } = await openBook(sheets(text), {});
  return bookOf(await host.read(), '2020-06-22');
}

async function said(text: string) {
  const { reading } = await read(text);
  const { branch } = reading;
  const { findings } = check(branch, { month: monthOf('2020-06'), today: TODAY });
  const notice = duesNotice(branch, { half: HALF, today: TODAY, words });
  return {
    findings: findings
      .filter(({ rule }) => /^(?:dues-(?!notice)|member-note)/u.test(rule))
      .map((finding) => [findingText(finding, words, monthOf('2020-06')), ...finding.cells.map(fullAddress)].join(' ')),
    summary: summaryParagraph(halfYearSummary(branch, { half: HALF, today: TODAY }), words),
    notice: notice.draft.rows
      .filter(({ cells }) => typeof cells[0]?.value === 'number')
      .map(({ cells }) => [cells[1], ...cells.slice(8)].map((cell) => String(cell?.value ?? '.')).join(' ')),
    concerns: notice.concerns.filter(({ kind }) => kind.startsWith('due-')).map(({ text }) => text),
  };
}

const LEDGER = `
# 2020年党费
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 | 20
`;

/** A pension of 4980 yuan owes 24.90, pay of 4980 yuan 49.80. */
const withNote = (note: string): string => `
# 花名册
姓名 | 类别 | 党费基数 | 备注
林悦 | 正式党员 | 4980 | ${note}
${LEDGER}`;

test('退休 in 备注 counts as the status, and what rests on it names the cell', async () => {
  expect(await said(withNote('退休'))).toEqual({
    findings: ['林悦6月党费应交 24.90 元（按基数推算），实交 20.00 元，差 4.90 元。 花名册!C2 花名册!D2'],
    summary:
      '2020年上半年，本支部没有可统计的主题党日活动。应交党费 149.40 元，实交 144.50 元，欠交 4.90 元（1人）。其中1人的应交按基数推算。',
    notice: ['林悦 149.4 144.5 4.9 应交按基数推算；6月欠 4.90 元'],
    concerns: ['林悦1月至6月的应交是按基数推算的，台账和花名册没有写明，请核实。'],
  });
});

test('准备退休 is no retirement: it is said, and not applied', async () => {
  const { findings, notice } = await said(withNote('准备退休'));
  expect(findings).toContainEqual(expect.stringContaining('“准备退休”'));
  expect(notice).toEqual(['林悦 298.8 144.5 154.3 应交按基数推算；1月至6月共欠 154.30 元']);
});

test('停缴 in 备注: nothing is owed, and a payment all the same names that cell', async () => {
  const { findings, notice } = await said(withNote('停缴'));
  expect(findings).toEqual(['林悦6月不需交纳党费，实交 20.00 元。 花名册!D2']);
  expect(notice).toEqual(['林悦 0 144.5 0 144.5 免交；1月至6月共多交 144.50 元']);
});

describe('a due computed from the base is shown so', () => {
  const STATED_BEFORE = `
# 花名册
姓名 | 类别 | 党费基数 | 月党费标准
林悦 | 正式党员 | 4980 |
周宁 | 正式党员 | | 10
# 2020年党费
姓名 | 5月 | < | 6月 | <
^ | 应交 | 实交 | 应交 | 实交
林悦 | 24.90 | 24.90 | |
周宁 | 10 | 10 | | 12
`;

  test('in the findings of several months as one line', async () => {
    const { reading } = await read(withNote(''));
    const { findings } = check(reading.branch, { month: monthOf('2020-06'), today: TODAY });
    const period = monthOf('2020-06');
    const { earlier } = groupFindings(findings, { period, monthsWithoutPayment: new Set() });
    expect(earlier.map((group) => groupText(group, words, period))).toEqual([
      '林悦1月至5月党费未交足，共差 124.50 元（应交按基数推算）。',
    ]);
  });

  test('where more was paid, and not where it is stated', async () => {
    const text = withNote('').replace('| 20', '| 60');
    const { findings } = await said(text);
    expect(findings.at(-1)).toBe('林悦6月党费应交 49.80 元（按基数推算），实交 60.00 元，多交 10.20 元。');
    const stated = await said(STATED_BEFORE);
    expect(stated.findings).toContain('周宁6月党费应交 10.00 元，实交 12.00 元，多交 2.00 元。');
  });

  test('of the months that nothing states alone, with a warning that it is far from the last one stated', async () => {
    const { notice, concerns } = await said(STATED_BEFORE);
    expect(notice[0]).toMatch(/^林悦 .* 1月至4月、6月应交按基数推算；6月欠 49\.80 元$/u);
    expect(notice[1]).not.toContain('推算');
    expect(concerns).toEqual([
      '林悦1月至4月、6月的应交是按基数推算的，台账和花名册没有写明，请核实。',
      '林悦6月的应交比台账上次写明的多出一半以上或不足三分之二，请核实。',
    ]);
  });

  test('in the JSON of the summary', async () => {
    const { reading } = await read(STATED_BEFORE);
    const { members } = summaryJson(halfYearSummary(reading.branch, { half: HALF, today: TODAY }));
    expect((members as readonly Record<string, unknown>[]).map(({ duesComputed }) => duesComputed)).toEqual([
      expect.arrayContaining(['2020-06']),
      undefined,
    ]);
  });

  test('in the list of those who pay, and in what recording says before it writes', async () => {
    const book = await read(STATED_BEFORE);
    const people = duesOfMonth(book, monthOf('2020-06')).people.map(({ name, due, isComputed, farFrom }) => [
      name,
      ...[due, isComputed, farFrom],
    ]);
    expect(people).toEqual([
      ['林悦', 4980, true, 2490],
      ['周宁', 1000, false, null],
    ]);
    const { remarks } = record(book, [payment(book, '林悦 2020-06')]);
    expect(remarks.map(noteLine)).toEqual([
      'payment-due-computed name=林悦 months=2020-06',
      'payment-due-far name=林悦 months=2020-06 due=49.80 last=24.90',
    ]);
  });

  test('in the column of a new month, before it is written', async () => {
    const book = await read(STATED_BEFORE.replace('林悦 | 24.90 | 24.90 | |', '林悦 | 24.90 | 24.90 | 49.80 | 49.80'));
    const { remarks } = record(book, [{ kind: 'prepare', month: monthOf('2020-07') }]);
    expect(remarks.map(({ id }) => id)).toContain('prepare-due-computed');
    expect(remarks.map(({ id }) => id)).not.toContain('prepare-due-far');
    const far = await read(STATED_BEFORE.replace('林悦 | 24.90 | 24.90 | |', '林悦 | 24.90 | 24.90 | 24.90 | 24.90'));
    expect(record(far, [{ kind: 'prepare', month: monthOf('2020-07') }]).remarks.map(({ id }) => id)).toContain(
      'prepare-due-far',
    );
  });

  test('on the collection list and the reminders', async () => {
    const { reading } = await read(STATED_BEFORE);
    const said = (request: PaperRequest): string =>
      JSON.stringify(makePaper(request, { branch: reading.branch, today: TODAY, words }).blocks);
    const list = said({ kind: 'dues-list', month: monthOf('2020-06') });
    expect(list).toContain('林悦的本月应交按基数推算。');
    expect(list).toContain('林悦的本月应交与上次写明的相差较大，收取前请核实。');
    expect(said({ kind: 'slips', half: HALF })).toContain('（应交按基数推算）');
  });
});

test.each([
  ['10', '15', false],
  ['10', '15.01', true],
  ['15', '10', false],
  ['15', '9.99', true],
])('after %s yuan a month %s yuan are far: %s', async (last, next, isFar) => {
  const text = `
# 花名册
姓名 | 类别
林悦 | 正式党员
# 2020年党费
姓名 | 5月 | < | 6月 | <
^ | 应交 | 实交 | 应交 | 实交
林悦 | ${last} | ${last} | ${next} |
`;
  const { concerns } = await said(text);
  expect(concerns.length > 0).toBe(isFar);
});

test('the standard of an earlier ledger is what was last stated', async () => {
  const text = `
# 花名册
姓名 | 类别 | 党费基数
林悦 | 正式党员 | 4980
# 2019年党费
姓名 | 党费标准 | 11月 | 12月
林悦 | 24.90 | 24.90 | 24.90
# 2020年党费
姓名 | 党费标准 | 1月 | 2月
林悦 | | 24.90 |
`;
  const { reading } = await read(text);
  const accounts = duesAccounts(reading.branch);
  const [lin] = reading.branch.members;
  expect(lin && accounts.lastStated(lin.key, monthOf('2020-02'))).toBe(2490);
});
