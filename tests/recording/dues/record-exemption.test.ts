import type { Intent } from '../../../src/recording/intent';
import { duesOfMonth } from '../../../src/recording/dues/dues-of-month';
import type { RecordingBook } from '../../../src/recording/recording';
import { bookOfText, memberNamed, month, recorded } from './recorded';

const ROSTER = `
  # 花名册
  姓名 | 科室   | 类别     | 月党费标准 | 转出时间
  李明 | 办公室 | 正式党员 | 15         |
  王芳 | 办公室 | 正式党员 | 50         |
  张伟 | 技术科 | 预备党员 | 10         | 2020-02-10
`;

function exemption(book: RecordingBook, name: string, from: string, to: string, reason: string): Intent {
  return { kind: 'exemption', member: memberNamed(book, name).key, from: month(from), to: month(to), reason };
}

function exempted(ledger: string, name: string, from: string, to = from, reason = '生活困难') {
  const book = bookOfText(`${ROSTER}${ledger}`);
  const { changed, refusals, remarks, after, recording } = recorded(book, exemption(book, name, from, to, reason));
  const again = recorded(after, exemption(after, name, from, to, reason));
  const cells = changed.map((line) => line.replace(/^[^!]+!/u, '').replace('(nothing) ', ''));
  return { cells, refusals, remarks, recording, after, again };
}

describe('in a matrix', () => {
  const MATRIX = `
    # 2020年党费台账
    姓名 | 1月 | 2月  | 3月 | 减免原因 | 备注
    李明 | 15  |      |     |          | 已谈话
    王芳 |     | 免交 | 免交 | 产假    |
  `;

  test.each([
    ['one month', '李明', '2020-02', '2020-02', ["C2: → '免交'", "E2: → '生活困难'"]],
    ['several months', '李明', '2020-02', '2020-03', ["C2: → '免交'", "D2: → '免交'", "E2: → '生活困难'"]],
    ['beside another reason', '王芳', '2020-01', '2020-01', ["B3: → '免交'", "E3: '产假' → '产假；1月：生活困难'"]],
    ['what is exempt already', '王芳', '2020-02', '2020-03', ["E3: '产假' → '产假；2月至3月：生活困难'"]],
  ])('%s, in the word of the sheet', (_, name, from, to, cells) => {
    const found = exempted(MATRIX, name, from, to);
    expect([found.cells, found.refusals, found.remarks]).toEqual([cells, [], []]);
    expect(found.again.recording.edits).toEqual([]);
  });

  test('is read back as exempt with its reason', () => {
    const { reading } = exempted(MATRIX, '李明', '2020-02').after;
    const payment = reading.branch.payments.find(({ person, from }) => person.name === '李明' && from === '2020-02');
    expect(payment?.paid.value).toBe('exempt');
    expect(reading.branch.duesLines[0]?.exemptReason?.value).toBe('生活困难');
  });

  test('over an amount is remarked', () => {
    expect(exempted(MATRIX, '李明', '2020-01')).toMatchObject({
      cells: ["B2: 15 → '免交'", "E2: → '生活困难'"],
      remarks: ['replaces 2020年党费台账!B2 old=15 new=免交'],
    });
  });

  test('a member without a row gets one', () => {
    expect(exempted(MATRIX, '张伟', '2020-01')).toMatchObject({
      cells: ["A4: → '张伟'", "B4: → '免交'", "E4: → '生活困难'"],
      again: { recording: { edits: [] } },
    });
  });

  test('the reason goes into the notes, with its months, where there is no column for it', () => {
    const ledger = '# 2020年党费台账\n姓名 | 1月 | 2月 | 3月 | 备注\n李明 | 15 | | | 已谈话';
    expect(exempted(ledger, '李明', '2020-02', '2020-03').cells).toEqual([
      "C2: → '免'",
      "D2: → '免'",
      "E2: '已谈话' → '已谈话；2月至3月免交：生活困难'",
    ]);
  });

  test('a reason that has no place is remarked', () => {
    const ledger = '# 2020年党费台账\n姓名 | 1月 | 2月\n李明 | 15 |\n王芳 | 15 |';
    expect(exempted(ledger, '李明', '2020-02').remarks).toEqual(['exemption-reason-not-kept sheet=2020年党费台账']);
  });

  const WITH_COLUMN = `
    # 2020年党费台账
    姓名 | 1月 | 2月 | 是否减免 | 减免原因
    李明 |     |     | 否       |
    王芳 |     |     | 免缴     | 产假
  `;

  test.each([
    ['the whole line', '2020-02', ["D2: '否' → '免缴'", "E2: → '生活困难'"]],
    ['part of it', '2020-01', ["B2: → '免'", "E2: → '生活困难'"]],
  ])('a column 减免 takes %s', (_, to, cells) => {
    const found = exempted(WITH_COLUMN, '李明', '2020-01', to);
    expect([found.cells, found.refusals]).toEqual([cells, []]);
    expect(found.again.recording.edits).toEqual([]);
  });
});

