import fc from 'fast-check';
import { wordsOf } from '../../src/locales/words';
import { readBranch } from '../../src/reading/read-branch';
import { halfYear } from '../../src/records/half-year';
import { addDays } from '../../src/records/iso-date';
import { yearPeriod } from '../../src/records/period';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { dueLines } from '../../src/reports/overview/due-text';
import { heatRows, HEAT_MAPS, legendOf } from '../../src/reports/overview/heat-map';
import { overviewJson } from '../../src/reports/overview/overview-json';
import { withFindings, yearOverview, type YearOverview } from '../../src/reports/overview/year-overview';
import { checkPeriod } from '../../src/rules/check';
import { day } from '../branch-by-hand';
import { sheets } from '../sheets';
import { anyBranch } from './any-branch';

const words = wordsOf('zh-CN');
const anyToday = fc.integer({ min: 0, max: 420 }).map((days) => addDays(day('2020-01-01'), days));

function overviewOf(text: string, today: string): YearOverview {
  const { branch } = readBranch(sheets(text));
  const { findings } = checkPeriod(branch, { period: yearPeriod(2020), today: day(today) });
  return withFindings(yearOverview(branch, { year: 2020, today: day(today) }), findings);
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, each) => all + (each ?? 0), 0);

test('the year is its two half-years, to the fen and the person-time', () => {
  fc.assert(
    fc.property(anyBranch, anyToday, (branch, today) => {
      const { months, members } = yearOverview(branch, { year: 2020, today });
      const halves = ([1, 2] as const).map((half) => halfYearSummary(branch, { half: halfYear(2020, half), today }));
      const ofHalves = halves.flatMap((half) => half.months);
      expect(months.map(({ attendance, dues, date }) => ({ attendance, dues, date }))).toEqual(
        ofHalves.map(({ attendance, dues, date }) => ({ attendance, dues, date })),
      );
      const counted = members.flatMap(({ marks }) => marks.map(({ standing }) => standing));
      const figures = ofHalves.map(({ attendance }) => attendance);
      expect(counted.filter((standing) => standing === 'present')).toHaveLength(
        sum(figures.map(({ present }) => present)),
      );
      expect(counted.filter((standing) => standing === 'madeUp')).toHaveLength(
        sum(figures.map(({ madeUp }) => madeUp)),
      );
      expect(sum(members.flatMap(({ dues }) => dues.map(({ arrears }) => arrears)))).toBe(
        sum(halves.map(({ totals }) => totals.dues.arrears)),
      );
      expect(sum(members.flatMap(({ dues }) => dues.map(({ due }) => due)))).toBe(
        sum(halves.map(({ totals }) => totals.dues.due)),
      );
    }),
    { numRuns: 60 },
  );
});

