import { addressOf } from '../../../src/records/cell-ref';
import { branchOf, issueLines, shown } from '../reading-of';

/** Payments as "name month(s) fen date". */
function payments(text: string, year?: number): string[] {
  return branchOf(text, year).payments.map(({ person, from, to, paid, paidOn }) =>
    [person.name, from === to ? from : `${from}..${to}`, shown(paid), shown(paidOn)].join(' '),
  );
}

/** Statements as "name month fen cell". */
function statements(text: string, year?: number): string[] {
  return branchOf(text, year).duesStatements.map(({ person, month, due }) =>
    [person.name, month, shown(due), addressOf(due.cell)].join(' '),
  );
}

describe('a plain dues matrix', () => {
  test.each([
    '1月 | 2月',
    '1月党费 | 2月党费',
    '2020年1月 | 2020年2月',
    '2020-01 | 2020-02',
    '一月 | 二月',
    '2020.1 | 2020.2',
  ])('with heads %s', (heads) => {
    const text = `
        # 2020年党费台账
        姓名 | 科室 | ${heads}
        李明 | 办公室 | 20 | 30
        王芳 | 办公室 | 10 |
      `;
    expect(payments(text)).toEqual([
      '李明 2020-01 2000 -',
      '李明 2020-02 3000 -',
      '王芳 2020-01 1000 -',
      '王芳 2020-02  -',
    ]);
  });

  test.each([
    ['12元', '1200'],
    ['12.00', '1200'],
    ['￥12', '1200'],
    ['１２', '1200'],
    ['1,234.50', '123450'],
    ['81.48', '8148'],
    ['0', '0'],
    ['—', '0'],
    ['免', 'exempt'],
    ['', ''],
    ['十二块', '?十二块'],
    ['#REF!', '?#REF!'],
  ])('the amount %s', (cell, expected) => {
    const text = `
      # 2020年党费台账
      姓名 | 1月 | 2月
      李明 | ${cell} | 20
      王芳 | 10 | 20
    `;
    expect(payments(text)[0]).toBe(`李明 2020-01 ${expected} -`);
    expect(issueLines(text)).toEqual(
      expected.startsWith('?') ? [`cell-unreadable 2020年党费台账!B2 2020-01 ${cell}`] : [],
    );
  });

  test('leaves 小计, 合计, blank rows and notes out', () => {
    const text = `
      # 2020年党费台账
      姓名 | 科室 | 1月 | 2月 | 合计
      李明 | 办公室 | 20 | 20 | 40
      小计 | | 20 | 20 | 40
      | | | |
      王芳 | 技术科 | 10 | 10 | 20
      小计 | | 10 | 10 | 20
      合计 | | 30 | 30 | 60
      注：本表由组织委员填写。
    `;
    const { duesTables, issues } = branchOf(text);
    expect(duesTables[0]?.people.map(({ name }) => name)).toEqual(['李明', '王芳']);
    expect(issues).toEqual([]);
  });

  test('half-years with 小计 between the months', () => {
    const months = (first: number): string => [0, 1, 2, 3, 4, 5].map((month) => `${first + month}月`).join(' | ');
    const text = `
      # 2020年党费台账
      姓名 | ${months(1)} | 上半年小计 | ${months(7)} | 下半年小计 | 合计
      李明 | 10 | 10 | 10 | 10 | 10 | 10 | 60 | 20 | 20 | 20 | 20 | 20 | 20 | 120 | 180
      王芳 | 10 | 10 | 10 | 10 | 10 | 10 | 60 | 20 | 20 | 20 | 20 | 20 | 20 | 120 | 180
    `;
    const { duesTables, payments: all, issues } = branchOf(text);
    expect(duesTables[0]?.months).toHaveLength(12);
    expect(all).toHaveLength(24);
    expect(issues).toEqual([]);
  });

  test('a standard, a base and an exemption belong to the line', () => {
    const text = `
      # 2020年党费台账
      姓名 | 缴费基数 | 月党费标准 | 1月 | 2月 | 是否减免 | 减免原因 | 备注
      李明 | 3000 | 15 | 15 | 15 | 否 | |
      王芳 | 5000 | 50 | | | 免交 | 生活困难 | 支委会通过
    `;
    const lines = branchOf(text).duesLines.map((line) =>
      [
        line.from,
        line.to,
        ...[line.wageBase, line.standard, line.exempt, line.exemptReason, line.notes].map(shown),
      ].join('|'),
    );
    expect(lines).toEqual(['2020-01|2020-02|300000|1500|||', '2020-01|2020-02|500000|5000|免交|生活困难|支委会通过']);
  });

  test('one 应交 column beside the months is the standard of all of them', () => {
    const text = `
      # 2020年党费台账
      姓名 | 每月应缴党费（元） | 1月 | 2月
      李明 | 15 | 15 | 15
      王芳 | 免 | |
      赵敏 | 0 | |
      陈静 | | 10 |
    `;
    const { duesLines } = branchOf(text);
    expect(duesLines.map(({ standard }) => shown(standard))).toEqual(['1500', '', '', '']);
    expect(statements(text)).toEqual([
      '王芳 2020-01 exempt B3',
      '王芳 2020-02 exempt B3',
      '赵敏 2020-01 0 B4',
      '赵敏 2020-02 0 B4',
    ]);
  });

  test('with a year column is of several years', () => {
    const text = `
      # 党费台账
      姓名 | 年份 | 1月 | 2月
      李明 | 2019 | 10 | 10
      李明 | 2020 | 12 |
    `;
    expect(payments(text)).toEqual([
      '李明 2019-01 1000 -',
      '李明 2019-02 1000 -',
      '李明 2020-01 1200 -',
      '李明 2020-02  -',
    ]);
    expect(branchOf(text).duesLines.map(({ from, to }) => `${from}..${to}`)).toEqual([
      '2019-01..2019-02',
      '2020-01..2020-02',
    ]);
  });

  test('an amount merged over several months is one payment for all of them', () => {
    const text = `
      # 2020年党费台账
      姓名 | 1月 | 2月 | 3月 | 4月
      李明 | 45 | < | < | 15
      王芳 | 15 | 15 | 15 | 15
    `;
    expect(payments(text).slice(0, 2)).toEqual(['李明 2020-01..2020-03 4500 -', '李明 2020-04 1500 -']);
  });

  test('an amount merged over two members is paid once', () => {
    const text = `
      # 2020年党费台账
      姓名 | 1月 | 2月
      李明 | 30 | 15
      王芳 | ^ | 15
    `;
    expect(payments(text)).toEqual([
      '李明 2020-01 3000 -',
      '李明 2020-02 1500 -',
      '王芳 2020-01  -',
      '王芳 2020-02 1500 -',
    ]);
  });
});

