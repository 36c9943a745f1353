import type { PlanIntent, PlannedDay } from '../../../src/recording/intent';
import { proposePlan } from '../../../src/recording/plan/propose-plan';
import { record } from '../../../src/recording/record';
import type { Reading } from '../../../src/reading/read-branch';
import { serial } from '../../sheets';
import { bookOfText, changedBy, date, monthOf, noteLines, withEdits } from '../recorded-lines';

const ROSTER = `# 花名册
姓名 | 类别 | 科室
李明 | 正式党员 | 办公室
王芳 | 正式党员 | 人教科
张伟 | 正式党员 | 技术科
`;

/** As the template keeps it. */
const TEMPLATE = `${ROSTER}
# 活动安排
2026年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 活动类别 | 组织科室
1月 | @2026-01-15 | 慰问 | 走访 | | 办公室
2月 | 节后 | | | |
3月 | | | | |
`;

/** As the annex of the plan is: bare months, two sections in a cell. */
const ANNEX = `${ROSTER}
# 安排
2026年党支部主题党日活动安排表
活动 时间 | 活动主题 | 活动内容 | 组织 科室
1月 | 慰问 | 走访 | 办公室 人教科
2月 | 志愿服务 | 防疫 | 技术科
`;

/** A schedule that is no record and has one column of dates. */
const DATED = `${ROSTER}
# 安排
2026年活动安排
活动时间 | 活动主题 | 组织科室
2026.1.20 | 慰问 | 办公室
`;

/** Plan and record in one, with the dates on which the days took place. */
const ONE_TABLE = `${ROSTER}
# 主题党日
2026年主题党日台账及安排
月份 | 活动时间 | 活动主题 | 组织科室 | 活动小结
1月 | 1月21日 | 慰问 | 办公室 | 有
2月 | | | |
`;

const NOTHING: Omit<PlannedDay, 'month'> = { date: null, organisers: [], theme: null, content: null, category: null };

function plan(year: number, ...days: readonly (Partial<PlannedDay> & { readonly of: string })[]): PlanIntent {
  return { kind: 'plan', year, days: days.map(({ of, ...day }) => ({ ...NOTHING, ...day, month: monthOf(of) })) };
}

function proposed(text: string, year: number): PlanIntent {
  return { kind: 'plan', year, days: proposePlan(bookOfText(text), year).days };
}

/** The plan as reading finds it: "2026-03 2026-03-20 技术科 学习". */
function planned({ branch }: Reading): string[] {
  return branch.schedule.map((row) =>
    [row.month, (row.plannedDate ?? row.date)?.value, row.organisers?.value?.join('、'), row.theme?.value]
      .filter((each) => each !== null && each !== undefined)
      .join(' '),
  );
}

