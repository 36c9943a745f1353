import { bookOfText, payment, real, recorded } from './recorded';

const ROSTER = `
  # 花名册
  姓名 | 科室   | 类别     | 月党费标准 | 党费基数
  李明 | 办公室 | 正式党员 | 15         |
  王芳 | 办公室 | 正式党员 |            | 5000
  张伟 | 技术科 | 预备党员 | 10         |
  赵敏 | 技术科 | 正式党员 |            |
`;

const sheet = '2020年党费台账';

/** What recording the payments does to the workbook of the roster and the ledger, and what doing it again does. */
function paid(ledger: string, ...lines: string[]) {
  const book = bookOfText(`${ROSTER}${ledger}`);
  const { changed, refusals, remarks, after, recording } = recorded(book, payment(book, ...lines));
  const again = recorded(after, payment(after, ...lines));
  return { changed: changed.map((line) => line.replace(`${sheet}!`, '')), refusals, remarks, recording, again };
}

describe('a matrix with one column a month', () => {
  const MATRIX = `
    # 2020年党费台账
    姓名 | 科室   | 1月 | 2月  | 3月 | 备注
    李明 | 办公室 | 15  |      |     |
    王芳 | 办公室 | 20  | 十块 |     |
    张伟 | 技术科 | 免  | —    |     |
    赵敏 | 技术科 |     |      |     |
    合计 |        | 35  |      |     |
  `;

  test.each([
    ['what is due by the standard', '李明 2020-02', ['D2: (nothing) → 15']],
    ['a stated amount', '李明 2020-02 12.5', ['D2: (nothing) → 12.5']],
    ['where the due is not known', '赵敏 2020-02 12.5', ['D5: (nothing) → 12.5']],
    ['into a cell with a dash', '张伟 2020-02', ["D4: '—' → 10"]],
    ['several months by what is due', '李明 2020-01..2020-03', ['D2: (nothing) → 15', 'E2: (nothing) → 15']],
    [
      'several months with a stated sum of what is open',
      '李明 2020-01..2020-03 30',
      ['D2: (nothing) → 15', 'E2: (nothing) → 15'],
    ],
    ['several months with a stated sum', '李明 2020-01..2020-03 45', ['D2: (nothing) → 15', 'E2: (nothing) → 15']],
    ['what stands there already', '李明 2020-01 15', []],
  ])('%s', (_, line, cells) => {
    const { changed, refusals, remarks, again } = paid(MATRIX, line);
    expect(changed).toEqual(cells);
    expect([refusals, remarks, again.changed]).toEqual([[], [], []]);
  });

  test.each([
    [
      'what completes a part payment',
      '王芳 2020-01',
      ['C3: 20 → 50'],
      [
        'payment-due-computed name=王芳 months=2020-01',
        'payment-added 2020年党费台账!C3 name=王芳 months=2020-01 before=20.00 added=30.00 total=50.00',
      ],
    ],
    [
      'what is due by the base',
      '王芳 2020-03',
      ['E3: (nothing) → 50'],
      ['payment-due-computed name=王芳 months=2020-03'],
    ],
    [
      'a stated amount that completes one',
      '王芳 2020-01 30',
      ['C3: 20 → 50'],
      ['payment-added 2020年党费台账!C3 name=王芳 months=2020-01 before=20.00 added=30.00 total=50.00'],
    ],
    [
      'more than was still open',
      '王芳 2020-01 50',
      ['C3: 20 → 70'],
      [
        'payment-added 2020年党费台账!C3 name=王芳 months=2020-01 before=20.00 added=50.00 total=70.00',
        'payment-over 2020年党费台账!C3 name=王芳 months=2020-01 before=20.00 added=50.00 total=70.00 due=50.00 over=20.00',
      ],
    ],
    [
      'the same amount as a part payment',
      '王芳 2020-01 20',
      [],
      ['payment-same-again 2020年党费台账!C3 name=王芳 months=2020-01 amount=20.00'],
    ],
    [
      'words that nobody can read',
      '王芳 2020-02 50',
      ["D3: '十块' → 50"],
      ['replaces-unreadable 2020年党费台账!D3 old=十块 new=50.00'],
    ],
    [
      'an exemption',
      '张伟 2020-01 10',
      ["C4: '免' → 10"],
      ['payment-not-owed name=张伟 months=2020-01', 'replaces 2020年党费台账!C4 old=免 new=10.00'],
    ],
    [
      'the day of payment, where there is no column for it',
      '李明 2020-02 on 2020-02-20',
      ['D2: (nothing) → 15'],
      ['payment-date-not-kept sheet=2020年党费台账'],
    ],
    [
      'an exempt month among several',
      '张伟 2020-01..2020-02',
      ["D4: '—' → 10"],
      ['payment-month-free name=张伟 months=2020-01'],
    ],
  ])('remarks on %s', (_, line, cells, remarks) => {
    const found = paid(MATRIX, line);
    expect([found.changed, found.remarks, found.refusals]).toEqual([cells, remarks, []]);
    expect(found.again.recording.edits).toEqual([]);
  });

  test.each([
    ['a due that nothing tells', '赵敏 2020-02', 'payment-due-unknown 花名册!D5 name=赵敏 months=2020-02'],
    [
      'a sum that is not the due of the months',
      '李明 2020-01..2020-03 40',
      'payment-not-the-due name=李明 months=2020-01 ~ 2020-03 amount=40.00 due=45.00 open=30.00',
    ],
    [
      'another amount where all is paid',
      '李明 2020-01 20',
      'payment-recorded 2020年党费台账!C2 name=李明 months=2020-01 paid=15.00',
    ],
    ['an exempt month', '张伟 2020-01', 'payment-nothing-due 2020年党费台账!C4 name=张伟 months=2020-01'],
    ['months in the wrong order', '李明 2020-03..2020-02', 'dues-period-reversed name=李明 from=2020-03 to=2020-02'],
    ['an amount of nothing', '李明 2020-02 0', 'payment-no-amount name=李明 months=2020-02'],
    ['a month that the ledger does not hold', '李明 2021-02', 'dues-no-ledger name=李明 months=2021-02'],
  ])('refuses %s', (_, line, refusal) => {
    const { changed, refusals, recording } = paid(MATRIX, line, '王芳 2020-01 50');
    expect(refusals).toEqual([refusal]);
    expect([recording.edits, recording.cells, changed]).toEqual([[], [], []]);
  });

  test('refuses one month paid twice in one recording', () => {
    const { refusals } = paid(MATRIX, '李明 2020-02 5', '李明 2020-01..2020-03');
    expect(refusals).toEqual(['payment-twice name=李明 months=2020-02']);
  });

  test('guards the name and the head of the month', () => {
    const { recording } = paid(MATRIX, '李明 2020-02');
    expect(recording.edits[0]).toEqual({
      kind: 'expect-cells',
      sheet,
      cells: [
        { row: 2, column: 1, expected: '李明' },
        { row: 1, column: 4, expected: '2月' },
      ],
    });
  });

  test('respects what an 应交 column beside the months states', () => {
    const ledger = `
      # 2020年党费台账
      姓名 | 月缴党费 | 1月 | 2月
      李明 | 18       |     |
      王芳 | 免       |     |
    `;
    expect(paid(ledger, '李明 2020-01').changed).toEqual(['C2: (nothing) → 18']);
    expect(paid(ledger, '王芳 2020-01').refusals).toHaveLength(1);
  });

  test('leaves a merged payment of several months alone', () => {
    const ledger = `
      # 2020年党费台账
      姓名 | 1月 | 2月 | 3月 | 4月
      李明 | 45  | <   | <   |
      王芳 |     |     |     |
    `;
    expect(paid(ledger, '李明 2020-01..2020-03').recording).toMatchObject({ edits: [], refusals: [] });
    expect(paid(ledger, '李明 2020-01..2020-04').changed).toEqual(['E2: (nothing) → 15']);
    expect(paid(ledger, '李明 2020-02').recording).toMatchObject({ edits: [], refusals: [] });
    expect(paid(ledger, '李明 2020-02 20').refusals).toEqual([
      'dues-overlap 2020年党费台账!B2 name=李明 months=2020-01 ~ 2020-03',
    ]);
    expect(paid(ledger, '李明 2020-01..2020-03 50').refusals).toEqual([
      'payment-recorded 2020年党费台账!B2 name=李明 months=2020-01 ~ 2020-03 paid=45.00',
    ]);
  });
});

