import { wordsOf } from '../../src/locales/words';
import type { Branch } from '../../src/records/branch';
import { cellRef } from '../../src/records/cell-ref';
import { read } from '../../src/records/field';
import { halfYear } from '../../src/records/half-year';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import { halfYearSummary, type HalfYearSummary } from '../../src/reports/half-year-summary';
import { summaryParagraph } from '../../src/reports/summary-paragraph';
import { summarySheet } from '../../src/reports/summary-sheet';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import {
  ABSENT,
  branchOf,
  dateField,
  day,
  duesTable,
  LEAVE,
  marked,
  member,
  payment,
  PRESENT,
  registered,
  textField,
  themeDayRow,
} from '../branch-by-hand';
import { allCells, cellAt, lineOf, linesOf, wrongFormulas } from './draft-reader';

const words = wordsOf('zh-CN');
const CELL = cellRef('活动记录', 2, 1);
const MONTHS = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'];

function summaryOf(parts: Partial<Branch> = {}, today = '2020-07-05'): HalfYearSummary {
  const session = (month: string, theme: string, study: boolean) =>
    themeDayRow(month, {
      date: dateField(`${month}-20`),
      theme: textField(theme),
      organisers: read(['办公室'], CELL),
      study: read({ done: study, text: '' }, CELL),
    });
  const branch = branchOf({
    settings: { ...DEFAULT_SETTINGS, branchName: '市档案馆党支部' },
    members: [
      { ...member('李明', { standard: 75 }), section: textField('办公室') },
      { ...member('王芳', { standard: 81.48 }), section: textField('技术科') },
      { ...member('=赵敏', { standard: 60 }), section: textField('办公室') },
    ],
    sessions: [
      session('2020-01', '走访慰问', true),
      session('2020-02', '@清洁社区', false),
      session('2020-03', '春游', true),
    ],
    attendance: [
      ...['李明', '王芳', '=赵敏'].map((name) => marked(name, '2020-01', PRESENT)),
      marked('李明', '2020-02', PRESENT),
      marked('王芳', '2020-02', LEAVE),
      marked('=赵敏', '2020-02', ABSENT),
    ],
    leave: [registered('王芳', '2020-02', { makeUpOn: dateField('2020-03-01') })],
    duesTables: [duesTable('matrix', MONTHS, ['李明', '王芳', '=赵敏'])],
    payments: MONTHS.flatMap((month) => [
      payment('李明', month, 75),
      payment('王芳', month, month < '2020-05' ? 81.48 : 0),
    ]),
    roles: new Set(['roster', 'sessions', 'attendance', 'dues', 'leave']),
    ...parts,
  });
  return halfYearSummary(branch, { half: halfYear(2020, 1), today: day(today) });
}

const draft = summarySheet(summaryOf(), words);