test('what is in arrears is unpaid or short, and nothing else is', () => {
  fc.assert(
    fc.property(anyBranch, anyToday, (branch, today) => {
      for (const { dues } of yearOverview(branch, { year: 2020, today }).members) {
        for (const { arrears, standing } of dues) {
          if (arrears > 0) expect(['unpaid', 'short']).toContain(standing);
          if (standing === 'paid' || standing === 'exempt') expect(arrears).toBe(0);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const BRANCH = `
# 花名册
姓名 | 类别     | 入党时间   | 月党费标准
林悦 | 正式党员 | 2010-07-01 | 10
高翔 | 正式党员 | 2010-07-01 | 20
胡斌 | 正式党员 | 2010-07-01 | 30
# 活动安排
月份    | 计划日期   | 活动主题 | 组织科室 | 活动地点
2020-03 | 2020-03-20 | 志愿服务 | 办公室   | 河边
2020-04 | 2020-04-20 | 学习党史 | 技术科   |
# 活动记录
月份    | 活动日期   | 活动主题 | 重温入党誓词 | 上报渠道 | 上报时间   | 通知时间
2020-01 | 2020-01-20 | 学习党章 | 是           | 信息网   |            | 2020-01-15
2020-02 | 2020-02-20 | 走访慰问 | 否           |          | 2020-02-22 |
# 考勤
姓名 | 2020-01-20 | 2020-02-20
林悦 | √ | 假
高翔 | √ | 补
胡斌 | 缺 | √
# 请假补课登记
姓名 | 活动日期   | 请假类型 | 是否补课 | 补课时间
林悦 | 2020-02-20 | 事假     |          |
高翔 | 2020-02-20 | 事假     | 是       | 2020-03-01
胡斌 | 2020-01-20 | 缺席     |          |
# 党费台账
姓名 | 2020年1月 | 2020年2月 | 2020年3月
林悦 | 10 | 10 |
高翔 | 15 |    |
胡斌 | 30 | 30 | 30
`;

describe('months', () => {
  const overview = overviewOf(BRANCH, '2020-03-10');

  test('stand as held, planned, or with nothing recorded', () => {
    expect(overview.months.slice(0, 5).map(({ standing, date }) => [standing, date])).toEqual([
      ['held', '2020-01-20'],
      ['held', '2020-02-20'],
      ['planned', '2020-03-20'],
      ['planned', '2020-04-20'],
      ['none', null],
    ]);
    expect(overviewOf(BRANCH, '2020-12-31').months[3]?.standing).toBe('missing');
  });

  test('before plan and records begin nothing was missed; between them and after them it was', () => {
    const plan = (months: readonly string[]): string =>
      ['# 活动安排', '月份 | 计划日期 | 活动主题', ...months.map((each) => `${each} | ${each}-20 | 学习`)].join('\n');
    const standings = (text: string): string[] => overviewOf(text, '2020-12-31').months.map(({ standing }) => standing);
    const beginsInJuly = standings(plan(['2020-07', '2020-09']));
    expect(beginsInJuly.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'beforePlan'));
    expect(beginsInJuly.slice(6)).not.toContain('beforePlan');
    expect(beginsInJuly[7]).toBe('missing');
    // The year before is in the workbook too: then nothing begins in July.
    expect(standings(plan(['2019-12', '2020-07']))[0]).toBe('missing');
    // Marks of March are records: the branch was at work by then.
    const marked = standings(`${plan(['2020-07'])}\n# 考勤\n姓名 | 2020年3月\n李明 | √`);
    expect([marked[1], marked[3]]).toEqual(['beforePlan', 'missing']);
  });

  test('count what is still to be made up, and the steps; either form of a report is the report', () => {
    expect(overview.months.slice(0, 3).map(({ openMakeUps }) => openMakeUps)).toEqual([1, 1, 0]);
    expect(overview.months[0]?.steps).toEqual({ done: 4, of: 4, open: [] });
    expect(overview.months[1]?.steps).toEqual({ done: 2, of: 4, open: ['noticeDate', 'oath'] });
    expect(overview.months[2]?.steps).toBeNull();
  });

  test('have the findings of their own; all findings of the year are counted once', () => {
    const { findings } = checkPeriod(readBranch(sheets(BRANCH)).branch, {
      period: yearPeriod(2020),
      today: day('2020-03-10'),
    });
    const counts = [...overview.months.map((month) => month.findings), overview.otherFindings];
    expect(sum(counts.map((each) => sum(Object.values(each ?? {}))))).toBe(findings.length);
    const ofJanuary = findings.filter(({ month, severity }) => month === '2020-01' && severity === 'error');
    expect(overview.months[0]?.findings?.error).toBe(ofJanuary.length);
  });
});

describe('members', () => {
  const { members } = overviewOf(BRANCH, '2020-03-10');
  const rows = (map: 'marks' | 'dues'): string[] =>
    heatRows(map, members, words).map((row) =>
      row
        .slice(0, 4)
        .map(({ sign }) => sign)
        .join(''),
    );

  test('a sign a month, of marks and of dues', () => {
    expect(members.map(({ member }) => member.displayName)).toEqual(['林悦', '高翔', '胡斌']);
    expect(rows('marks')).toEqual(['√假··', '√补··', '缺√··']);
    expect(rows('dues')).toEqual(['√√○○', '差欠○○', '√√√○']);
  });

  test('what a sign means is said in words, and each has one of its own', () => {
    const [, second] = members;
    if (!second) throw new Error('no second member');
    expect(heatRows('dues', [second], words)[0]?.[0]?.text).toBe('1月，未交足，应交 20.00 元，实交 15.00 元');
    for (const map of HEAT_MAPS) {
      const legend = legendOf(heatRows(map, members, words));
      expect(new Set(legend.map(({ sign }) => sign)).size).toBe(legend.length);
    }
  });
});

describe('what is due now', () => {
  const linesOn = (today: string): string[] => {
    const overview = overviewOf(BRANCH, today);
    return dueLines(overview.due, overview.today, words).map(({ urgency, text }) => `${urgency} ${text}`);
  };

  test('the next theme day with what is missing for it, make-ups and arrears by their limits', () => {
    expect(linesOn('2020-03-10')).toEqual([
      'soon 下次主题党日：3月20日（星期五），主题“志愿服务”，办公室组织，地点河边。',
      'soon 准备：还缺通知时间。',
      'late 补课：待补课 2 人次，其中 1 人次已超期；未超期的最近期限是3月21日：林悦。',
      'soon 党费：1 人欠交，共 25.00 元。',
    ]);
  });

  test('once the last theme day is past, the one of the coming month by the plan', () => {
    expect(linesOn('2020-04-28')).toEqual([
      'soon 下次主题党日：5月20日（星期三）（表中还没有写日期，按每月20日）。',
      'soon 准备：活动安排里还没有这个月。',
      'late 补课：待补课 2 人次，均已超期：胡斌、林悦。',
      'soon 党费：2 人欠交，共 55.00 元。',
    ]);
  });

  test('arrears are pressing before the six months are over, and late after', () => {
    expect(linesOn('2020-07-15')[3]).toBe('soon 党费：2 人欠交，共 55.00 元，最迟7月31日补交的有高翔。');
    expect(linesOn('2020-08-01')[3]).toBe('late 党费：2 人欠交，共 55.00 元，欠交已超过六个月的有高翔。');
  });

  test('a workbook that keeps no make-ups is told so, not that there are none', () => {
    const overview = overviewOf('# 花名册\n姓名 | 类别\n林悦 | 正式党员', '2020-03-10');
    expect(dueLines(overview.due, overview.today, words).map(({ text }) => text)).toEqual([
      '下次主题党日：3月20日（星期五）（表中还没有写日期，按每月20日）。',
      '准备：活动安排里还没有这个月。',
      '补课：工作簿中没有补课记录，无法统计。',
      '党费：没有欠交。',
    ]);
  });
});

test('as JSON: plain, and nothing lost', () => {
  const overview = overviewOf(BRANCH, '2020-03-10');
  const json = overviewJson(overview);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json).toMatchObject({
    year: '2020',
    due: {
      nextThemeDay: { month: '2020-03', date: '2020-03-20', written: true, preparations: { open: ['noticeDate'] } },
      makeUps: [
        { name: '胡斌', limit: '2020-02-19', standing: 'overdue', month: '2020-01' },
        { name: '林悦', limit: '2020-03-21', standing: 'soon', month: '2020-02' },
      ],
      arrears: [
        { name: '高翔', months: ['2020-01', '2020-02'], amount: '25.00', limit: '2020-07-31', standing: 'later' },
      ],
    },
  });
  expect((json.months as readonly unknown[])[0]).toMatchObject({ month: '2020-01', rate: 66.7, duesPaid: '55.00' });
});