describe('a two-tier dues matrix', () => {
  const twoTier = `
    # 2020年党费台账
    姓名 | 1月 | < | < | 2月 | < | <
    ^    | 应交 | 实交 | 日期 | 应交 | 实交 | 日期
    李明 | 15 | 15 | 20日 | 15 | 10 | @2020-02-21
    王芳 | 免 |  |  | 0 | | 2月30日
  `;

  test('states what is owed, what was paid and when', () => {
    expect(statements(twoTier)).toEqual([
      '李明 2020-01 1500 B3',
      '李明 2020-02 1500 E3',
      '王芳 2020-01 exempt B4',
      '王芳 2020-02 0 E4',
    ]);
    expect(payments(twoTier)).toEqual([
      '李明 2020-01 1500 2020-01-20',
      '李明 2020-02 1000 2020-02-21',
      '王芳 2020-01  ',
      '王芳 2020-02  ?2月30日',
    ]);
    expect(issueLines(twoTier)).toEqual(['cell-unreadable 2020年党费台账!G4 2020-02 2月30日']);
  });

  test('is known as having due, paid and paidOn', () => {
    const { fields } = branchOf(twoTier);
    expect(['dues.due', 'dues.paid', 'dues.paidOn', 'dues.standard'].map((field) => fields.has(field))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('its merges may be off by one', () => {
    const text = twoTier.replace('姓名 | 1月 | < | < | 2月 | < | <', '姓名 | 1月 | < | < | < | 2月 | <');
    expect(payments(text)[1]).toBe('李明 2020-02 1000 2020-02-21');
  });
});

describe('a list of payments', () => {
  test.each([
    ['月份 | 实缴金额', '2020年1月 | 15', '李明 2020-01 1500 -'],
    ['年份 | 月份 | 实缴金额', '2020 | 1 | 15', '李明 2020-01 1500 -'],
    ['年份 | 月份 | 实缴金额', '2020年 | 一月 | 15', '李明 2020-01 1500 -'],
    ['年 | 月 | 日 | 缴费金额', '2020 | 1 | 18 | 15', '李明 2020-01 1500 2020-01-18'],
    ['缴费起始月份 | 缴费截止月份 | 实缴金额', '2020-01 | 2020-03 | 45', '李明 2020-01..2020-03 4500 -'],
    ['缴费起止月份 | 缴费金额', '2020.1-2020.3 | 45', '李明 2020-01..2020-03 4500 -'],
    ['年份 | 季度 | 实缴金额', '2020 | 一季度 | 45', '李明 2020-01..2020-03 4500 -'],
    ['年份 | 实缴金额', '2020 | 180', '李明 2020-01..2020-12 18000 -'],
    ['缴费日期 | 实缴金额', '@2020-01-18 | 15', '李明 2020-01 1500 2020-01-18'],
    ['月份 | 实缴金额 | 缴费时间', '2020-01 | 15 | 18日', '李明 2020-01 1500 2020-01-18'],
    ['月份 | 实缴金额 | 缴费时间', '2020-01 | 15 | 2月3日', '李明 2020-01 1500 2020-02-03'],
  ])('%s: %s', (heads, cells, expected) => {
    const text = `
      # 党费缴纳记录
      姓名 | ${heads}
      李明 | ${cells}
    `;
    expect(payments(text)).toEqual([expected]);
    expect(issueLines(text)).toEqual([]);
  });

  test('what is owed for several months is spread evenly, the remainder on the last', () => {
    const text = `
      # 党费缴纳记录
      姓名 | 缴费起始月份 | 缴费截止月份 | 应缴金额 | 实缴金额
      李明 | 2020-01 | 2020-03 | 100 | 100
    `;
    expect(statements(text)).toEqual(['李明 2020-01 3333 D2', '李明 2020-02 3333 D2', '李明 2020-03 3334 D2']);
  });

  test('one sheet a month', () => {
    const text = `
      # 2020年1月党费
      姓名 | 应交党费 | 实交党费 | 缴费日期
      李明 | 15 | 15 | 20日
      王芳 | 10 | | 
      # 2020年2月党费
      姓名 | 应交党费 | 实交党费 | 缴费日期
      李明 | 15 | 15 | 2020-02-20
      王芳 | 10 | 10 | 3月1日
    `;
    expect(payments(text)).toEqual([
      '李明 2020-01 1500 2020-01-20',
      '王芳 2020-01  ',
      '李明 2020-02 1500 2020-02-20',
      '王芳 2020-02 1000 2020-03-01',
    ]);
  });

  test('reports an amount whose month is missing or unreadable, and no row without amount', () => {
    const text = `
      # 党费缴纳记录
      姓名 | 月份    | 实缴金额 | 缴费日期
      李明 | 2020-01 | 15 | @2020-01-18
      王芳 |         | 15 | @2020-01-18
      赵敏 |         |    |
      陈静 | 十三月  | 15 | @2020-01-18
    `;
    expect(payments(text)).toEqual(['李明 2020-01 1500 2020-01-18']);
    expect(issueLines(text)).toEqual(['cell-unreadable 党费缴纳记录!B3 -', 'cell-unreadable 党费缴纳记录!B5 - 十三月']);
  });

  test('2020.1 of a person who has paid January is doubtful, of another it is January', () => {
    const text = `
      # 党费缴纳记录
      姓名 | 月份   | 实缴金额
      李明 | 2020.1 | 15
      王芳 | 2020.1 | 15
      李明 | 2020.1 | 15
    `;
    expect(payments(text)).toEqual(['李明 2020-01 1500 -', '王芳 2020-01 1500 -']);
    expect(issueLines(text)).toEqual(['cell-unreadable 党费缴纳记录!B4 - 2020.1']);
  });

  test('an amount that cannot be read is of its month, or of none where there are several', () => {
    const text = `
      # 党费缴纳记录
      姓名 | 缴费起始月份 | 缴费截止月份 | 实缴金额
      李明 | 2020-01 | 2020-03 | 很多
      王芳 | 2020-02 | 2020-02 | 很多
    `;
    expect(issueLines(text)).toEqual([
      'cell-unreadable 党费缴纳记录!D2 - 很多',
      'cell-unreadable 党费缴纳记录!D3 2020-02 很多',
    ]);
  });

  test('a 日 column beside 年 and 月 counts as the date of payment', () => {
    const list = (heads: string, cells: string): string =>
      `# 党费缴纳记录\n姓名 | ${heads} | 缴费金额\n李明 | ${cells} | 15`;
    expect(branchOf(list('年 | 月 | 日', '2020 | 1 | 18')).fields.has('dues.paidOn')).toBe(true);
    expect(branchOf(list('年 | 月', '2020 | 1')).fields.has('dues.paidOn')).toBe(false);
  });

  test('an end before the start is reported', () => {
    const text = `
      # 党费缴纳记录
      姓名 | 缴费起始月份 | 缴费截止月份 | 实缴金额
      李明 | 2020-03 | 2020-01 | 45
    `;
    expect(payments(text)).toEqual([]);
    expect(issueLines(text)).toEqual(['cell-unreadable 党费缴纳记录!C2 - 2020-01']);
  });

  test('only 应交 without 实交 states what is owed', () => {
    const text = `
      # 党费台账
      姓名 | 月份 | 应交党费
      李明 | 2020-01 | 15
    `;
    expect([statements(text), payments(text)]).toEqual([['李明 2020-01 1500 C2'], []]);
  });
});