/** The lines between a heading and the next empty row. */
function tableUnder(sheet: SheetDraft, heading: string): string[] {
  const lines = linesOf(sheet);
  const start = lines.findIndex((line) => line.startsWith(heading));
  const length = lines.slice(start + 1).indexOf('');
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

describe('the tables', () => {
  test('each formula agrees with the value it carries', () => {
    expect(allCells(draft).filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(40);
    expect(wrongFormulas(draft)).toEqual([]);
  });

  test('what was held', () => {
    expect(tableUnder(draft, '二、').slice(1, 4)).toEqual([
      '1 | 1月 | 1月20日 |  | 走访慰问 |  |  | 关怀帮扶 |  |  | 办公室 | √ | — | —',
      '2 | 2月 | 2月20日 |  | @清洁社区 |  |  | 志愿服务 |  |  | 办公室 | 未开展 | — | —',
      '3 | 3月 | 3月20日 |  | 春游 |  |  |  |  |  | 办公室 | — | — | —',
    ]);
  });

  test('attendance and dues by month, and why a month is not counted', () => {
    expect(tableUnder(draft, '三、').slice(1)).toEqual([
      '1 | 1月 | 3 | 3 | 0 | 0 | 0 | 0 | 100 | 100 | 216.48 | 156.48 | 60',
      '2 | 2月 | 3 | 1 | 1 | 1 | 0 | 1 | 33.3 | 66.7 | 216.48 | 156.48 | 60',
      '3 | 3月 | 0 | 0 | 0 | 0 | 0 | 0 |  |  | 216.48 | 156.48 | 60 | 没有考勤记录',
      '4 | 4月 | 0 | 0 | 0 | 0 | 0 | 0 |  |  | 216.48 | 156.48 | 60 | 没有活动记录',
      '5 | 5月 | 0 | 0 | 0 | 0 | 0 | 0 |  |  | 216.48 | 75 | 141.48 | 没有活动记录',
      '6 | 6月 | 0 | 0 | 0 | 0 | 0 | 0 |  |  | 216.48 | 75 | 141.48 | 没有活动记录',
      '合计 |  | 6 | 4 | 1 | 1 | 0 | 1 | 66.7 | 83.3 | 1298.88 | 775.92 | 522.96',
    ]);
  });

  test('required steps, kinds, sections', () => {
    expect(tableUnder(draft, '四、')[1]).toBe('1 | 集中学习 |  |  | 2 |  | 1 |  | 2月未落实');
    expect(tableUnder(draft, '五、')[3]).toBe('3 | 关怀帮扶 |  |  | 1 |  | 1月');
    expect(tableUnder(draft, '五、').at(-1)).toBe('合计 |  |  |  | 2');
    expect(tableUnder(draft, '六、').slice(1, 3)).toEqual([
      '1 | 办公室 | 4 | 3 | 0 | 1 | 0 | 0 | 75 | 75 | 810 | 450 | 360 | 2',
      '2 | 技术科 | 2 | 1 | 1 | 0 | 0 | 1 | 50 | 100 | 488.88 | 325.92 | 162.96 | 0',
    ]);
  });

  test('one line a member, and what is open by name', () => {
    expect(tableUnder(draft, '七、').slice(1, 4)).toEqual([
      '1 | 李明 | 2 | 2 | 0 | 0 | 0 | 0 | 100 | 100 | 450 | 450 | 0',
      '2 | 王芳 | 2 | 1 | 1 | 0 | 0 | 1 | 50 | 100 | 488.88 | 325.92 | 162.96 | 欠党费：5月、6月',
      '3 | =赵敏 | 2 | 1 | 0 | 1 | 0 | 0 | 50 | 50 | 360 | 0 | 360 | 待补课：2月；欠党费：1月至6月',
    ]);
    expect(tableUnder(draft, '九、')).toEqual([
      '待补课1人次，均已超期；欠交党费2人。',
      '序号 | 姓名 | 事项 |  |  | 月份 |  |  |  | 情况',
      '1 | =赵敏 | 补课 |  |  | 2月 |  |  |  | 2月20日缺席，应于3月21日前补课，已超期',
      '2 | 王芳 | 党费 |  |  | 5月、6月 |  |  |  | 欠交 162.96 元',
      '3 | =赵敏 | 党费 |  |  | 1月至6月 |  |  |  | 欠交 360.00 元',
    ]);
  });

  test('each member’s months: what became of the theme day, and of the dues', () => {
    expect(tableUnder(draft, '八、')).toEqual([
      '参加活动：√ 到会，· 没有活动，补 已补课，缺 缺席。交纳党费：√ 交清，欠 未交。',
      '序号 | 姓名 | 参加活动 |  |  |  |  |  | 交纳党费',
      ' |  | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月',
      '1 | 李明 | √ | √ | · | · | · | · | √ | √ | √ | √ | √ | √',
      '2 | 王芳 | √ | 补 | · | · | · | · | √ | √ | √ | √ | 欠 | 欠',
      '3 | =赵敏 | √ | 缺 | · | · | · | · | 欠 | 欠 | 欠 | 欠 | 欠 | 欠',
    ]);
  });

  test('a name or theme that begins like a formula stays text', () => {
    for (const text of ['=赵敏', '@清洁社区']) {
      const cells = allCells(draft).filter(({ value }) => value === text);
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(cell).not.toHaveProperty('formula');
    }
  });
});

describe('the sheet', () => {
  test('is marked, lies across A4, has bars over the rates', () => {
    expect(draft).toMatchObject({
      name: '2020年上半年主题党日小结',
      mark: { kind: 'summary', period: '2020-H1' },
      print: { orientation: 'landscape' },
    });
    for (const { range, full } of draft.bars.filter((bars) => bars.full === 100)) {
      expect(cellAt(draft, range.top - 1, range.left)?.value).toBe('到会率（%）');
      expect(full).toBe(100);
    }
  });

  test('colours each sign by what it asks for, over the cells of the months alone', () => {
    const [marks, dues] = draft.shadings;
    if (!marks || !dues || draft.shadings.length !== 2) throw new Error('not two pictures');
    expect(marks.shades).toEqual([
      { text: '√', shade: 'good' },
      { text: '补', shade: 'good' },
      { text: '缺', shade: 'bad' },
    ]);
    expect(dues.shades).toEqual([
      { text: '√', shade: 'good' },
      { text: '欠', shade: 'bad' },
    ]);
    const corners = ({ range }: typeof marks): unknown[] => [
      cellAt(draft, range.top, range.left - 1)?.value,
      cellAt(draft, range.top - 1, range.left)?.value,
      cellAt(draft, range.top - 1, range.right)?.value,
      cellAt(draft, range.bottom, range.right)?.value,
    ];
    expect(corners(marks)).toEqual(['李明', '1月', '6月', '·']);
    expect(corners(dues)).toEqual(['·', '1月', '6月', '欠']);
  });

  test('has charts of months, sections and kinds, each over the cells of its table, on rows of their own', () => {
    expect(draft.charts.map(({ title }) => title)).toEqual([
      '各月到会率（%）',
      '各月党费（元）',
      '各科室到会率（%）',
      '主题类别（次数）',
    ]);
    const [rates] = draft.charts;
    expect(rates && cellAt(draft, rates.categories.top, rates.categories.left)?.value).toBe('1月');
    expect(rates && cellAt(draft, rates.categories.bottom, rates.categories.left)?.value).toBe('6月');
    for (const { categories, series, place } of draft.charts) {
      for (const { values } of series) expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
      for (let row = place.top; row <= place.bottom; row++) expect(draft.rows[row - 1]?.cells).toEqual([]);
    }
  });

  test('merged cells do not overlap', () => {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of draft.merges) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
    }
  });
});