describe('the plan goes into the schedule of its year', () => {
  test('only what is not there, in its columns', () => {
    const march = { of: '2026-03', date: date('2026-03-20'), organisers: ['技术科', '人教科'], theme: '学习' };
    const january = {
      of: '2026-01',
      date: date('2026-01-15'),
      organisers: ['办公室'],
      theme: '慰问',
      content: ' 走访 ',
    };
    expect(changedBy(bookOfText(TEMPLATE), plan(2026, january, march))).toEqual([
      `活动安排!B5 ${serial('2026-03-20')}`,
      '活动安排!C5 学习',
      '活动安排!F5 技术科、人教科',
    ]);
  });

  test('sections parted as that column parts them', () => {
    const february = plan(2026, { of: '2026-02', organisers: ['办公室', '技术科'] });
    expect(changedBy(bookOfText(ANNEX), february)).toEqual(['安排!D4 办公室 技术科']);
  });

  test('a month that has no row gets one, in the sheet’s own way', () => {
    const days = plan(
      2026,
      { of: '2026-03', date: date('2026-03-20'), theme: '学习', organisers: ['办公室'] },
      { of: '2026-04', date: date('2026-04-20'), theme: '祭扫', organisers: ['人教科'] },
    );
    expect(changedBy(bookOfText(ANNEX), days)).toEqual([
      '安排!A5 3月',
      '安排!B5 学习',
      '安排!D5 办公室',
      '安排!A6 4月',
      '安排!B6 祭扫',
      '安排!D6 人教科',
    ]);
    expect(noteLines(record(bookOfText(ANNEX), [days]).remarks)).toEqual(['plan-date-no-column sheet=安排']);
    expect(
      changedBy(bookOfText(DATED), plan(2026, { of: '2026-02', date: date('2026-02-13'), theme: '学习' })),
    ).toEqual(['安排!A4 2026.2.13', '安排!B4 学习']);
  });

  test('what the person changed replaces what was there, and is told', () => {
    const changed = plan(
      2026,
      { of: '2026-01', theme: '送温暖', date: date('2026-01-20') },
      { of: '2026-02', date: date('2026-02-24') },
    );
    const { remarks } = record(bookOfText(TEMPLATE), [changed]);
    expect(noteLines(remarks)).toEqual([
      'replaces 活动安排!B3 old=2026-01-15 new=2026-01-20',
      'replaces 活动安排!C3 old=慰问 new=送温暖',
      'replaces-unreadable 活动安排!B4 old=节后 new=2026-02-24',
    ]);
  });

  test('a table that is the record too gets no actual date from a plan', () => {
    const book = bookOfText(ONE_TABLE);
    const days = plan(2026, { of: '2026-02', date: date('2026-02-13'), theme: '学习', organisers: ['人教科'] });
    expect(changedBy(book, days)).toEqual(['主题党日!C4 学习', '主题党日!D4 人教科']);
    const march = plan(2026, { of: '2026-03', date: date('2026-03-20'), theme: '志愿服务' });
    expect(changedBy(book, march)).toEqual(['主题党日!A5 3月', '主题党日!C5 志愿服务']);
    expect(noteLines(record(book, [days]).remarks)).toEqual(['plan-date-no-column sheet=主题党日']);
  });

  test('a column that tells months by their names gets no dates', () => {
    const named = `${ROSTER}\n# 安排\n2026年活动安排\n计划时间 | 活动主题 | 组织科室\n1月 | 慰问 | 办公室\n2月 | |\n`;
    const book = bookOfText(named);
    const days = plan(2026, { of: '2026-02', date: date('2026-02-13'), theme: '学习' });
    expect(changedBy(book, days)).toEqual(['安排!B4 学习']);
  });

  test('what has no column is told once', () => {
    const days = plan(2026, { of: '2026-01', category: '关怀帮扶' }, { of: '2026-02', category: '志愿服务' });
    const { edits, remarks } = record(bookOfText(ANNEX), [days]);
    expect([edits, noteLines(remarks)]).toEqual([[], ['no-column sheet=安排 field=category']]);
  });

  test('no row without a month or a date', () => {
    const days = plan(2026, { of: '2026-02', theme: '学习' });
    const { edits, refusals } = record(bookOfText(DATED), [days]);
    expect([edits, noteLines(refusals)]).toEqual([[], ['plan-no-month-column sheet=安排 month=2']]);
  });

  test('no date by which the row would be another month’s', () => {
    const days = plan(2026, { of: '2026-01', date: date('2026-02-03') });
    const { edits, refusals } = record(bookOfText(DATED), [days]);
    expect([edits, noteLines(refusals)]).toEqual([[], ['date-of-other-month sheet=安排 date=2026-02-03 month=1']]);
  });

  test('guarded by the month of the row and the head of the column', () => {
    const { edits } = record(bookOfText(TEMPLATE), [plan(2026, { of: '2026-03', theme: '学习' })]);
    expect(edits).toContainEqual({
      kind: 'expect-cells',
      sheet: '活动安排',
      cells: [
        { row: 5, column: 1, expected: '3月' },
        { row: 2, column: 3, expected: '活动主题' },
      ],
    });
  });
});

