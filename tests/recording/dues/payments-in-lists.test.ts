import { bookOfText, payment, real, recorded } from './recorded';

const ROSTER = `
  # 花名册
  姓名 | 科室   | 类别     | 月党费标准 | 党费基数
  李明 | 办公室 | 正式党员 | 15         |
  王芳 | 办公室 | 正式党员 |            | 5000
  张伟 | 技术科 | 预备党员 |            |
`;

function paid(ledger: string, ...lines: string[]) {
  const book = bookOfText(`${ROSTER}${ledger}`);
  const { changed, refusals, remarks, after, recording } = recorded(book, payment(book, ...lines));
  const again = recorded(after, payment(after, ...lines));
  const cells = changed.map((line) => line.replace(/^[^!]+!/u, '').replace('(nothing) ', ''));
  return { cells, refusals, remarks, recording, after, again };
}

describe('a new row of a list', () => {
  test.each([
    ['月份 | 实缴金额', '2020年1月 | 15', '李明 2020-02', ["B3: → '2020年2月'", 'C3: → 15']],
    ['月份 | 实缴金额', '2020.1 | 15', '李明 2020-02', ['B3: → 2020.2', 'C3: → 15']],
    ['年份 | 月份 | 实缴金额', '2020 | 1 | 15', '李明 2020-02', ['B3: → 2020', 'C3: → 2', 'D3: → 15']],
    ['年份 | 月份 | 实缴金额', '2020年 | 一月 | 15', '李明 2021-02', ["B3: → '2021年'", "C3: → '二月'", 'D3: → 15']],
    [
      '缴费起始月份 | 缴费截止月份 | 实缴金额',
      '2020-01 | 2020-03 | 45',
      '李明 2020-04..2020-06',
      ["B3: → '2020-04'", "C3: → '2020-06'", 'D3: → 45'],
    ],
    ['缴费起止月份 | 缴费金额', '2020.1-2020.3 | 45', '李明 2020-04..2020-06', ["B3: → '2020.4-2020.6'", 'C3: → 45']],
    [
      '缴费起止月份 | 缴费金额',
      '2020.1-2020.3 | 45',
      '李明 2020-11..2021-01 45',
      ["B3: → '2020.11-2021.1'", 'C3: → 45'],
    ],
    [
      '缴费起止月份 | 缴费金额',
      '2020年1月-3月 | 45',
      '李明 2020-11..2021-01 45',
      ["B3: → '2020年11月-2021年1月'", 'C3: → 45'],
    ],
    ['缴费起止月份 | 缴费金额', '2020年1月-3月 | 45', '李明 2020-04..2020-05', ["B3: → '2020年4月-5月'", 'C3: → 30']],
    ['缴费起止月份 | 缴费金额', '2020年1月至3月 | 45', '李明 2020-04', ["B3: → '2020年4月'", 'C3: → 15']],
    [
      '年份 | 季度 | 实缴金额',
      '2020 | 一季度 | 45',
      '李明 2020-04..2020-06',
      ['B3: → 2020', "C3: → '二季度'", 'D3: → 45'],
    ],
    ['缴费起止月份 | 缴费金额', '2020年第1季度 | 45', '李明 2020-07..2020-09', ["B3: → '2020年第3季度'", 'C3: → 45']],
    ['缴费起止月份 | 缴费金额', '2020年上半年 | 90', '李明 2020-07..2020-12', ["B3: → '2020年下半年'", 'C3: → 90']],
    ['年份 | 实缴金额', '2020 | 180', '李明 2021-01..2021-12', ['B3: → 2021', 'C3: → 180']],
    [
      '缴费日期 | 实缴金额',
      '@2020-01-18 | 15',
      '李明 2020-02 on 2020-02-20',
      [`B3: → ${real('2020-02-20')}`, 'C3: → 15'],
    ],
    [
      '年 | 月 | 日 | 缴费金额',
      '2020 | 1 | 18 | 15',
      '李明 2020-02 on 2020-02-20',
      ['B3: → 2020', 'C3: → 2', 'D3: → 20', 'E3: → 15'],
    ],
    [
      '年 | 月 | 日 | 缴费金额',
      '2020 | 1 | 18 | 15',
      '李明 2020-02 on 2020-03-02',
      ['B3: → 2020', 'C3: → 2', `D3: → ${real('2020-03-02')}`, 'E3: → 15'],
    ],
    [
      '月份 | 应缴金额 | 实缴金额 | 缴费时间',
      "2020-01 | 15 | 15 | '2020.1.18'",
      '李明 2020-02 10 on 2020-02-20',
      ["B3: → '2020-02'", 'C3: → 15', 'D3: → 10', "E3: → '2020.2.20'"],
    ],
  ])('%s: %s', (heads, sample, line, cells) => {
    const found = paid(`# 党费缴纳记录\n姓名 | ${heads}\n王芳 | ${sample}`, line);
    expect(found.cells).toEqual(["A3: → '李明'", ...cells]);
    expect([found.refusals, found.remarks, found.again.recording.edits]).toEqual([[], [], []]);
  });

  test('one a month where the list keeps single months', () => {
    const list = `
      # 党费缴纳记录
      姓名 | 月份    | 实缴金额 | 缴费日期
      王芳 | 2020-01 | 50       | @2020-01-20
    `;
    expect(paid(list, '李明 2020-01..2020-02 30 on 2020-02-20').cells).toEqual([
      "A3: → '李明'",
      "B3: → '2020-01'",
      'C3: → 15',
      `D3: → ${real('2020-02-20')}`,
      "A4: → '李明'",
      "B4: → '2020-02'",
      'C4: → 15',
      `D4: → ${real('2020-02-20')}`,
    ]);
  });

  test('says the standard or the base again by which the due is known', () => {
    const list = (head: string, stated: string): string => `
      # 党费缴纳记录
      姓名 | 月份    | ${head} | 实缴金额
      张伟 | 2020-01 | ${stated} | 8
    `;
    expect(paid(list('月党费标准', '8'), '张伟 2020-02').cells).toEqual([
      "A3: → '张伟'",
      "B3: → '2020-02'",
      'C3: → 8',
      'D3: → 8',
    ]);
    expect(paid(list('缴费基数', '1600'), '张伟 2020-02').cells).toEqual([
      "A3: → '张伟'",
      "B3: → '2020-02'",
      'C3: → 1600',
      'D3: → 8',
    ]);
  });
});

