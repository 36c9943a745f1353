import { halfYear } from '../../src/records/half-year';
import { month } from '../../src/records/month';
import { monthsOfPeriod, parseYear, yearPeriod } from '../../src/records/period';
import { check, checkPeriod } from '../../src/rules/check';
import { groupFindings, monthsWithoutPayment } from '../../src/reports/finding-groups';
import { groupText } from '../../src/reports/group-text';
import { wordsOf } from '../../src/locales/words';
import { day } from '../branch-by-hand';
import { readBranch } from '../../src/reading/read-branch';
import { sheets } from '../sheets';

const branchFrom = (text: string) => readBranch(sheets(text), { year: 2020 }).branch;

const TODAY = day('2020-07-31');
const H1 = halfYear(2020, 1);

/** Two members; 林悦 pays nothing, 高翔 pays January to May; April is a leave never made up. */
const branch = branchFrom(`
# 花名册
姓名 | 类别 | 月党费标准
林悦 | 正式党员 | 10
高翔 | 正式党员 | 20
胡斌 | 党员同志 | 5
# 活动记录
月份 | 活动时间 | 活动主题 | 活动内容 | 组织科室
1月 | 2020-01-20 | 学习党章 | 学习 | 办公室
4月 | 2020-04-20 | 学习党史 | 学习 | 办公室
# 考勤
姓名 | 1月 | 4月
林悦 | √ | 假
高翔 | √ | √
# 请假补课
姓名 | 月份 | 请假原因 | 批准人 | 补课时间
林悦 | 4月 | 照顾家人 | 高翔 |
# 党费台账
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 |  |  |  |  |  |
高翔 | 20 | 20 | 20 | 20 | 20 |
`);

describe('a period', () => {
  test('is a month, a half-year or a year', () => {
    expect(monthsOfPeriod(month(2020, 6))).toEqual(['2020-06']);
    expect(monthsOfPeriod(halfYear(2020, 2))).toEqual([
      '2020-07',
      '2020-08',
      '2020-09',
      '2020-10',
      '2020-11',
      '2020-12',
    ]);
    expect(monthsOfPeriod(yearPeriod(2020))).toHaveLength(12);
    expect([parseYear('2020'), parseYear('20200'), parseYear('2020-06')]).toEqual(['2020', null, null]);
  });

  test('holds each fact of its months once', () => {
    const whole = checkPeriod(branch, { period: H1, today: TODAY });
    const single = monthsOfPeriod(H1).flatMap((each) => check(branch, { month: each, today: TODAY }).findings);
    const facts = (findings: typeof single): Set<string> =>
      new Set(findings.map(({ rule, member, month: of, cell }) => JSON.stringify([rule, member, of, cell])));
    expect(facts([...whole.findings])).toEqual(facts(single));
    expect(whole.findings).toHaveLength(facts(single).size);
    expect(single.length).toBeGreaterThan(whole.findings.length);
    expect(whole.findings.filter(({ rule }) => rule === 'member-category-unknown')).toHaveLength(1);
    expect(whole.period).toBe('2020-H1');
  });

  test('of one month is the check of the month', () => {
    const request = { today: TODAY };
    expect(checkPeriod(branch, { ...request, period: month(2020, 4) })).toEqual(
      check(branch, { ...request, month: month(2020, 4) }),
    );
  });
});

describe('findings as a person reads them', () => {
  const words = wordsOf('zh-CN');

  function read(period: typeof H1 | ReturnType<typeof month>, each = false) {
    const { findings } = checkPeriod(branch, { period, today: TODAY });
    const groups = groupFindings(findings, {
      period,
      each,
      monthsWithoutPayment: monthsWithoutPayment(branch, findings),
    });
    return { findings, ...groups, all: [...groups.current, ...groups.earlier] };
  }

  test('one line a person and kind, with months and the sum', () => {
    const { current } = read(H1);
    const unpaid = current.filter(({ rule }) => rule === 'dues-unpaid').map((group) => groupText(group, words, H1));
    expect(unpaid).toEqual(['林悦1月至6月党费未交，共 60.00 元。', '高翔6月党费未交，应交 20.00 元。']);
  });

  test('two people of one name are two lines', () => {
    const twins = branchFrom(`
# 花名册
姓名 | 编号 | 类别 | 月党费标准
张伟 | A1 | 正式党员 | 10
张伟 | B2 | 正式党员 | 20
# 党费台账
姓名 | 编号 | 1月 | 2月
张伟 | A1 | 10 |
张伟 | B2 | 20 |
`);
    const period = month(2020, 2);
    const { findings } = checkPeriod(twins, { period, today: TODAY });
    const { current } = groupFindings(findings, { period, monthsWithoutPayment: new Set() });
    const unpaid = current.filter(({ rule }) => rule === 'dues-unpaid').map((group) => groupText(group, words, period));
    expect(unpaid).toEqual(['张伟2月党费未交，应交 10.00 元。', '张伟2月党费未交，应交 20.00 元。']);
  });

  test('every finding is in exactly one group, and no person has two of one kind', () => {
    for (const period of [H1, month(2020, 6), month(2020, 1)]) {
      const { findings, all, current, earlier } = read(period);
      expect(all.flatMap((group) => group.findings)).toHaveLength(findings.length);
      expect(new Set(all.flatMap((group) => group.findings))).toEqual(new Set(findings));
      for (const part of [current, earlier]) {
        const lines = part.flatMap(({ rule, member }) => (member === null ? [] : [`${rule} ${member}`]));
        expect(lines).toEqual([...new Set(lines)]);
      }
    }
  });

  test('what is open from earlier months stands apart', () => {
    const { current, earlier } = read(month(2020, 6));
    expect(earlier.map((group) => groupText(group, words, month(2020, 6)))).toEqual([
      '林悦未参加4月主题党日（4月20日），补课期限5月20日已过，仍未补课。',
      '林悦1月至5月党费未交，共 50.00 元。',
    ]);
    expect(
      current.flatMap(({ findings }) => findings).every((finding) => (finding.month ?? '2020-06') >= '2020-06'),
    ).toBe(true);
  });

  test('each stands alone where that is asked for', () => {
    const { findings, all } = read(H1, true);
    expect(all).toHaveLength(findings.length);
  });
});

describe('a year in which nobody paid', () => {
  const names = ['林悦', '高翔', '胡斌', '罗丹', '谢文'];
  const unpaid = branchFrom(`
# 花名册
姓名 | 类别 | 月党费标准
${names.map((name) => `${name} | 正式党员 | 10`).join('\n')}
# 党费台账
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
${names.map((name) => `${name} |  |  |  |  |  |`).join('\n')}
`);

  test('is one line for all, whose sum is that of the single findings', () => {
    const { findings } = checkPeriod(unpaid, { period: H1, today: TODAY });
    const groups = groupFindings(findings, {
      period: H1,
      monthsWithoutPayment: monthsWithoutPayment(unpaid, findings),
    });
    const texts = groups.current
      .filter(({ rule }) => rule === 'dues-unpaid')
      .map((group) => groupText(group, wordsOf('zh-CN'), H1));
    expect(texts).toEqual(['1月至6月党费没有任何交费记录，涉及 5 人，共 300.00 元。']);
    expect(findings.filter(({ rule }) => rule === 'dues-unpaid')).toHaveLength(30);
  });
});