describe('a year without a schedule', () => {
  test('gets a sheet of its own, filled in', () => {
    const book = bookOfText(TEMPLATE);
    const intent = proposed(TEMPLATE, 2027);
    const recording = record(book, [intent]);
    expect(noteLines(recording.remarks)).toContain('plan-new-sheet year=2027 sheet=活动安排2027');
    expect(recording.edits).toMatchObject([
      { kind: 'put-sheet', replace: false, draft: { name: '活动安排2027', mark: null } },
    ]);
    const after = withEdits(book, recording);
    expect(planned(after.reading).slice(3, 6)).toEqual([
      '2027-01 2027-01-20 人教科',
      '2027-02 2027-02-19 技术科',
      '2027-03 2027-03-19 办公室',
    ]);
    expect(recording.cells.filter(({ newText }) => newText === '2027-02-19')).toEqual([
      { cell: { sheet: '活动安排2027', row: 5, column: 2 }, oldText: '', newText: '2027-02-19', isNewRow: true },
    ]);
    expect(recording.cells).toHaveLength(36);
  });

  test('has its plain name where no sheet has that', () => {
    expect(noteLines(record(bookOfText(ANNEX), [proposed(ANNEX, 2027)]).remarks)).toContain(
      'plan-new-sheet year=2027 sheet=活动安排',
    );
  });

  test('is told where other sheets take their year from the rest of the workbook', () => {
    const bare = `${TEMPLATE}\n# 考勤\n姓名 | 1月 | 2月\n李明 | √ | √\n# 党费\n姓名 | 1月实交 | 2月实交\n李明 | 30 | 30\n`;
    expect(noteLines(record(bookOfText(bare), [proposed(bare, 2027)]).remarks)).toContain(
      'plan-year-unclear year=2027 sheets=考勤”“党费',
    );
    const sessions = bare.replace(
      '# 活动安排\n2026年主题党日活动安排表\n月份 | 计划时间',
      '# 活动记录\n2026年活动记录\n月份 | 实际时间',
    );
    expect(noteLines(record(bookOfText(sessions), [proposed(sessions, 2026)]).remarks)).toEqual([
      'plan-new-sheet year=2026 sheet=活动安排',
    ]);
  });
});

test.each([
  [2026, []],
  [2027, ['plan-holidays-unknown year=2027']],
])('holidays that are not published are told (%d)', (year, remarks) => {
  const { remarks: found } = record(bookOfText(TEMPLATE), [proposed(TEMPLATE, year)]);
  expect(noteLines(found).filter((line) => line.startsWith('plan-holidays'))).toEqual(remarks);
});

describe.each([
  ['the template', TEMPLATE],
  ['the annex', ANNEX],
  ['dates alone', DATED],
  ['plan and record in one', ONE_TABLE],
  ['no schedule', ROSTER],
])('on %s', (_layout, text) => {
  test('a proposal leaves every cell that is filled in as it is', () => {
    const book = bookOfText(text);
    const { cells, remarks, refusals } = record(book, [proposed(text, 2026)]);
    expect(refusals).toEqual([]);
    expect(cells.filter(({ oldText }) => oldText !== '')).toEqual([]);
    expect(noteLines(remarks).filter((line) => line.startsWith('replaces'))).toEqual([]);
  });

  test('a proposal that was recorded is what is proposed again, and changes nothing more', () => {
    const book = bookOfText(text);
    const intent = proposed(text, 2026);
    const after = withEdits(book, record(book, [intent]));
    expect(record(after, [intent]).edits).toEqual([]);
    const again = proposePlan(after, 2026).days;
    expect(again.map(({ organisers, theme }) => [organisers, theme])).toEqual(
      intent.days.map(({ organisers, theme }) => [organisers, theme]),
    );
    expect(again.every(({ origins }) => origins.organisers === 'kept')).toBe(true);
  });
});