describe('a row that is there', () => {
  const LIST = `
    # 党费缴纳记录
    姓名 | 缴费起止月份     | 应缴金额 | 实缴金额 | 缴费日期
    李明 | 2020年1月        | 15       |          |
    李明 | 2020年2月        | 15       | 15       | @2020-02-20
    李明 | 2020年3月        |          | —        |
    王芳 | 2020年1月-3月    | 150      |          |
    王芳 | 2020年4月        | 50       | 20       |
    王芳 | 2020年4月        |          | 30       |
  `;

  test.each([
    ['is filled in', '李明 2020-01 on 2020-01-20', ['D2: → 15', `E2: → ${real('2020-01-20')}`], []],
    ['is left as it is where it says so', '李明 2020-02 15 on 2020-02-20', [], []],
    ['is filled in for several months', '王芳 2020-01..2020-03', ['D5: → 150'], []],
    ['is filled in each for its month', '李明 2020-01..2020-03', ['D2: → 15', "D4: '—' → 15"], []],
    [
      'gets another day',
      '李明 2020-02 15 on 2020-02-21',
      [`E3: ${real('2020-02-20')} → ${real('2020-02-21')}`],
      ['replaces 党费缴纳记录!E3 old=2020-02-20 new=2020-02-21'],
    ],
    ['gets its day', '李明 2020-01 20 on 2020-01-20', ['D2: → 20', `E2: → ${real('2020-01-20')}`], []],
    ['is one of several that pay the due', '王芳 2020-04', [], []],
  ])('%s', (_, line, cells, remarks) => {
    const found = paid(LIST, line);
    expect([found.cells, found.remarks, found.refusals]).toEqual([cells, remarks, []]);
    expect(found.again.recording.edits).toEqual([]);
  });

  test.each([
    [
      'says that all is paid',
      '李明 2020-02 20',
      'payment-recorded 党费缴纳记录!D3 name=李明 months=2020-02 paid=15.00',
    ],
    [
      'holds part of the months only',
      '王芳 2020-02',
      'dues-overlap 党费缴纳记录!D5 name=王芳 months=2020-01 ~ 2020-03',
    ],
    [
      'is one of several, and none says so',
      '王芳 2020-04 40',
      'payment-unclear-which 党费缴纳记录!D6 name=王芳 months=2020-04',
    ],
  ])('refuses where it %s', (_, line, refusal) => {
    expect(paid(LIST, line)).toMatchObject({ refusals: [refusal], recording: { edits: [] } });
  });

  test('guards name, period and head', () => {
    expect(paid(LIST, '李明 2020-01').recording.edits[0]).toEqual({
      kind: 'expect-cells',
      sheet: '党费缴纳记录',
      cells: [
        { row: 2, column: 1, expected: '李明' },
        { row: 2, column: 2, expected: '2020年1月' },
        { row: 1, column: 4, expected: '实缴金额' },
      ],
    });
  });
});

