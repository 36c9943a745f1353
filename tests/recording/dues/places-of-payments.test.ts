import type { MemberKey } from '../../../src/records/member';
import { bookOfText, payment, recorded } from './recorded';

const ROSTER = `
  # 花名册
  姓名 | 科室   | 类别     | 月党费标准
  李明 | 办公室 | 正式党员 | 15
  王芳 | 办公室 | 正式党员 | 50
`;

function paid(text: string, ...lines: string[]) {
  const book = bookOfText(text);
  const { changed, refusals, after, recording } = recorded(book, payment(book, ...lines));
  const again = recorded(after, payment(after, ...lines));
  const cells = changed.map((line) => line.replace('(nothing) ', ''));
  return { cells, refusals, recording, again };
}

describe('ledgers of several years', () => {
  const LEDGERS = `${ROSTER}
    # 2019
    2019年党费台账 | < | <
    姓名 | 11月 | 12月
    李明 | 15   |
    # 2020
    2020年党费台账 | < | <
    姓名 | 1月 | 2月
    李明 |     |
  `;

  test('each month in the one of its year', () => {
    expect(paid(LEDGERS, '李明 2019-12..2020-01 30').cells).toEqual(['2019!C3: → 15', '2020!B3: → 15']);
  });

  test('a year without a ledger is refused', () => {
    expect(paid(LEDGERS, '李明 2021-01').refusals).toEqual(['dues-no-ledger name=李明 months=2021-01']);
  });

  test('a year column tells the row, and a new row states its year', () => {
    const ledger = `${ROSTER}
      # 党费台账
      姓名 | 年份   | 1月 | 2月
      李明 | 2019年 | 15  | 15
      李明 | 2020年 | 15  |
      王芳 | 2019年 | 50  |
    `;
    expect(paid(ledger, '李明 2020-02', '王芳 2019-02').cells).toEqual(['党费台账!D3: → 15', '党费台账!D4: → 50']);
    expect(paid(ledger, '王芳 2020-01..2020-02')).toMatchObject({
      cells: ["党费台账!A5: → '王芳'", "党费台账!B5: → '2020年'", '党费台账!C5: → 50', '党费台账!D5: → 50'],
      again: { recording: { edits: [] } },
    });
  });
});

describe('a month that has no column yet', () => {
  const ledger = (heads: string, cells = '15 | 15'): string => `${ROSTER}
    # 2020年党费台账
    姓名 | ${heads}
    李明 | ${cells}
  `;

  test.each([
    ['1月 | 2月', "'3月'"],
    ['1月党费 | 2月党费', "'3月党费'"],
    ['2020年1月 | 2020年2月', "'2020年3月'"],
    ['2020-01 | 2020-02', "'2020-03'"],
    ['一月 | 二月', "'三月'"],
    ['2020.1 | 2020.2', "'2020.3'"],
  ])('follows on %s', (heads, head) => {
    const found = paid(ledger(heads), '李明 2020-03', '王芳 2020-03..2020-04');
    expect(found.refusals).toEqual([]);
    expect(found.cells).toEqual([
      `2020年党费台账!D1: → ${head}`,
      `2020年党费台账!E1: → ${head.replace('03', '04').replace('3', '4').replace('三', '四')}`,
      '2020年党费台账!D2: → 15',
      "2020年党费台账!A3: → '王芳'",
      '2020年党费台账!D3: → 50',
      '2020年党费台账!E3: → 50',
    ]);
    expect(found.again.recording.edits).toEqual([]);
  });

  test.each([
    ['does not follow on', ledger('1月 | 2月'), '李明 2020-04'],
    ['has notes beside it', ledger('1月 | 2月 | 备注'), '李明 2020-03'],
    ['has a total beside it', ledger('1月 | 2月 | 合计', '15 | 15 | 30'), '李明 2020-03'],
    ['has a line beside it', `${ledger('1月 | 2月')}王芳 | 50 | 50 | 请核对`, '李明 2020-03'],
    [
      'has two tiers',
      `${ROSTER}
      # 2020年党费台账
      姓名 | 1月  | <    | 2月  | <
      ^    | 应交 | 实交 | 应交 | 实交
      李明 | 15   | 15   | 15   |
    `,
      '李明 2020-03',
    ],
  ])('is made ready in the same recording where it %s', (_, text, line) => {
    const found = paid(text, line);
    expect(found.refusals).toEqual([]);
    expect(found.recording.edits).toContainEqual(expect.objectContaining({ kind: 'add-columns' }));
    expect(found.again.recording.edits).toEqual([]);
  });

  test('is refused where it is of another year', () => {
    expect(paid(ledger('11月 | 12月'), '李明 2021-01')).toMatchObject({
      refusals: ['dues-no-ledger name=李明 months=2021-01'],
      recording: { edits: [] },
    });
  });
});

describe('a matrix of two payments a month', () => {
  const LEDGER = `${ROSTER}
    # 2020年党费台账
    姓名 | 1月  | <    | <    | <
    ^    | 实交 | 日期 | 实交 | 日期
    李明 | 10   | 1月8日 |    |
    王芳 |      |      |      |
  `;

  test('takes the second one in its second place', () => {
    expect(paid(LEDGER, '李明 2020-01 5 on 2020-01-20')).toMatchObject({
      cells: ['2020年党费台账!D3: → 5', "2020年党费台账!E3: → '1月20日'"],
      again: { recording: { edits: [] } },
    });
  });

  test('takes what is left of the due', () => {
    expect(paid(LEDGER, '李明 2020-01', '王芳 2020-01').cells).toEqual([
      '2020年党费台账!D3: → 5',
      '2020年党费台账!B4: → 50',
    ]);
  });

  test('refuses a third', () => {
    const full = LEDGER.replace('|    |\n    王芳', '| 2 | 1月9日\n    王芳');
    expect(paid(full, '李明 2020-01 5').refusals).toEqual([
      'payment-unclear-which 2020年党费台账!B3 name=李明 months=2020-01',
    ]);
  });
});