describe('the paragraph', () => {
  test('in plain words', () => {
    expect(summaryParagraph(summaryOf(), words)).toBe(
      '2020年上半年，市档案馆党支部开展主题党日活动2次，应到6人次，实到4人次，到会率66.7%；请假1人次，缺席1人次。' +
        '会后已补课1人次，补课后到会率83.3%。规定动作方面，集中学习1次。活动主题有志愿服务1次、关怀帮扶1次。' +
        '应交党费 1,298.88 元，实交 775.92 元，欠交 522.96 元（2人）。尚有1人次待补课，均已超期。',
    );
  });

  test('every number in it stands in the tables', () => {
    const paragraph = summaryParagraph(summaryOf(), words);
    const shown = allCells(draft)
      .filter(({ value }) => value !== paragraph)
      .map(({ value, style }) =>
        typeof value === 'number' && style.toLowerCase().includes('amount') ? value.toFixed(2) : String(value),
      );
    const numbers = (text: string): string[] => text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? [];
    const inTables = new Set(shown.flatMap(numbers));
    expect(numbers(paragraph).filter((number) => !inTables.has(number))).toEqual([]);
    expect(lineOf(draft, '2020年上半年，')).toBe(paragraph);
  });

  test('where nothing was held and everything is paid', () => {
    const months = MONTHS.map((month) => payment('李明', month, 75));
    const quiet = summaryOf({
      members: [member('李明', { standard: 75 })],
      sessions: [],
      attendance: [],
      leave: [],
      payments: months,
    });
    expect(summaryParagraph(quiet, words)).toBe(
      '2020年上半年，市档案馆党支部没有可统计的主题党日活动。应交党费 450.00 元，实交 450.00 元，没有欠交。',
    );
  });
});

test('in English every word is there', () => {
  const english = summarySheet(summaryOf(), wordsOf('en'));
  expect(linesOf(english)[0]).toBe('市档案馆党支部 Theme days, first half of 2020');
  expect(wrongFormulas(english)).toEqual([]);
});

test('a branch without anything still makes a sheet', () => {
  const empty = summarySheet(
    halfYearSummary(branchOf({}), { half: halfYear(2020, 1), today: day('2020-07-05') }),
    words,
  );
  expect(linesOf(empty)).toContain('花名册和活动记录中没有科室。');
  expect(wrongFormulas(empty)).toEqual([]);
});

describe('with a half-year before it', () => {
  const held = ['2019-12', '2020-01', '2020-02'];
  const branch = branchOf({
    members: [member('李明', { standard: 30 }), member('王芳', { standard: 20 })],
    sessions: held.map((each) => themeDayRow(each, { date: dateField(`${each}-20`) })),
    attendance: held.flatMap((each) => [
      marked('李明', each, PRESENT),
      marked('王芳', each, each === '2020-01' ? ABSENT : PRESENT),
    ]),
    duesTables: [duesTable('matrix', held, ['李明', '王芳'])],
    payments: [payment('李明', '2019-12', 30), payment('李明', '2020-01', 30)],
  });
  const summary = halfYearSummary(branch, { half: halfYear(2020, 1), today: day('2020-07-05') });
  const sheet = summarySheet(summary, words);

  test('the charts run over the months of both, and each bar is the cell beside its month', () => {
    const [rates, dues] = sheet.charts;
    if (!rates || !dues) throw new Error('no charts');
    const column = ({ top, bottom, left }: typeof rates.categories): unknown[] =>
      Array.from({ length: bottom - top + 1 }, (_, index) => cellAt(sheet, top + index, left)?.value);
    expect(column(rates.categories)).toEqual([
      ...['2019年7月', '2019年8月', '2019年9月', '2019年10月', '2019年11月', '2019年12月'],
      ...['1月', '2月', '3月', '4月', '5月', '6月'],
    ]);
    expect(rates.series.map(({ values }) => column(values))[0]).toEqual([
      '',
      '',
      '',
      '',
      '',
      100,
      50,
      100,
      '',
      '',
      '',
      '',
    ]);
    expect(dues.series.map(({ values }) => column(values)[5])).toEqual([50, 30]);
  });

  test('the totals are of this half alone', () => {
    expect(wrongFormulas(sheet)).toEqual([]);
    expect(lineOf(sheet, '本半年合计')).toContain(' | 4 | 3 | ');
  });
});