describe('a member without a row', () => {
  const LEDGER = `
    # 2020年党费台账
    序号 | 姓名 | 科室   | 党费标准 | 1月 | 2月
    1    | 王芳 | 办公室 | 50       | 50  |
    合计 |      |        |          | 50  |
  `;

  test('gets one before the total, with name, section and standard', () => {
    const { changed, again } = paid(LEDGER, '李明 2020-01', '李明 2020-02 12', '赵敏 2020-01 5');
    expect(changed).toEqual([
      "A3: '合计' → 2",
      "B3: (nothing) → '李明'",
      "C3: (nothing) → '办公室'",
      'D3: (nothing) → 15',
      'E3: 50 → 15',
      'F3: (nothing) → 12',
      'A4: (nothing) → 3',
      "B4: (nothing) → '赵敏'",
      "C4: (nothing) → '技术科'",
      'E4: (nothing) → 5',
      "A5: (nothing) → '合计'",
      'E5: (nothing) → 50',
    ]);
    expect(again.recording.edits).toEqual([]);
  });
});

describe('a two-tier ledger', () => {
  const TWO_TIER = `
    # 2020年党费台账
    姓名 | 1月  | <    | <    | 2月  | <    | <
    ^    | 应交 | 实交 | 日期 | 应交 | 实交 | 日期
    李明 | 15   | 15   | 1.20 | 16   |      |
    王芳 | 50   | 20   | 1.20 |      |      |
    张伟 | 免   |      |      | 十块 |      |
  `.replaceAll('1.20', "'1.20'");

  test.each([
    ['the stated due and the day', '李明 2020-02 on 2020-02-20', ['F3: (nothing) → 16', "G3: (nothing) → '2.20'"]],
    [
      'a day of another year',
      '李明 2020-02 on 2021-02-20',
      ['F3: (nothing) → 16', `G3: (nothing) → ${real('2021-02-20')}`],
    ],
    ['no day where none is stated', '李明 2020-02', ['F3: (nothing) → 16']],
    [
      'due by the base where 应交 is blank',
      '王芳 2020-02 on 2020-02-20',
      ['F4: (nothing) → 50', "G4: (nothing) → '2.20'"],
    ],
    ['another day', '李明 2020-01 15 on 2020-01-21', ["D3: '1.20' → '1.21'"]],
    ['an amount although 应交 cannot be read', '张伟 2020-02 10', ['F5: (nothing) → 10']],
  ])('%s', (_, line, cells) => {
    const { changed, refusals, again } = paid(TWO_TIER, line);
    expect([changed, refusals, again.changed]).toEqual([cells, [], []]);
  });

  test('a day that is another is remarked', () => {
    expect(paid(TWO_TIER, '李明 2020-01 15 on 2020-01-21').remarks).toEqual([
      'replaces 2020年党费台账!D3 old=1.20 new=1.21',
    ]);
  });

  test('a day that is another stays where no amount is stated', () => {
    const { changed, remarks } = paid(TWO_TIER, '李明 2020-01 on 2020-01-21');
    expect(changed).toEqual([]);
    expect(remarks).toEqual(['payment-day-stays 2020年党费台账!C3 name=李明 months=2020-01 earlier=2020-01-20']);
  });

  test('what was completed is not dated anew when it is recorded once more', () => {
    expect(paid(TWO_TIER, '王芳 2020-01 on 2020-02-20').again.changed).toEqual([]);
  });

  test.each([
    ['what is due', '王芳 2020-01 on 2020-02-20', ['C4: 20 → 50'], 'payment-completed'],
    ['a stated amount', '王芳 2020-01 10 on 2020-02-20', ['C4: 20 → 30'], 'payment-completed'],
    ['the same amount on another day', '王芳 2020-01 20 on 2020-02-20', ['C4: 20 → 40'], 'payment-completed'],
    ['a payment of an earlier day', '王芳 2020-01 on 2020-01-10', ['C4: 20 → 50'], 'payment-completed'],
    ['another one of that day', '王芳 2020-01 30 on 2020-01-20', ['C4: 20 → 50'], 'payment-added'],
  ])('%s is added to a part payment, whose day stays', (_, line, cells, remark) => {
    const { changed, remarks, refusals } = paid(TWO_TIER, line);
    expect([changed, refusals]).toEqual([cells, []]);
    expect(remarks.map((each) => each.split(' ')[0])).toEqual([remark]);
  });

  test('the day of the rest goes to 备注, once', () => {
    const ledger = TWO_TIER.replaceAll('| 日期\n', '| 日期 | 备注\n').replace(
      '| 2月  | <    | <\n',
      '| 2月  | <    | <    | 备注\n',
    );
    const { changed, again } = paid(ledger, '王芳 2020-01 10 on 2020-02-20');
    expect(changed).toEqual(['C4: 20 → 30', "H4: (nothing) → '1月：2月20日补交10.00元'"]);
    expect(again.recording.edits).toEqual([]);
  });

  test('refuses a due that cannot be read', () => {
    expect(paid(TWO_TIER, '张伟 2020-02').refusals).toEqual([
      'payment-due-unreadable 2020年党费台账!E5 name=张伟 months=2020-02',
    ]);
  });

  test('a new row states the due too', () => {
    expect(paid(TWO_TIER, '赵敏 2020-01 5', '赵敏 2020-02 6 on 2020-02-20').changed).toEqual([
      "A6: (nothing) → '赵敏'",
      'C6: (nothing) → 5',
      'F6: (nothing) → 6',
      "G6: (nothing) → '2.20'",
    ]);
  });
});

describe('all who owe', () => {
  const LEDGER = `
    # 2020年党费台账
    姓名 | 1月 | 2月 | 3月
    李明 | 10  |     |
    王芳 | 50  | 50  |
    张伟 | —   | 10  |
  `;

  test('are told once what is open from before', () => {
    const book = bookOfText(`${ROSTER}${LEDGER}`);
    const intent = { ...payment(book, '李明 2020-03', '王芳 2020-03'), isOfAll: true };
    const computed = 'payment-due-computed name=王芳 months=2020-03';
    expect(recorded(book, intent).remarks).toEqual([computed, 'payment-arrears-before names=李明、张伟 amount=30.00']);
    expect(recorded(book, { ...intent, isOfAll: false }).remarks).toEqual([computed]);
  });
});
