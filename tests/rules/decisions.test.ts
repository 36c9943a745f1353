import { found } from '../rule-cases';

/** The decisions that are easy to get wrong, each by name, through the whole path from sheet to finding. */

const roster = (...rows: string[]): string =>
  `# 花名册\n姓名 | 党员类别 | 入党时间 | 转入时间 | 转出时间\n${rows.join('\n')}\n`;
const LI_MING = '李明 | 正式党员 | 2008-07-01 | |';

const session = (date: string, reason = ''): string =>
  `# 活动记录\n活动日期 | 调整原因 | 活动主题\n${date} | ${reason} | 学习党章\n`;

describe('the 20th', () => {
  test.each([
    ['on a weekend: 20 June 2020 is a Saturday, moved to Monday', '2020-06-22', []],
    ['on a holiday: 20 February 2026 lies in the Spring Festival', '2026-02-13', []],
    [
      'on a 调休 workday: 20 February 2021, a Saturday, was a workday',
      '2021-02-22',
      ['warning 活动记录!B2 - 2021-02 no-reason'],
    ],
    ['on a plain workday: 20 May 2020, a Wednesday', '2020-05-21', ['warning 活动记录!B2 - 2020-05 no-reason']],
  ])('%s', (_, date, expected) => {
    expect(found('theme-day-date', session(date), { month: date.slice(0, 7), today: '2026-12-31' })).toEqual(expected);
  });
});

describe('members in the middle of the year', () => {
  const ledger = '# 党费台账\n2020年党费台账\n姓名 | 月党费标准 | 5月 | 6月 | 7月\n';
  const unpaid = (month: string, row: string, name: string): string[] =>
    found('dues-unpaid', `${roster(row)}${ledger}${name} | 10 | | |\n`, { month, today: '2020-09-01' });

  test('admitted on 20 June: owes from that month on', () => {
    const row = '周婷 | 预备党员 | 2020-06-20 | |';
    expect(unpaid('2020-05', row, '周婷')).toEqual([]);
    expect(unpaid('2020-06', row, '周婷')).toEqual(['error 党费台账!D3 周婷 2020-06 unpaid']);
  });

  test('transferred in in June: June is as the ledger states, July is owed', () => {
    const row = '王芳 | 正式党员 | 2008-07-01 | 2020-06-10 |';
    expect(unpaid('2020-06', row, '王芳')).toEqual([]);
    expect(unpaid('2020-07', row, '王芳')).toEqual(['error 党费台账!E3 王芳 2020-07 unpaid']);
  });

  test('transferred out in June: May is owed, June and July are not', () => {
    const row = '张伟 | 正式党员 | 2008-07-01 | | 2020-06-10';
    expect(unpaid('2020-07', row, '张伟')).toEqual(['error 党费台账!C3 张伟 2020-05 unpaid']);
  });
});

test('observers are never absent', () => {
  const text =
    roster(LI_MING, '方圆 | 发展对象 | | |', '田野 | 入党积极分子 | | |') +
    session('2020-05-20') +
    '# 考勤\n2020年考勤\n姓名 | 5月\n李明 | √\n方圆 | ×\n田野 |\n';
  for (const rule of ['attendance-unmarked', 'make-up-missing', 'absence-unexplained', 'attendance-rate-low']) {
    expect(found(rule, text, { month: '2020-05' })).toEqual([]);
  }
});

test('a payment spread over several months gives each month its due first, the rest to the last', () => {
  const text =
    roster(LI_MING) +
    '# 党费台账\n姓名 | 缴费起止月份 | 月党费标准 | 实缴金额 | 缴费日期\n李明 | 2020.1-2020.3 | 10 | 25 | 2020-01-20\n';
  const short = (month: string): string[] => found('dues-short', text, { month, today: '2020-09-01' });
  expect(short('2020-02')).toEqual([]);
  expect(short('2020-03')).toEqual(['error 党费台账!D2 李明 2020-03 short']);
});

test.each([
  ['on the last day of the limit', '2020-06-19', []],
  ['one day late', '2020-06-20', ['warning 请假补课!E2 李明 2020-05 late']],
])('a make-up %s', (_, date, expected) => {
  const text =
    roster(LI_MING) +
    session('2020-05-20') +
    '# 考勤\n2020年考勤\n姓名 | 5月\n李明 | 事假\n' +
    `# 请假补课\n姓名 | 活动日期 | 请假事由 | 批准人 | 补课日期\n李明 | 2020-05-20 | 陪护 | 王芳 | ${date}\n`;
  expect(found('make-up-late', text, { month: '2020-05' })).toEqual(expected);
});

test('six months running across a year’s end', () => {
  const year = (name: string, months: string, cells: string): string =>
    `# ${name}党费\n${name}党费台账\n姓名 | 月党费标准 | ${months}\n李明 | 10 | ${cells}\n`;
  const text =
    roster(LI_MING) +
    year('2019年', '9月 | 10月 | 11月 | 12月', '10 | | |') +
    year('2020年', '1月 | 2月 | 3月 | 4月', ' | | |');
  const options = { today: '2020-09-01' };
  expect(found('dues-six-months', text, { month: '2020-02', ...options })).toEqual([]);
  expect(found('dues-six-months', text, { month: '2020-03', ...options })).toEqual([
    "error '2020年党费'!E3 李明 2020-03 unpaid",
  ]);
});

test.each([
  ['fen', '分', '81.48'],
  ['jiao', '角', '81.50'],
  ['yuan', '元', '81.00'],
])('rounding in %s', (_, unit, due) => {
  const ledger = (paid: string): string =>
    '# 花名册\n姓名 | 党员类别 | 党费基数\n李明 | 正式党员 | 5432.10\n' +
    `# 党费台账\n2020年党费台账\n姓名 | 5月 | 6月\n李明 | ${paid} |\n` +
    `# 设置\n项目 | 值\n党费取整 | ${unit}\n`;
  const about = { month: '2020-05', today: '2020-09-01' };
  expect(found('dues-short', ledger(due), about)).toEqual([]);
  expect(found('dues-over', ledger(due), about)).toEqual([]);
  expect(found('dues-short', ledger((Number(due) - 0.01).toFixed(2)), about)).toEqual([
    'error 党费台账!B3 李明 2020-05 short-computed',
  ]);
});
