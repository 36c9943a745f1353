import { parseMonth } from '../../src/records/month';
import { NothingRecognised, YearNeeded } from '../../src/reading/errors';
import { isMonthInWorkbook, readBranch } from '../../src/reading/read-branch';
import { sheets } from '../sheets';
import { branchOf, issueLine, shown } from './reading-of';

const ROSTER = `
  # 花名册
  姓名 | 类别 | 入党时间
  李明 | 正式党员 | 2008-07-01
`;

const ATTENDANCE = `
  # 考勤
  姓名 | 1月 | 2月
  李明 | √ | √
  王芳 | √ | √
`;

const ANNEX = `
  # 主题党日活动安排
  2019年党支部主题党日活动安排表 | < | < | <
  活动\\n时间 | 活动主题 | 活动内容 | 组织\\n科室
  1月 | 关怀帮扶行动 | 走访慰问 | 办公室
  2月 | 党员志愿活动 | 防疫 | 办公室
`;

/** What reading the sheets throws. */
function thrownBy(text: string): unknown {
  try {
    readBranch(sheets(text, '别的.xlsx'));
  } catch (error) {
    return error;
  }
  return null;
}

describe('a workbook that cannot be read', () => {
  test('has no table at all: the sheets that were looked at are named', () => {
    const error = thrownBy('# 通讯录\n甲 | 乙\n1 | 2\n# 空表');
    expect(error).toBeInstanceOf(NothingRecognised);
    expect(error).toMatchObject({ data: { file: '别的.xlsx', sheets: '通讯录、空表' } });
  });

  test.each([
    ['attendance heads', `${ROSTER}${ATTENDANCE}`, '考勤'],
    ['dues heads', `${ROSTER}\n# 党费台账\n姓名 | 1月 | 2月\n李明 | 10 | 10`, '党费台账'],
    ['months of sessions', `${ROSTER}\n# 活动记录\n月份 | 活动主题\n1月 | 学习`, '活动记录'],
    ['dates of sessions', `${ROSTER}\n# 活动记录\n活动时间 | 活动主题\n1月20日 | 学习`, '活动记录'],
    ['months of the leave register', `${ROSTER}\n# 请假补课\n姓名 | 月份 | 请假原因\n李明 | 1月 | 住院`, '请假补课'],
    ['months of a study plan', `${ROSTER}\n# 学习计划\n月份 | 学习主题\n1月 | 党章`, '学习计划'],
    ['months of a payment list', `${ROSTER}\n# 党费缴纳记录\n姓名 | 月份 | 实缴金额\n李明 | 1月 | 10`, '党费缴纳记录'],
    ['the month of a sheet', `${ROSTER}\n# 1月签到表\n姓名 | 科室 | 签到\n李明 | 办公室 | √`, '1月签到表'],
  ])('lacks a year: %s', (_, text, sheet) => {
    expect(thrownBy(text)).toBeInstanceOf(YearNeeded);
    expect(thrownBy(text)).toMatchObject({ sheet });
    expect(readBranch(sheets(text), { year: 2020 }).years).toEqual([2020]);
  });

  test('has two years and a table without one', () => {
    const text = `${ATTENDANCE}\n# 2019年党费台账\n姓名 | 1月 | 2月\n李明 | 1 | 1\n# 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 1 | 1`;
    expect(thrownBy(text)).toMatchObject({ code: 'year-needed', sheet: '考勤' });
  });
});

describe('the year of a table', () => {
  test('is the one year of the others where it states none', () => {
    const { years, branch } = readBranch(sheets(`${ATTENDANCE}\n# 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 1 | 1`));
    expect(years).toEqual([2020]);
    expect(branch.issues).toEqual([]);
  });

  test('of the annex beside tables of 2020 is theirs, and its title is contradicted', () => {
    const { schedule, issues } = branchOf(`${ANNEX}\n# 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 1 | 1`);
    expect(schedule.map(({ month }) => month)).toEqual(['2020-01', '2020-02']);
    expect(issues).toMatchObject([
      { kind: 'year-conflict', stated: 2019, used: 2020, source: 'title', month: null, cell: { row: 1, column: 1 } },
    ]);
  });

  test('of the annex alone is its title’s', () => {
    const { schedule, issues } = branchOf(ANNEX);
    expect(schedule.map(({ month }) => month)).toEqual(['2019-01', '2019-02']);
    expect(issues).toEqual([]);
  });

  test('joining dates and payment dates say nothing about it', () => {
    const text = `${ROSTER}${ATTENDANCE}`;
    expect(thrownBy(text)).toBeInstanceOf(YearNeeded);
  });
});

