import { nextYear } from '../../../src/recording/next-year/next-year';
import { addressOf, fullAddress } from '../../../src/records/cell-ref';
import { readBranch } from '../../../src/reading/read-branch';
import { sheets } from '../../sheets';
import { date, noteLines } from '../recorded-lines';
import { ATTENDANCE, ROSTER, rowsOf, stepped, words } from './stepped';

describe('a year that cannot be stepped into', () => {
  test.each([
    ['that is there', ATTENDANCE, 2026, 'next-year-exists year=2026'],
    ['that is not the next', ATTENDANCE, 2028, 'next-year-not-next year=2028 latest=2026 next=2027'],
    ['before', ATTENDANCE, 2024, 'next-year-not-next year=2024 latest=2026 next=2027'],
    [
      'after one without records',
      ATTENDANCE.replaceAll('√', '').replace('事假', ''),
      2027,
      'next-year-nothing-recorded year=2026',
    ],
    ['of a workbook that has a roster alone', '', 2027, 'next-year-no-year year=2027'],
  ])('%s', (_what, rest, year, refusal) => {
    const roster = ROSTER.replace('2026年', '');
    const { plan } = stepped(rest === '' ? roster : roster + rest, { year });
    expect(noteLines(plan.refusals)).toEqual([refusal]);
    expect([plan.renewal, plan.edits, plan.cells, plan.carried]).toEqual([null, [], [], null]);
  });
});

describe('a new workbook', () => {
  test('has the titles of the new year and no records', () => {
    const { plan, after } = stepped(ROSTER + ATTENDANCE);
    expect(plan.way).toBe('workbook');
    expect(rowsOf(after, '考勤')).toEqual(['2027年主题党日签到表', '姓名|1月|2月|备注', '李明', '张伟']);
    expect(plan.sheets.find(({ sheet }) => sheet === '考勤')).toEqual({ sheet: '考勤', name: '考勤', emptied: 6 });
  });

  test('lists those who have left apart, passes their merged section on and numbers the others anew', () => {
    const { after, notes } = stepped(
      ROSTER.replace('办公室 | 李明', '档案科 | 李明').replace('^      | 王芳', '办公室 | 王芳') + ATTENDANCE,
    );
    expect(rowsOf(after, '花名册')).toEqual([
      '2027年党员花名册',
      '序号|科室|姓名|类别|转出时间|党费基数|月党费标准',
      '1|档案科|李明|正式党员||6000|60',
      '2|人教科|张伟|正式党员||4000|40',
    ]);
    expect(rowsOf(after, '调出人员')).toEqual([
      '2026年调出、离开支部人员',
      '序号|科室|姓名|类别|转出时间|党费基数|月党费标准',
      '2|办公室|王芳|正式党员|46275|5000|50',
    ]);
    expect(notes).toContain('next-year-left names=王芳 people=1 sheet=调出人员');
  });

  test('passes a section that is merged from the row of one who left to those who stay', () => {
    const text = ROSTER.replace('李明 | 正式党员 |             |', '李明 | 正式党员 | @2026-09-10 |').replace(
      '王芳 | 正式党员 | @2026-09-10 |',
      '王芳 | 正式党员 |             |',
    );
    expect(rowsOf(stepped(text + ATTENDANCE).after, '花名册')[2]).toBe('1|办公室|王芳|正式党员||5000|50');
  });

  test('leaves the row of one who left empty where something else in the workbook names it', () => {
    const { after } = stepped(ROSTER + ATTENDANCE, { keepRows: true });
    expect(rowsOf(after, '考勤')).toEqual(['2027年主题党日签到表', '姓名|1月|2月|备注', '李明', '', '张伟']);
  });

  test("adds to the workbook's own list of those who have left, which stays", () => {
    const own = `
# 调出人员
姓名 | 类别     | 转出时间
周婷 | 正式党员 | @2025-03-01
`;
    const { after, notes } = stepped(ROSTER + ATTENDANCE + own);
    expect(rowsOf(after, '调出人员')).toEqual(['姓名|类别|转出时间', '周婷|正式党员|45717', '王芳|正式党员|46275']);
    expect(after.sheets.map(({ name }) => name)).toEqual(['花名册', '考勤', '调出人员', '上年结转', '活动安排']);
    expect(notes).toContain('next-year-left names=王芳 people=1 sheet=调出人员');
  });

  test('keeps one who leaves in the new year', () => {
    const { after } = stepped(ROSTER.replace('@2026-09-10', '@2027-03-10') + ATTENDANCE);
    expect(rowsOf(after, '考勤')).toContain('王芳');
    expect(after.sheets.map(({ name }) => name)).not.toContain('调出人员');
  });

  test('carries 应交 of a ledger in two tiers by the latest amount, and neither 实交 nor 免', () => {
    const { after } = stepped(`${ROSTER}
# 党费台账
2026年党费台账
姓名 | 1月  | <    | <      | 2月  | <    | <      | 合计
^    | 应交 | 实交 | 日期   | 应交 | 实交 | 日期   | ^
李明 | 60   | 60   | '1.20' | 65   | 65   | '2.20' | 125
张伟 | 免   |      |        | 40   | 40   | '2.20' | 40
合计 | 60   | 60   |        | 105  | 105  |        | 165
`);
    expect(rowsOf(after, '党费台账')).toEqual([
      '2027年党费台账',
      '姓名|1月|||2月|||合计',
      '|应交|实交|日期|应交|实交|日期',
      '李明|65|||65',
      '张伟|40|||40',
      '合计|105|||105',
    ]);
  });

  test('puts a plan of the months into its rows: days, sections on duty, themes that return', () => {
    const plan = (year: number, themes: readonly [string, string]): string => `
# 活动安排${year}
${year}年主题党日活动安排
月份 | 计划时间 | 活动主题 | 组织科室
1月 | ${year}-1-20 | ${themes[0]} | 办公室
2月 | ${year}-2-20 | ${themes[1]} | 人教科
`;
    const two = plan(2025, ['新年党课', '走访慰问']) + plan(2026, ['新年党课', '警示教育']);
    const { after, plan: made } = stepped(ROSTER + two + ATTENDANCE.replace('# 考勤', '# 2026年考勤'));
    expect(made.way).toBe('sheets');
    expect(rowsOf(after, '活动安排2027')).toEqual([
      '2027年主题党日活动安排',
      '月份|计划时间|活动主题|组织科室',
      '1月|2027-1-20|新年党课|办公室',
      '2月|2027-2-19||人教科',
    ]);
    expect(noteLines(made.remarks)).toContain('next-year-plan-later year=2027');
  });

  test('does not carry what the product generated, and says what it carries unread', () => {
    const snapshot = sheets(`${ROSTER}${ATTENDANCE}
# 公示
党费公示
# 会议室
钥匙在传达室
`);
    const marked = snapshot.sheets.map((sheet) =>
      sheet.name === '公示' ? { ...sheet, generated: { kind: 'dues-notice' as const, period: '2026-H1' } } : sheet,
    );
    const book = { ...snapshot, sheets: marked };
    const { renewal, remarks } = nextYear(
      { snapshot: book, reading: readBranch(book), today: date('2026-12-31') },
      { year: 2027, words },
    );
    expect(renewal?.dropped).toEqual(['公示']);
    expect(noteLines(remarks)).toEqual(
      expect.arrayContaining(['next-year-generated sheets=公示', 'next-year-as-they-are sheets=会议室']),
    );
  });

  test('shows each cell as it will stand, below rows that were taken out too', () => {
    const { plan, after } = stepped(ROSTER + ATTENDANCE);
    for (const { cell, newText } of plan.cells) {
      const sheet = after.sheets.find(({ name }) => name === cell.sheet);
      const shown = sheet?.values[cell.row - sheet.top]?.[cell.column - sheet.left];
      if (typeof shown === 'string') expect([fullAddress(cell), newText]).toEqual([fullAddress(cell), shown]);
    }
    expect(plan.cells.map(({ cell }) => addressOf(cell))).toContain('A4');
  });
});