describe('people who are not told apart', () => {
  test('two rows of one person', () => {
    const text = `${ROSTER}# 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 15 |\n王芳 | 50 |\n李 明 | |`;
    expect(paid(text, '李明 2020-02').refusals).toEqual([
      "dues-two-rows 2020年党费台账!A2 name=李明 months=2020-02 cells='2020年党费台账'!C2、'2020年党费台账'!C4",
    ]);
  });

  const NAMESAKES = `
    # 花名册
    姓名 | 编号 | 科室   | 类别     | 月党费标准
    张伟 | 007  | 办公室 | 正式党员 | 15
    张伟 | 008  | 技术科 | 正式党员 | 20
    王芳 | 009  | 技术科 | 正式党员 | 20
  `.replaceAll(/00\d/gu, "'$&'");

  function second(ledger: string) {
    const book = bookOfText(`${NAMESAKES}# 2020年党费台账\n${ledger}`);
    const member = book.reading.branch.members[1]?.key;
    if (member === undefined) throw new Error('no second namesake');
    const { payments } = payment(book, '王芳 2020-02');
    return recorded(book, { kind: 'payment', payments: payments.map((made) => ({ ...made, member })) });
  }

  test('a row that may be of either', () => {
    expect(second('姓名 | 1月 | 2月\n张伟 | 15 |').refusals).toEqual([
      "person-ambiguous 2020年党费台账!A2 name=张伟 cells='2020年党费台账'!A2",
    ]);
  });

  test('a new row that would be of either', () => {
    const text = `${NAMESAKES.replaceAll(/办公室|技术科/gu, '')}# 2020年党费台账\n姓名 | 1月 | 2月\n王芳 | 15 |`;
    const book = bookOfText(text);
    const member = book.reading.branch.members[1]?.key;
    if (member === undefined) throw new Error('no second namesake');
    const { payments } = payment(book, '王芳 2020-02');
    const { refusals } = recorded(book, { kind: 'payment', payments: payments.map((made) => ({ ...made, member })) });
    expect(refusals).toEqual(['namesake name=张伟 sheet=2020年党费台账']);
  });

  test.each([
    ['an id', "姓名 | 编号 | 1月 | 2月\n王芳 | '009' | 15 |", "'008'"],
    ['a section', '姓名 | 科室 | 1月 | 2月\n王芳 | 技术科 | 15 |', "'技术科'"],
  ])('a new row with %s says who is meant', (_, ledger, told) => {
    const { changed, after } = second(ledger);
    expect(changed).toEqual([
      "2020年党费台账!A3: (nothing) → '张伟'",
      `2020年党费台账!B3: (nothing) → ${told}`,
      '2020年党费台账!D3: (nothing) → 20',
    ]);
    const people = after.reading.branch.duesTables[0]?.people ?? [];
    expect(people.at(-1)?.member).toBe(after.reading.branch.members[1]?.key);
  });
});

test('a name that the roster has twice, with nothing to tell them apart', () => {
  const text = `# 花名册\n姓名 | 类别 | 月党费标准\n李明 | 正式党员 | 15\n李明 | 正式党员 | 15
    # 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 15 |`;
  expect(paid(text, '李明 2020-02').refusals).toEqual([
    'member-duplicate 花名册!A3 name=李明 cells=花名册!A2、花名册!A3',
  ]);
});

test('somebody who is not on the roster', () => {
  const book = bookOfText(`${ROSTER}# 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 15 |`);
  const { payments } = payment(book, '李明 2020-02');
  const member = '陈静' as MemberKey;
  const { refusals } = recorded(book, { kind: 'payment', payments: payments.map((made) => ({ ...made, member })) });
  expect(refusals).toEqual(['not-on-roster name=陈静']);
});

test('two ledgers that could take a new row are refused', () => {
  const text = `${ROSTER}
    # 一组党费2020年
    姓名 | 1月 | 2月
    王芳 | 50  |
    # 二组党费2020年
    姓名 | 1月 | 2月
    刘洋 | 50  |
  `;
  expect(paid(text, '李明 2020-02').refusals).toEqual([
    'dues-which-ledger name=李明 months=2020-02 sheets=一组党费2020年、二组党费2020年',
  ]);
  expect(paid(text, '王芳 2020-02').cells).toEqual(['一组党费2020年!C2: → 50']);
});

describe('what is left of a part payment', () => {
  test('is added to it, and its day stays', () => {
    const found = paid(
      `${ROSTER}
      # 2020年党费台账
      姓名 | 1月  | <
      ^    | 实交 | 日期
      李明 | 10   | 1月8日
    `,
      '李明 2020-01 on 2020-01-20',
    );
    expect(found.cells).toEqual(['2020年党费台账!B3: 10 → 15']);
    expect(found.recording.remarks.map(({ id }) => id)).toContain('payment-completed');
  });
});
