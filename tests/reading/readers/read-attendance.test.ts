import { addressOf } from '../../../src/records/cell-ref';
import type { AttendanceEntry } from '../../../src/records/attendance';
import { branchOf, issueLines } from '../reading-of';

function line({ person, occasion, mark }: AttendanceEntry): string {
  const { presence = null, leaveKind = null, madeUp = false } = mark.value ?? {};
  const meaning = mark.state === 'read' ? [presence ?? 'unsaid', leaveKind, madeUp ? 'made up' : null] : [mark.state];
  return [person.name, occasion.date ?? occasion.month, ...meaning.filter((part) => part !== null)].join(' ');
}

const entries = (text: string, year?: number): string[] => branchOf(text, year).attendance.map(line);

describe('an attendance matrix', () => {
  test.each([
    ['1月 | 2月', ['2020-01', '2020-02']],
    ['一月 | 二月', ['2020-01', '2020-02']],
    ['2020年1月 | 2020年2月', ['2020-01', '2020-02']],
    ['2020.1 | 2020.2', ['2020-01', '2020-02']],
    ['2020-01 | 2020-02', ['2020-01', '2020-02']],
    ['1月20日 | 2月20日', ['2020-01-20', '2020-02-20']],
    ["'1.20' | '2.20'", ['2020-01-20', '2020-02-20']],
    ['1.2 | 2.2', ['2020-01', '2020-02']],
    ['@2020-01-20 | @2020-02-20', ['2020-01-20', '2020-02-20']],
    ['1月\\n学习 | 2月\\n志愿', ['2020-01', '2020-02']],
  ])('with heads %s', (heads, occasions) => {
    const text = `
      # 2020年考勤
      姓名 | ${heads}
      李明 | √ | 事假
      王芳 | √ | √
    `;
    expect(entries(text).slice(0, 2)).toEqual([
      `李明 ${occasions[0] ?? ''} present`,
      `李明 ${occasions[1] ?? ''} leave personal`,
    ]);
  });

  test('holds blank cells as unmarked, with their own cells', () => {
    const text = `
      # 2020年考勤
      姓名 | 科室 | 1月 | 2月
      李明 | 办公室 | √ |
      王芳 | 办公室 | | √
    `;
    expect(entries(text)[1]).toBe('李明 2020-02 blank');
    expect(branchOf(text).attendance.map(({ mark }) => addressOf(mark.cell))).toEqual(['C2', 'D2', 'C3', 'D3']);
  });

  test('reports an unknown mark for its month', () => {
    const text = `
      # 2020年考勤
      姓名 | 1月 | 2月
      李明 | √ | △
      王芳 | √ | 缺/补
    `;
    expect(issueLines(text)).toEqual(['mark-unknown 2020年考勤!C2 2020-02 △']);
    expect(entries(text).at(-1)).toBe('王芳 2020-02 absent made up');
  });

  test('takes its own legend line before the settings, and those before the usual marks', () => {
    const text = `
      # 设置
      项目 | 值
      图例 △ | 病假
      图例 ○ | 公假
      # 2020年考勤
      姓名 | 1月 | 2月 | 3月
      李明 | √   | △   | ○
      王芳 | √   | √   | √
      注：√出勤 △事假 ×缺席
    `;
    expect(entries(text).slice(0, 3)).toEqual([
      '李明 2020-01 present',
      '李明 2020-02 leave personal',
      '李明 2020-03 leave publicDuty',
    ]);
  });

  test('leaves one table’s legend out of another', () => {
    const text = `
      # 2019年考勤
      姓名 | 1月 | 2月
      李明 | △ | √
      王芳 | √ | √
      注：√出勤 △事假
      # 2020年考勤
      姓名 | 1月 | 2月
      李明 | △ | √
      王芳 | √ | √
    `;
    expect(entries(text)[0]).toBe('李明 2019-01 leave personal');
    expect(issueLines(text)).toEqual(['mark-unknown 2020年考勤!B2 2020-01 △']);
  });

  test('reads a mark merged over several months in each of them', () => {
    const text = `
      # 2020年考勤
      姓名 | 1月 | 2月 | 3月
      李明 | 出差 | < | √
      王芳 | √ | √ | √
    `;
    expect(entries(text).slice(0, 3)).toEqual([
      '李明 2020-01 leave travel',
      '李明 2020-02 leave travel',
      '李明 2020-03 present',
    ]);
  });

  test('on one sheet a year', () => {
    const text = `
      # 2019年
      姓名 | 科室 | 11月 | 12月
      李明 | 办公室 | √ | √
      王芳 | 办公室 | √ | √
      # 2020年
      姓名 | 科室 | 1月 | 2月
      李明 | 办公室 | √ | 假
      王芳 | 办公室 | √ | √
    `;
    const { attendanceTables, issues } = branchOf(text);
    expect(attendanceTables.map(({ occasions }) => occasions.map(({ month }) => month))).toEqual([
      ['2019-11', '2019-12'],
      ['2020-01', '2020-02'],
    ]);
    expect(issues).toEqual([]);
  });

  test('with a year column is of several years', () => {
    const text = `
      # 考勤
      姓名 | 年度 | 1月 | 2月
      李明 | 2019 | √ | 假
      李明 | 2020 | 缺 | √
    `;
    expect(entries(text)).toEqual([
      '李明 2019-01 present',
      '李明 2019-02 leave unspecified',
      '李明 2020-01 absent',
      '李明 2020-02 present',
    ]);
    expect(branchOf(text).attendanceTables[0]?.occasions).toHaveLength(4);
  });

  test('reports a head that names a day which does not exist', () => {
    const text = `
      # 2020年考勤
      姓名 | 1月20日 | 2月30日
      李明 | √ | √
      王芳 | √ | √
    `;
    expect(entries(text)[1]).toBe('李明 2020-02 present');
    expect(issueLines(text)).toEqual(['cell-unreadable 2020年考勤!C1 2020-02 2月30日']);
  });

  test('names every row, whoever is on the roster', () => {
    const text = `
      # 花名册
      姓名 | 类别 | 入党时间
      李明 | 正式党员 | 2008-07-01
      # 2020年考勤
      姓名 | 1月 | 2月
      李 明 | √ | √
      赵敏 | √ | √
    `;
    const [table] = branchOf(text).attendanceTables;
    expect(table?.people.map(({ name, member }) => [name, member === null])).toEqual([
      ['李明', false],
      ['赵敏', true],
    ]);
  });
});