test('a column 减免 that only knows reductions gets a word that says nothing is owed', () => {
  const ledger = '# 2020年党费台账\n姓名 | 1月 | 2月 | 减免 | 减免原因\n李明 | | | |\n王芳 | 20 | 20 | 减半 | 产假';
  const { cells, after } = exempted(ledger, '李明', '2020-01', '2020-02');
  expect(cells).toEqual(["D2: → '免交'", "E2: → '生活困难'"]);
  expect(duesOfMonth(after, month('2020-01')).people[0]).toMatchObject({ name: '李明', noDue: 'exempt' });
});

test('in a two-tier ledger that writes 免 into 应交', () => {
  const ledger = `
    # 2020年党费台账
    姓名 | 1月  | <    | 2月  | <    | 备注
    ^    | 应交 | 实交 | 应交 | 实交 | ^
    李明 | 15   |      | 15   |      |
    王芳 | 免   |      | 免   |      | 产假
  `;
  const { cells, remarks, again } = exempted(ledger, '李明', '2020-02');
  expect(cells).toEqual(["D3: 15 → '免'", "F3: → '2月免交：生活困难'"]);
  expect(remarks).toEqual(['replaces 2020年党费台账!D3 old=15 new=免']);
  expect(again.recording.edits).toEqual([]);
});

test('a word of another kind is left as it is', () => {
  const ledger = `
    # 2020年党费台账
    姓名 | 1月  | <    | 2月  | <    | 备注
    ^    | 应交 | 实交 | 应交 | 实交 | ^
    李明 | 免   |      | 15   |      |
    王芳 | 免交 |      | 免交 |      | 产假
  `;
  expect(exempted(ledger, '李明', '2020-01').cells).toEqual(["F3: → '1月免交：生活困难'"]);
});

describe('in a list', () => {
  test('with columns for it', () => {
    const list = `
      # 党费缴纳记录
      姓名 | 月份    | 应交 | 实交 | 减免 | 减免原因
      李明 | 2020-01 | 15   |      |      |
      李明 | 2020-02 | 15   | 15   |      |
    `;
    expect(exempted(list, '李明', '2020-01', '2020-03')).toMatchObject({
      cells: [
        "E2: → '免交'",
        "F2: → '生活困难'",
        "E3: → '免交'",
        "F3: → '生活困难'",
        "A4: → '李明'",
        "B4: → '2020-03'",
        "E4: → '免交'",
        "F4: → '生活困难'",
      ],
      remarks: ['exemption-already-paid name=李明 months=2020-02'],
      again: { recording: { edits: [] } },
    });
  });

  test('without: 免 where the amount would stand', () => {
    const list =
      '# 党费缴纳记录\n姓名 | 缴费起止月份 | 实交 | 备注\n李明 | 2020年1月-3月 | |\n王芳 | 2020年1月-3月 | 150 |';
    expect(exempted(list, '李明', '2020-01', '2020-03').cells).toEqual(["C2: → '免'", "D2: → '免交：生活困难'"]);
    expect(exempted(list, '李明', '2020-04', '2020-06').cells).toEqual([
      "A4: → '李明'",
      "B4: → '2020年4月-6月'",
      "C4: → '免'",
      "D4: → '免交：生活困难'",
    ]);
    expect(exempted(list, '李明', '2020-02').refusals).toEqual([
      'dues-overlap 党费缴纳记录!C2 name=李明 months=2020-01 ~ 2020-03',
    ]);
  });
});

describe('is refused', () => {
  const LEDGER = '# 2020年党费台账\n姓名 | 1月 | 2月 | 3月\n李明 | | |\n张伟 | | |';

  test.each([
    ['without a reason', '李明', '2020-01', '2020-01', ' ', 'exemption-no-reason name=李明'],
    [
      'the wrong way round',
      '李明',
      '2020-02',
      '2020-01',
      '困难',
      'dues-period-reversed name=李明 from=2020-02 to=2020-01',
    ],
    ['after the member left', '张伟', '2020-03', '2020-03', '困难', 'exemption-not-owed name=张伟 months=2020-03'],
  ])('%s', (_, name, from, to, reason, refusal) => {
    expect(exempted(LEDGER, name, from, to, reason)).toMatchObject({ refusals: [refusal], recording: { edits: [] } });
  });

  test('and only remarked where the member left during the months', () => {
    expect(exempted(LEDGER, '张伟', '2020-01', '2020-03')).toMatchObject({
      cells: ["B3: → '免'"],
      remarks: expect.arrayContaining(['exemption-not-owed name=张伟 months=2020-02、2020-03']) as unknown,
    });
  });
});
