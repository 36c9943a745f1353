import { wordsOf } from '../../src/locales/words';
import { readBranch } from '../../src/reading/read-branch';
import type { Branch } from '../../src/records/branch';
import { month, type Month } from '../../src/records/month';
import { yearPeriod, type Period } from '../../src/records/period';
import { groupFindings, monthsWithoutPayment, type FindingGroup } from '../../src/reports/finding-groups';
import { groupText } from '../../src/reports/group-text';
import { checkPeriod } from '../../src/rules/check';
import type { Finding } from '../../src/rules/finding';
import { day } from '../branch-by-hand';
import { branchOf24 } from '../print/branches';
import { sheets } from '../sheets';

const words = wordsOf('zh-CN');
const MONTHS = Array.from({ length: 12 }, (_, index) => month(2026, index + 1));

/** Members by hundreds of yuan, theme days of a whole year, and a ledger in which nobody ever paid. */
function yearWithoutPayments(): Branch {
  const names = ['林悦', '高翔', '胡斌', '许然', '谢文', '罗丹', '邓辉', '梁涛'];
  const heads = MONTHS.map((_, index) => `${index + 1}月`);
  const marks = ['√', '√', '假', '√', '缺', '√', '', '√'];
  const row = (cells: readonly (string | number)[]): string => cells.join(' | ');
  return readBranch(
    sheets(`
# 花名册
姓名 | 类别 | 月党费标准
${names.map((name, index) => row([name, '正式党员', 10 + index])).join('\n')}
# 活动记录
月份 | 活动时间 | 活动主题 | 活动内容 | 组织科室
${MONTHS.map((each) => row([each, `${each}-20`, '学习党章', '学习', '办公室'])).join('\n')}
# 考勤
${row(['姓名', ...heads])}
${names.map((name, index) => row([name, ...MONTHS.map((_, at) => marks[(index + at) % marks.length] ?? '')])).join('\n')}
# 党费台账
${row(['姓名', ...heads])}
${names.map((name) => row([name, ...MONTHS.map(() => '')])).join('\n')}
`),
    { year: 2026 },
  ).branch;
}

const WORKBOOKS = {
  'the sample': { branch: branchOf24().branch, today: day('2026-07-05') },
  'a year without payments': { branch: yearWithoutPayments(), today: day('2027-01-10') },
};

interface Grouped {
  readonly period: Period;
  readonly findings: readonly Finding[];
  readonly current: readonly FindingGroup[];
  readonly earlier: readonly FindingGroup[];
}

function grouped({ branch, today }: (typeof WORKBOOKS)['the sample'], period: Period): Grouped {
  const { findings } = checkPeriod(branch, { period, today });
  const groups = groupFindings(findings, { period, monthsWithoutPayment: monthsWithoutPayment(branch, findings) });
  return { period, findings, ...groups };
}

/** What the line says: "共 90.00 元", "共差 3.25 元", "共 4 次" as a number; null where it is a single finding's own sentence. */
function saidBy(group: FindingGroup, period: Period): number | null {
  if (group.kind === 'one') return null;
  const [, said] = /共差? ?([\d,.]+) (?:元|次|项)/u.exec(groupText(group, words, period)) ?? [];
  if (said === undefined) throw new Error(`no number: ${groupText(group, words, period)}`);
  return Number(said.replaceAll(',', ''));
}

/** The same from the single findings: yuan where they are of amounts, else how many there are. */
function ofSingles({ rule, findings }: FindingGroup): number {
  const figure = { 'dues-unpaid': 'due', 'dues-short': 'missing', 'dues-over': 'excess' }[rule as string];
  if (figure === undefined) return findings.length;
  return findings.reduce((sum, { data }) => sum + (data[figure] as { readonly fen: number }).fen, 0) / 100;
}

describe.each(Object.entries(WORKBOOKS))('%s, month by month', (_name, workbook) => {
  const all = [...MONTHS.map((each): Month => each), yearPeriod(2026)].map((period) => grouped(workbook, period));
  const parts = all.flatMap(({ period, current, earlier }) => [current, earlier].map((groups) => ({ period, groups })));

  test('has at most one line a person and kind', () => {
    for (const { groups } of parts) {
      const lines = groups.flatMap(({ rule, member, findings: [first] }) =>
        member === null ? [] : [`${rule} ${first.person ?? member}`],
      );
      expect(lines).toEqual([...new Set(lines)]);
    }
  });

  test('has each finding in exactly one line', () => {
    for (const { findings, current, earlier } of all) {
      const inGroups = [...current, ...earlier].flatMap((group) => group.findings);
      expect(inGroups).toHaveLength(findings.length);
      expect(new Set(inGroups)).toEqual(new Set(findings));
    }
  });

  test('says numbers that add up to the single findings', () => {
    const said = parts.flatMap(({ period, groups }) =>
      groups.flatMap((group) => {
        const number = saidBy(group, period);
        return number === null ? [] : [{ number, singles: ofSingles(group) }];
      }),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const { number, singles } of said) expect(number).toBeCloseTo(singles, 2);
  });
});

test('of a year without payments one line says it for all, however many months have gone by', () => {
  const workbook = WORKBOOKS['a year without payments'];
  for (const [index, period] of MONTHS.entries()) {
    const { findings, current, earlier } = grouped(workbook, period);
    const unpaid = [...current, ...earlier].filter(({ rule }) => rule === 'dues-unpaid');
    expect(unpaid.map(({ kind }) => kind)).toEqual(index === 0 ? ['everybody'] : ['everybody', 'everybody']);
    expect(findings.filter(({ rule }) => rule === 'dues-unpaid')).toHaveLength(8 * (index + 1));
  }
});
