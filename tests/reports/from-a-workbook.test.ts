import { wordsOf } from '../../src/locales/words';
import { halfYear } from '../../src/records/half-year';
import { readBranch } from '../../src/reading/read-branch';
import { checkJson } from '../../src/reports/check-json';
import { checkReportSheet } from '../../src/reports/check-report';
import { duesNotice } from '../../src/reports/dues-notice';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summaryJson } from '../../src/reports/summary-json';
import { summarySheet } from '../../src/reports/summary-sheet';
import { check } from '../../src/rules/check';
import { day, monthOf } from '../branch-by-hand';
import { sheets } from '../sheets';
import { allCells, lineOf, wrongFormulas } from './draft-reader';

const words = wordsOf('zh-CN');
const HALF = halfYear(2020, 1);
const TODAY = day('2020-07-05');

const { branch } = readBranch(
  sheets(`
    # 花名册
    编号                   | 姓名           | 政治面貌 | 科室   | 党费基数 | 手机号        | 转入时间
    '410102198001010011'  | 李明           | 正式党员 | 办公室 | 5432.1   | '13900001111' |
    '410102198001010022'  | 王芳           | 正式党员 | 人教科 | 5000.01  | '13900002222' |
    '410102198001010033'  | 张伟（技术科） | 预备党员 | 技术科 | 3000     | '13900003333' | 2020-04-01
    '410102198001010044'  | 张伟（管理科） | 正式党员 | 管理科 | 10000    | '13900004444' |
    '410102198001010055'  | =赵敏          | 正式党员 | 办公室 | 3000     | '13900005555' |

    # 活动记录
    月份 | 活动时间   | 活动主题     | 组织科室      | 集中学习 | 重温入党誓词
    1月  | 2020-01-20 | 走访慰问     | 办公室        | 学党章   | 是
    2月  | 2020-02-20 | 志愿服务     | 办公室、人教科 | 学党史   | 否
    5月  | 2020-05-20 | 廉政警示教育 | 人教科        |          | 是
    6月  | 2020-06-22 | 诵读党章     | 技术科        | 学党章   | 是

    # 考勤
    姓名           | 1月 | 2月 | 5月   | 6月
    李明           | √   | √   | √     |
    王芳           | √   | 假  | 假/补 |
    张伟（技术科） |     |     | √     |
    张伟（管理科） | √   | 缺  | √     |
    =赵敏          | √   | √   | —     |

    # 党费台账
    2020年党费台账
    姓名           | 1月   | 2月   | 3月   | 4月   | 5月    | 6月
    李明           | 81.48 | 81.48 | 81.48 | 81.48 | 81.48  | 81.48
    王芳           | 75    | 75    | 75    | 75    | 80     |
    张伟（技术科） |       |       |       | 15    | 十二块 | 15
    张伟（管理科） | 150   | 150   | 150   | 150   | 150    | 150
    =赵敏          | 免    | 免    | 15    | 15    | 15     | 15

    # 设置
    项目     | 值
    支部名称 | 市档案馆党支部
    联系人   | 李明
    监督电话 | '0372-5550123'
    公示期   | 10
  `),
);

const notice = duesNotice(branch, { half: HALF, today: TODAY, words });
const summary = halfYearSummary(branch, { half: HALF, today: TODAY });

test('the notice agrees with the ledger, line by line', () => {
  const line = (index: number): string => lineOf(notice.draft, `${index} |`);
  expect(line(1)).toBe(
    '1 | 李明 | 81.48 | 81.48 | 81.48 | 81.48 | 81.48 | 81.48 | 488.88 | 488.88 | 0 | 0 | 应交按基数推算',
  );
  expect(line(2)).toBe(
    '2 | 王芳 | 75 | 75 | 75 | 75 | 80 | 0 | 450 | 380 | 75 | 5 | 应交按基数推算；6月欠 75.00 元；5月多交 5.00 元',
  );
  expect(line(3)).toMatch(/^3 \| 张伟（技术科） \| — \| — \| — \| 15 \| {2}\| 15 \| /);
  expect(line(3)).toMatch(/4月转入；.*5月金额待核/);
  expect(line(4)).toBe('4 | 张伟（管理科） | 150 | 150 | 150 | 150 | 150 | 150 | 900 | 900 | 0 | 0 | 应交按基数推算');
  expect(line(5)).toBe('5 | =赵敏 | 免 | 免 | 15 | 15 | 15 | 15 | 60 | 60 | 0 | 0 | 1月、2月免交；应交按基数推算');
  expect(lineOf(notice.draft, '公示期')).toBe('公示期：2020年7月5日至7月14日');
  expect(lineOf(notice.draft, '联系人')).toBe('联系人：李明　　监督电话：0372-5550123');
});

test('the notice shows nobody’s id, telephone or pay base', () => {
  const roster = ['4101021980', '1390000', '5432', '5000.01', '3000', '10000'];
  const shown = allCells(notice.draft).map(({ value }) => String(value));
  for (const text of roster) expect(shown.filter((each) => each.includes(text))).toEqual([]);
});

test('the summary counts sessions with a mark, and the dues of the notice', () => {
  const json = JSON.parse(JSON.stringify(summaryJson(summary))) as unknown;
  expect(json).toMatchObject({
    half: '2020-H1',
    months: [
      {
        month: '2020-01',
        due: 4,
        present: 4,
        rate: 100,
        category: '关怀帮扶',
        organisers: ['办公室'],
        study: true,
        oath: true,
      },
      { month: '2020-02', due: 4, present: 2, leave: 1, absent: 1, rate: 50, oath: false },
      { month: '2020-03', date: null, due: 0, rate: null },
      { month: '2020-04', due: 0 },
      {
        month: '2020-05',
        due: 4,
        present: 3,
        leave: 1,
        rate: 75,
        rateAfterMakeUp: 100,
        study: false,
        duesCollected: null,
      },
      { month: '2020-06', date: '2020-06-22', due: 0, rate: null },
    ],
    sections: [
      { name: '办公室', timesOnDuty: 2 },
      { name: '人教科', timesOnDuty: 2, due: 3, present: 1, leave: 2, madeUp: 1 },
      { name: '技术科', timesOnDuty: 0 },
      { name: '管理科', timesOnDuty: 0 },
    ],
    totals: {
      members: 5,
      sessions: 3,
      due: 12,
      present: 9,
      leave: 2,
      absent: 1,
      madeUp: 1,
      rate: 75,
      rateAfterMakeUp: 83.3,
    },
  });
  const { due, paid, arrears } = notice.totals;
  expect(summary.totals.dues).toEqual({ due, paid, arrears });
});

test('every sheet of the branch holds formulas that are right, and names only as text', () => {
  const result = check(branch, { month: monthOf('2020-05'), today: TODAY });
  const drafts = [notice.draft, summarySheet(summary, words), checkReportSheet(result, words)];
  for (const draft of drafts) {
    expect(wrongFormulas(draft)).toEqual([]);
    for (const { value, formula } of allCells(draft)) {
      if (typeof value === 'string' && /^[=+@-]./.test(value)) expect(formula).toBeUndefined();
    }
  }
});

test('every finding of a check has its sentence in both languages, without a placeholder left', () => {
  for (const month of ['2020-01', '2020-02', '2020-05', '2020-06']) {
    const result = check(branch, { month: monthOf(month), today: TODAY });
    expect(result.findings.length).toBeGreaterThan(0);
    for (const language of ['zh-CN', 'en'] as const) {
      const { findings } = checkJson(result, wordsOf(language));
      for (const { message } of findings) expect(message).not.toMatch(/\{\{|\[object|undefined|^$/);
    }
  }
});