describe('the months of a matrix, in every notation', () => {
  const heads = (one: string, two: string, title = '2026年主题党日签到表'): string =>
    ATTENDANCE.replace('1月', one).replace('2月', two).replace('2026年主题党日签到表', title);

  test.each([
    ['1月', '2月', '1月', '2月'],
    ['2026年1月', '2026年2月', '2027年1月', '2027年2月'],
    ["'2026.1'", "'2026.2'", '2027.1', '2027.2'],
    ['202601', '202602', '202701', '202702'],
    ["'2026-01'", "'2026-02'", '2027-01', '2027-02'],
    ['一月', '二月', '一月', '二月'],
    ["'1.20'", "'2.13'", '1.20', '2.19'],
    ['1月20日', '2月13日', '1月20日', '2月19日'],
    ['@2026-01-20', '@2026-02-13', '46407', '46437'],
    ['4月', '5月', '1月', '2月'],
    ["'4.20'", "'5.20'", '1.20', '2.19'],
  ])('%s and %s become %s and %s', (one, two, first, second) => {
    const { after, notes } = stepped(ROSTER + heads(one, two));
    expect(rowsOf(after, '考勤')[1]).toBe(`姓名|${first}|${second}|备注`);
    expect(notes.filter((line) => line.startsWith('next-year-head'))).toEqual([]);
  });

  test('a head that holds more than its month stays, and is named', () => {
    const { after, notes } = stepped(ROSTER + heads('第一次(1月20日)', '第二次(2月13日)'));
    expect(rowsOf(after, '考勤')[1]).toBe('姓名|第一次(1月20日)|第二次(2月13日)|备注');
    expect(notes).toContain('next-year-head-unclear sheet=考勤 heads=第一次(1月20日)、第二次(2月13日)');
  });
});