describe('lists that cannot take a payment', () => {
  const list = (heads: string, cells: string): string => `# 党费缴纳记录\n姓名 | ${heads}\n${cells}`;

  test('one that tells the month by the day of payment alone', () => {
    const ledger = list('缴费日期 | 实缴金额', '王芳 | @2020-01-18 | 15');
    expect(paid(ledger, '李明 2020-02 on 2020-03-01').refusals).toEqual([
      'dues-list-by-date name=李明 months=2020-02 sheet=党费缴纳记录',
    ]);
    expect(paid(ledger, '李明 2020-02').refusals).toEqual([
      'dues-list-by-date name=李明 months=2020-02 sheet=党费缴纳记录',
    ]);
  });

  test('one where a row of the member says no month that can be read', () => {
    const ledger = list('月份 | 实缴金额', '王芳 | 2020-01 | 15\n李明 | 十三月 | 15');
    expect(paid(ledger, '李明 2020-02').refusals).toEqual(['dues-undated 党费缴纳记录!A3 name=李明']);
  });

  test('one without a column for what was paid', () => {
    const ledger = list('月份 | 应交党费', '王芳 | 2020-01 | 15');
    expect(paid(ledger, '李明 2020-02').refusals).toEqual(['dues-no-paid-column sheet=党费缴纳记录']);
  });

  test('one of a year, for another year', () => {
    const ledger = list('月份 | 实缴金额', '王芳 | 1月 | 50\n王芳 | 2月 | 50').replace(
      '党费缴纳记录',
      '2020年党费缴纳记录',
    );
    expect(paid(ledger, '李明 2020-02').cells).toHaveLength(3);
    expect(paid(ledger, '李明 2021-02').refusals).toEqual(['dues-no-ledger name=李明 months=2021-02']);
  });
});

test('of lists that state no year the one with payments of the year takes a new row', () => {
  const lists = `
    # 旧表
    姓名 | 月份    | 实缴金额
    王芳 | 2019-11 | 50
    # 新表
    姓名 | 月份    | 实缴金额
    王芳 | 2020-01 | 50
  `;
  expect(paid(lists, '李明 2020-02').recording.cells.map(({ cell }) => cell.sheet)).toEqual(['新表', '新表', '新表']);
  expect(paid(lists, '李明 2021-02').refusals).toEqual([
    'dues-which-ledger name=李明 months=2021-02 sheets=旧表、新表',
  ]);
});

describe('one sheet a month', () => {
  const SHEETS = `
    # 2020年1月党费
    姓名 | 应交党费 | 实交党费 | 缴费日期
    李明 | 15       | 15       | 20日
    王芳 | 50       |          |
    # 2020年2月党费
    姓名 | 应交党费 | 实交党费 | 缴费日期
    王芳 | 50       |          |
  `;

  test('each month in its own, a row added where there is none', () => {
    const book = bookOfText(`${ROSTER}${SHEETS}`);
    const made = payment(book, '王芳 2020-01..2020-02 100 on 2020-02-20', '李明 2020-02');
    expect(recorded(book, made).changed).toEqual([
      '2020年1月党费!C3: (nothing) → 50',
      `2020年1月党费!D3: (nothing) → ${real('2020-02-20')}`,
      '2020年2月党费!C2: (nothing) → 50',
      `2020年2月党费!D2: (nothing) → ${real('2020-02-20')}`,
      "2020年2月党费!A3: (nothing) → '李明'",
      '2020年2月党费!B3: (nothing) → 15',
      '2020年2月党费!C3: (nothing) → 15',
    ]);
  });

  test('a month without one gets it, made like the last one', () => {
    const found = paid(SHEETS, '王芳 2020-03');
    expect(found.refusals).toEqual([]);
    expect(found.recording.edits).toContainEqual(
      expect.objectContaining({ kind: 'copy-sheet', sheet: '2020年2月党费', name: '2020年3月党费' }),
    );
    expect(found.again.recording.edits).toEqual([]);
  });
});