describe('an attendance list', () => {
  test('has a mark a row', () => {
    const text = `
      # 签到记录
      姓名 | 日期        | 签到情况
      李明 | @2020-06-20 | 已签到
      王芳 | @2020-06-20 | 缺席
      李明 | 2020.7.20   | 病假
    `;
    expect(entries(text)).toEqual(['李明 2020-06-20 present', '王芳 2020-06-20 absent', '李明 2020-07-20 leave sick']);
    const [table] = branchOf(text).attendanceTables;
    expect(table?.people.map(({ name }) => name)).toEqual(['李明', '王芳']);
    expect(table?.occasions.map(({ date }) => date)).toEqual(['2020-06-20', '2020-07-20']);
  });

  test('may be one sheet a month', () => {
    const text = `
      # 2020年6月签到表
      姓名 | 科室 | 签到
      李明 | 办公室 | √
      王芳 | 办公室 |
      # 2020年7月签到表
      姓名 | 科室 | 签到
      李明 | 办公室 | 缺席
      王芳 | 办公室 | √
    `;
    expect(entries(text)).toEqual([
      '李明 2020-06 present',
      '王芳 2020-06 blank',
      '李明 2020-07 absent',
      '王芳 2020-07 present',
    ]);
  });

  test('reports a mark without a date, and no row without either', () => {
    const text = `
      # 签到记录
      姓名 | 日期        | 签到情况
      李明 | @2020-06-20 | √
      王芳 |             | √
      赵敏 |             |
      陈静 | 2020-06-31  | √
    `;
    expect(entries(text)).toEqual(['李明 2020-06-20 present']);
    expect(issueLines(text)).toEqual(['cell-unreadable 签到记录!B3 -', 'cell-unreadable 签到记录!B5 - 2020-06-31']);
  });
});