describe('whether a month is in the workbook', () => {
  const inWorkbook = (text: string, month: string): boolean => {
    const asked = parseMonth(month);
    if (asked === null) throw new Error(month);
    return isMonthInWorkbook(readBranch(sheets(text)), asked);
  };

  test.each([
    ['2020-12', true],
    ['2019-12', false],
    ['2021-01', false],
  ])('%s: %s', (month, expected) => {
    expect(inWorkbook('# 2020年考勤\n姓名 | 1月 | 2月\n李明 | √ | √', month)).toBe(expected);
  });

  test('an empty table of that year is enough', () => {
    expect(inWorkbook('# 2026年活动记录\n月份 | 活动时间 | 活动主题 | 活动内容', '2026-03')).toBe(true);
  });

  test('nothing contradicts it where no table carries months', () => {
    expect(inWorkbook(ROSTER, '1999-01')).toBe(true);
  });
});

describe('what was found', () => {
  test('roles and fields', () => {
    const text = `${ROSTER}
      # 2020年活动安排及记录
      月份 | 活动主题 | 组织科室 | 活动小结 | 佩戴党徽
      1月 | 学习 | 办公室 | 有 | 是
      # 2020年考勤
      姓名 | 1月 | 2月
      李明 | √ | √
    `;
    const { roles, fields } = branchOf(text);
    expect([...roles].sort()).toEqual(['attendance', 'roster', 'schedule', 'sessions']);
    expect([...fields].sort()).toEqual([
      'attendance.marks',
      'attendance.name',
      'roster.category',
      'roster.joinedOn',
      'roster.name',
      ...['month', 'organisers', 'theme'].map((field) => `schedule.${field}`),
      ...['badge', 'month', 'organisers', 'summary', 'theme'].map((field) => `sessions.${field}`),
    ]);
  });

  test('one table as schedule and sessions: both lists hold the same rows', () => {
    const { schedule, sessions } = branchOf(`
      # 2020年活动安排及记录
      月份 | 计划时间 | 活动时间 | 活动主题 | 组织科室 | 活动小结
      1月 | 1月20日 | 1月21日 | 学习 | 办公室 | 有
    `);
    expect(schedule.map((row) => [row.month, shown(row.plannedDate), row.cell])).toEqual(
      sessions.map((row) => [row.month, shown(row.plannedDate), row.cell]),
    );
    expect(sessions.map((row) => shown(row.date))).toEqual(['2020-01-21']);
  });

  test('a required field without a column', () => {
    const issues = branchOf('# 花名册\n党员编号 | 入党时间 | 类别\n001 | 2008-07-01 | 正式党员').issues;
    expect(issues).toMatchObject([{ kind: 'header-missing', field: 'name', role: 'roster', cell: null, month: null }]);
  });

  test('a required field that both roles of a table lack is said once', () => {
    const { issues, roles } = branchOf(
      '# 活动安排及记录\n活动主题 | 活动内容 | 组织科室 | 活动小结\n学习 | 学党章 | 办公室 | 有',
    );
    expect([...roles]).toEqual(['schedule', 'sessions']);
    expect(issues.filter(({ kind }) => kind === 'header-missing')).toHaveLength(1);
  });

  test('two columns for one field', () => {
    const issues = branchOf(`
      # 2020年党费台账
      姓名 | 月份 | 应缴党费 | 保留整数 | 实缴党费
      李明 | 1月 | 15.4 | 15 | 15
    `).issues;
    expect(issues.map(issueLine)).toEqual(['header-rivals 2020年党费台账!D1 - due']);
  });

  test('generated sheets and notices are no data', () => {
    const snapshot = sheets(`${ROSTER}
      # 2020年上半年党费公示
      姓名 | 1月 | 2月
      李明 | 10 | 10
      # 半年小结
      姓名 | 1月 | 2月
      李明 | √ | √
    `);
    const marked = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === '半年小结' ? { ...sheet, generated: { kind: 'summary', period: '2020-H1' } as const } : sheet,
      ),
    };
    const { branch } = readBranch(marked);
    expect([...branch.roles]).toEqual(['roster']);
    expect(branch.noticeSheets.map(({ sheet, half }) => [sheet, half])).toEqual([['2020年上半年党费公示', '2020-H1']]);
  });

  test('hidden sheets are data', () => {
    expect(branchOf('# 花名册 (hidden)\n姓名 | 类别 | 入党时间\n李明 | 正式党员 | 2008-07-01').members).toHaveLength(1);
  });

  test('dates count from 1904 where the workbook says so', () => {
    const snapshot = sheets('# 活动记录\n月份 | 活动时间 | 活动主题\n2020-06 | 42540 | 学习');
    const [row] = readBranch({ ...snapshot, date1904: true }).branch.sessions;
    expect(shown(row?.date ?? null)).toBe('2020-06-20');
  });
});
