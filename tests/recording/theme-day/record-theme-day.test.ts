import type { ThemeDayIntent, ThemeDayStep } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import { applyToSnapshot } from '../../../src/workbook/apply-to-snapshot';
import { WorkbookChanged } from '../../../src/workbook/errors';
import { serial, sheets } from '../../sheets';
import { bookOfText, changedBy, date, monthOf, noteLines, withEdits } from '../recorded-lines';

const ROSTER = `# 花名册
姓名 | 类别 | 科室
李明 | 正式党员 | 办公室
`;

/** As the template keeps it: the plan on one sheet, the record on another. */
const TWO_SHEETS = `${ROSTER}
# 活动安排
2026年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 组织科室 | 分管支委
1月 | @2026-01-20 | 慰问 | 走访 | 办公室 | 李明
2月 | @2026-02-13 | | | |
3月 | | | | |
# 活动记录
2026年主题党日活动记录
月份 | 实际时间 | 通知时间 | 活动方案 | 集中学习 | 重温入党誓词 | 悬挂党旗 | 活动照片 | 上报渠道 | 上报时间
1月 | @2026-01-20 | 2026.1.16 | 有 | 党章总纲 | √ | 1 | 8张 | 机关工委 | 1月22日
2月 | | | | | | | | |
`;

/** As one table is plan and record in one. */
const ONE_TABLE = `${ROSTER}
# 主题党日
2026年主题党日台账及安排
月份 | 活动时间 | 活动主题 | 组织科室 | 活动小结
1月 | 1月20日 | 慰问 | 办公室 | 已完成
2月 | | | |
`;

/** As the annex of the plan is: nothing but a schedule. */
const SCHEDULE = `${ROSTER}
# 安排
2026年党支部主题党日活动安排表
活动 时间 | 活动主题 | 活动内容 | 组织 科室
1月 | 慰问 | 走访 | 办公室
`;

function steps(month: string, ...each: readonly ThemeDayStep[]): ThemeDayIntent {
  return { kind: 'theme-day', month: monthOf(month), steps: each };
}

describe('a step is recorded in its own column of the month', () => {
  test.each<[string, ThemeDayStep, string[]]>([
    ['a real date', { field: 'date', date: date('2026-02-13') }, [`活动记录!B4 ${serial('2026-02-13')}`]],
    ['a text date as the ones before', { field: 'noticeDate', date: date('2026-02-09') }, ['活动记录!C4 2026.2.9']],
    ['a date without its year', { field: 'reportedOn', date: date('2026-02-24') }, ['活动记录!J4 2月24日']],
    ['a yes in the column’s sign', { field: 'oath', done: true }, ['活动记录!F4 √']],
    ['a yes in the column’s figure', { field: 'flag', done: true }, ['活动记录!G4 1']],
    ['a yes where the column has its word', { field: 'planDoc', done: true }, ['活动记录!D4 有']],
    ['a no', { field: 'oath', done: false }, ['活动记录!F4 否']],
    ['words', { field: 'study', text: ' 学习条例 ' }, ['活动记录!E4 学习条例']],
    ['how many photos', { field: 'photos', text: '6张' }, ['活动记录!H4 6张']],
    ['a theme, in the plan', { field: 'theme', text: '学习传达' }, ['活动安排!C4 学习传达']],
    ['the leader, in the plan', { field: 'leader', text: '李明' }, ['活动安排!F4 李明']],
    ['nothing that is there already', { field: 'plannedDate', date: date('2026-02-13') }, []],
  ])('%s', (_what, step, changed) => {
    const book = bookOfText(TWO_SHEETS);
    expect(changedBy(book, steps('2026-02', step))).toEqual(changed);
    expect(record(book, [steps('2026-02', step)]).remarks).toEqual([]);
  });

  test('of a table that is plan and record in one', () => {
    const day = steps(
      '2026-02',
      { field: 'date', date: date('2026-02-13') },
      { field: 'theme', text: '学习' },
      { field: 'summary', done: true },
    );
    expect(changedBy(bookOfText(ONE_TABLE), day)).toEqual([
      '主题党日!B4 2月13日',
      '主题党日!C4 学习',
      '主题党日!E4 已完成',
    ]);
  });

  test('of a schedule where no sessions are kept', () => {
    const book = bookOfText(SCHEDULE);
    const day = steps('2026-01', { field: 'content', text: '走访三户' }, { field: 'oath', done: true });
    expect(changedBy(book, day)).toEqual(['安排!C3 走访三户']);
    expect(noteLines(record(book, [day]).remarks)).toEqual([
      'replaces 安排!C3 old=走访 new=走访三户',
      'no-column sheet=安排 field=oath',
    ]);
  });

  test('of the session nearest the 20th where a month has two', () => {
    const twice = `${ROSTER}
# 活动记录
活动日期 | 活动主题 | 活动小结
2026-02-03 | 走访 |
2026-02-20 | 学习 |
`;
    expect(changedBy(bookOfText(twice), steps('2026-02', { field: 'summary', done: true }))).toEqual([
      '活动记录!C3 是',
    ]);
  });
});