describe('one sheet a month', () => {
  const month = (name: string, title: string): string => `
# ${name}
${title}签到表 | <
姓名 | 签到
李明 | √
张伟 | 事假
`;

  test('without a year in its name is emptied in a new workbook', () => {
    const { plan, after } = stepped(ROSTER + month('1月', '2026年1月') + month('2月', '2026年2月'));
    expect(plan.way).toBe('workbook');
    expect(rowsOf(after, '2月')).toEqual(['2027年2月签到表', '姓名|签到', '李明', '张伟']);
  });

  test('with its year goes on in the same workbook with January', () => {
    const { plan, after } = stepped(ROSTER + month('2026年11月', '2026年11月') + month('2026年12月', '2026年12月'));
    expect(plan.way).toBe('sheets');
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...['花名册', '2026年11月', '2026年12月', '2027年1月', '上年结转', '活动安排'],
    ]);
    expect(rowsOf(after, '2027年1月')).toEqual(['2027年1月签到表', '姓名|签到', '李明', '张伟']);
  });
});

describe('new sheets in the workbook', () => {
  test('leave the old ones as they are', () => {
    const text = ROSTER + ATTENDANCE.replace('# 考勤', '# 2026年考勤');
    const { plan, after } = stepped(text);
    expect(plan.way).toBe('sheets');
    expect(rowsOf(after, '2027年考勤')).toEqual(['2027年主题党日签到表', '姓名|1月|2月|备注', '李明', '', '张伟']);
    for (const { name, values } of sheets(text).sheets) {
      expect(after.sheets.find((sheet) => sheet.name === name)?.values.length).toBe(values.length);
      expect(rowsOf(after, name)).toEqual(rowsOf(sheets(text), name));
    }
  });

  test('asked for, they are named by the year; lists of dated rows go on', () => {
    const leave = `
# 请假登记
姓名 | 活动日期  | 请假类型
李明 | 2026.2.13 | 事假
`;
    const { plan, after, notes } = stepped(ROSTER.replace('2026年', '') + ATTENDANCE + leave, { sameWorkbook: true });
    expect(plan.sheets).toEqual([{ sheet: '考勤', name: '2027年考勤', emptied: 7 }]);
    expect(after.sheets.map(({ name }) => name)).not.toContain('2027年请假登记');
    expect(notes).toContain('next-year-going-on sheets=请假登记');
  });

  test('are refused where the year of a table could not be told any more, and where their name is taken', () => {
    const undated = ATTENDANCE.replace('# 考勤', '# 活动').replace('2026年', '');
    const mixed = stepped(ROSTER + ATTENDANCE.replace('# 考勤', '# 2026年考勤') + undated.replaceAll('√', '60'));
    expect(mixed.notes[0]).toMatch(/^next-year-years-mixed year=2026/u);
    const taken = stepped(`${ROSTER}${ATTENDANCE.replace('# 考勤', '# 2026年考勤')}\n# 2027年考勤\n待用`);
    expect(taken.notes).toEqual(['next-year-name-taken sheet=2026年考勤 name=2027年考勤']);
  });
});

describe('what is carried over', () => {
  const LEDGER = `
# 党费台账
2026年党费台账
姓名 | 1月 | 2月
李明 | 60  |
王芳 | 50  |
张伟 |     | 40
`;

  test('is listed on the sheet 上年结转 with its sum and the standards to be set anew', () => {
    const { after, plan, notes } = stepped(ROSTER + ATTENDANCE + LEDGER);
    expect(rowsOf(after, '上年结转').filter((row) => /^\d+\||合计/u.test(row))).toEqual([
      '1|李明|2月|60',
      '2|王芳|2月|50|||已调出',
      '3|张伟|1月|40',
      '|合计||150',
      '1|李明|办公室|6000|60',
      '2|张伟|人教科|4000|40',
    ]);
    expect(plan.carried?.total).toBe(15000);
    expect(notes).toContain('next-year-carried sheet=上年结转 year=2026 people=3 amount=150.00 makeUps=0');
    expect(notes).toContain('next-year-standards sheet=上年结转 year=2027 people=2');
  });

  test('counts no month that is not over yet', () => {
    const december = LEDGER.replace('1月', '11月').replace('2月', '12月');
    expect(stepped(ROSTER + ATTENDANCE + december).plan.carried?.total).toBe(4000);
    expect(stepped(ROSTER + ATTENDANCE + december, {}, '2027-01-04').plan.carried?.total).toBe(10000);
  });
});