/** A plan with its days in a column of their own, beside a record. */
const PLANNED_DAYS = `${ROSTER}
# 活动安排
2026年活动安排
月 | 日 | 活动主题 | 组织科室 | 备注
1 | 20 | 慰问 | 办公室 |
2 | 13 | 学习 | 办公室 |
# 活动记录
2026年活动记录
月份 | 活动日期 | 活动小结
1月 | @2026-01-20 | 有
`;

describe('a plan kept beside the record', () => {
  test('is not changed by what was done', () => {
    const day = steps('2026-02', { field: 'date', date: date('2026-02-24') }, { field: 'notes', text: '改期' });
    const book = bookOfText(PLANNED_DAYS);
    expect(changedBy(book, day)).toEqual(['活动记录!A4 2月', `活动记录!B4 ${serial('2026-02-24')}`]);
    expect(noteLines(record(book, [day]).remarks)).toEqual(['no-column sheet=活动记录 field=notes']);
  });

  test('takes another planned day in its column of days', () => {
    const day = steps('2026-02', { field: 'plannedDate', date: date('2026-02-12') });
    expect(changedBy(bookOfText(PLANNED_DAYS), day)).toEqual(['活动安排!B4 12']);
  });
});

describe('a month without a row', () => {
  test.each(['主题党日', '主题党日活动'])('gets one of a theme day in a list that mixes meetings (%s)', (kind) => {
    const book = bookOfText(`${ROSTER}
# 会议记录
序号 | 会议日期 | 会议类型 | 会议主题 | 会议地点
1 | 2026-01-20 | ${kind} | 学习 | 会议室
2 | 2026-01-21 | 党小组会 | 讨论 | 会议室
`);
    const day = steps('2026-02', { field: 'date', date: date('2026-02-20') });
    expect(changedBy(book, day)).toEqual(['会议记录!A4 3', '会议记录!B4 2026-02-20', `会议记录!C4 ${kind}`]);
    const { sessions } = withEdits(book, record(book, [day])).reading.branch;
    expect(sessions.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
  });

  test('gets none in a list of other meetings', () => {
    const book = bookOfText(`${ROSTER}
# 会议记录
会议日期 | 会议类型 | 会议主题 | 会议地点
2026-01-20 | 支委会 | 学习 | 会议室
2026-01-21 | 党小组会 | 讨论 | 会议室
`);
    const { edits, refusals } = record(book, [steps('2026-02', { field: 'date', date: date('2026-02-20') })]);
    expect(edits).toEqual([]);
    expect(refusals).not.toEqual([]);
  });

  test('gets one below the last, with its month as the column writes months', () => {
    const book = bookOfText(TWO_SHEETS);
    const day = steps('2026-03', { field: 'date', date: date('2026-03-20') }, { field: 'oath', done: true });
    expect(changedBy(book, day)).toEqual(['活动记录!A5 3月', `活动记录!B5 ${serial('2026-03-20')}`, '活动记录!F5 √']);
    const session = withEdits(book, record(book, [day])).reading.branch.sessions.find(
      ({ month }) => month === '2026-03',
    );
    expect([session?.date?.value, session?.oath?.value]).toEqual(['2026-03-20', true]);
  });

  test('keeps what belongs to the plan in the schedule that has one', () => {
    expect(changedBy(bookOfText(TWO_SHEETS), steps('2026-03', { field: 'theme', text: '志愿服务' }))).toEqual([
      '活动安排!C5 志愿服务',
    ]);
  });

  test('gets its year and day where these have columns of their own', () => {
    const parts = `${ROSTER}
# 活动记录
年 | 月 | 日 | 活动主题 | 活动小结
2025年 | 12 | 19日 | 学习 | 有
`;
    const day = steps('2026-01', { field: 'date', date: date('2026-01-20') }, { field: 'summary', done: true });
    expect(changedBy(bookOfText(parts), day)).toEqual([
      '活动记录!A3 2026年',
      '活动记录!B3 1',
      '活动记录!C3 20日',
      '活动记录!E3 有',
    ]);
  });

  test('gets only the day of its date where the column has such dates', () => {
    const bare = `${ROSTER}
# 活动记录
2026年活动记录
月份 | 活动日期 | 通知时间 | 活动小结
1月 | 20日 | 16日 | 有
`;
    const day = steps(
      '2026-02',
      { field: 'date', date: date('2026-02-13') },
      { field: 'noticeDate', date: date('2026-01-30') },
    );
    const book = bookOfText(bare);
    expect(changedBy(book, day)).toEqual([
      '活动记录!A4 2月',
      '活动记录!B4 13日',
      `活动记录!C4 ${serial('2026-01-30')}`,
    ]);
    expect(record(withEdits(book, record(book, [day])), [day]).edits).toEqual([]);
  });

  test('goes on in a register that runs over the years, in full', () => {
    const running = `${ROSTER}
# 活动记录
月份 | 活动日期 | 活动主题 | 活动小结
12月 | 2025-12-19 | 学习 | 有
`;
    const book = bookOfText(running);
    const day = steps('2026-01', { field: 'date', date: date('2026-01-20') });
    expect(changedBy(book, day)).toEqual(['活动记录!A3 2026年1月', '活动记录!B3 2026-01-20']);
  });

  test('needs its date where the table has no column of months', () => {
    const dated = `${ROSTER}
# 活动记录
活动日期 | 活动主题 | 活动小结
2026-01-20 | 学习 | 有
`;
    const book = bookOfText(dated);
    const { edits, refusals } = record(book, [steps('2026-02', { field: 'summary', done: true })]);
    expect([edits, noteLines(refusals)]).toEqual([[], ['row-needs-date sheet=活动记录 year=2026 month=2']]);
    const dayToo = steps('2026-02', { field: 'summary', done: true }, { field: 'date', date: date('2026-02-20') });
    expect(changedBy(book, dayToo)).toEqual(['活动记录!A3 2026-02-20', '活动记录!C3 有']);
  });

  test('does not become that of another month by its date', () => {
    const dated = `${ROSTER}\n# 活动记录\n活动日期 | 活动主题 | 活动小结\n2026-01-20 | 学习 | 有\n`;
    const refused = ['date-of-other-month sheet=活动记录 date=2026-02-03 month=1'];
    const january = steps('2026-01', { field: 'date', date: date('2026-02-03') });
    expect(noteLines(record(bookOfText(dated), [january]).refusals)).toEqual(refused);
    const march = steps('2026-03', { field: 'date', date: date('2026-02-03') });
    expect(record(bookOfText(dated), [march])).toMatchObject({ edits: [], refusals: [{ id: 'date-of-other-month' }] });
    expect(changedBy(bookOfText(TWO_SHEETS), steps('2026-02', { field: 'date', date: date('2026-03-02') }))).toEqual([
      `活动记录!B4 ${serial('2026-03-02')}`,
    ]);
  });

  test.each([
    ['a workbook without sessions and schedule', ROSTER, '2026-02'],
    ['sheets of another year', TWO_SHEETS, '2027-02'],
  ])('is refused in %s', (_where, text, month) => {
    const { edits, refusals } = record(bookOfText(text), [steps(month, { field: 'oath', done: true })]);
    expect([edits, noteLines(refusals)]).toEqual([[], [`theme-day-no-table year=${month.slice(0, 4)}`]]);
  });
});

describe('what stands there', () => {
  const WRITTEN = `${ROSTER}
# 活动记录
2026年
月份 | 活动日期 | 通知时间 | 重温入党誓词 | 活动照片 | 组织科室
1月 | @2026-01-20 | 年初 | × | — | 办公室、人教科
`;

  test.each<[string, ThemeDayStep, string[]]>([
    ['is replaced by something else, old and new told', { field: 'oath', done: true }, ['old=× new=是']],
    ['is told as a date', { field: 'date', date: date('2026-01-21') }, [`old=2026-01-20 new=2026-01-21`]],
    [
      'is told where nobody can read it',
      { field: 'noticeDate', date: date('2026-01-16') },
      ['old=年初 new=2026-01-16'],
    ],
    ['is emptied by no words', { field: 'organisers', text: '' }, ['old=办公室、人教科 new=']],
    ['is told where it was a dash, too', { field: 'photos', text: '3张' }, ['old=— new=3张']],
    ['stays where it says the same in other words', { field: 'oath', done: false }, []],
    ['stays where it names the same sections', { field: 'organisers', text: '办公室 人教科' }, []],
  ])('%s', (_what, step, remarks) => {
    const { remarks: found } = record(bookOfText(WRITTEN), [steps('2026-01', step)]);
    expect(noteLines(found).map((line) => line.replace(/^\S+ \S+ /u, ''))).toEqual(remarks);
  });

  test('is guarded: the month of the row and the head of the column', () => {
    const { edits } = record(bookOfText(TWO_SHEETS), [steps('2026-02', { field: 'oath', done: true })]);
    expect(edits).toContainEqual({
      kind: 'expect-cells',
      sheet: '活动记录',
      cells: [
        { row: 4, column: 1, expected: '2月' },
        { row: 2, column: 6, expected: '重温入党誓词' },
      ],
    });
  });
});

describe('a sheet that changed meanwhile', () => {
  const day = steps('2026-02', { field: 'oath', done: true });
  const { edits } = record(bookOfText(TWO_SHEETS), [day]);

  test.each([
    ['its rows sorted', TWO_SHEETS.replace('2月 | | | | | | | | |', '6月 | | | | | | | | |')],
    ['a column moved', TWO_SHEETS.replace('重温入党誓词 | 悬挂党旗', '悬挂党旗 | 重温入党誓词')],
    ['the cell filled in', TWO_SHEETS.replace('2月 | | | | | | | | |', '2月 | | | | | × | | | |')],
  ])('is refused: %s', (_what, text) => {
    expect(() => applyToSnapshot(sheets(text), edits)).toThrow(WorkbookChanged);
  });
});

test('the same steps a second time change nothing', () => {
  const day = steps(
    '2026-03',
    { field: 'date', date: date('2026-03-20') },
    { field: 'theme', text: '志愿服务' },
    { field: 'study', text: '学习条例' },
    { field: 'photos', done: true },
    { field: 'reportedOn', date: date('2026-03-23') },
  );
  const book = bookOfText(TWO_SHEETS);
  const after = withEdits(book, record(book, [day]));
  expect(record(after, [day])).toEqual({ edits: [], cells: [], refusals: [], remarks: [] });
});

test('a step stated twice counts as stated last', () => {
  const day = steps('2026-02', { field: 'photos', done: true }, { field: 'photos', text: '6张' });
  expect(changedBy(bookOfText(TWO_SHEETS), day)).toEqual(['活动记录!H4 6张']);
});
