import type { Intent } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import type { RecordingBook } from '../../../src/recording/recording';
import { dayIn, month } from '../../../src/records/month';
import { LAYOUTS } from '../layouts/branches';
import { bookOfSnapshot, bookOfText, changedBy, noteLines, withEdits } from '../recorded-lines';

const ROSTER = `# 花名册
姓名 | 类别 | 科室 | 月党费标准
李明 | 正式党员 | 办公室 | 60
王芳 | 正式党员 | 人教科 | 50
`;

const prepare = (text: string): Intent => {
  const [year = 0, number = 0] = text.split('-').map(Number);
  return { kind: 'prepare', month: month(year, number) };
};

function written(book: RecordingBook, intent: Intent): RecordingBook {
  const recording = record(book, [intent]);
  expect(noteLines(recording.refusals)).toEqual([]);
  return withEdits(book, recording);
}

describe('a matrix of attendance', () => {
  const REMARKS = `${ROSTER}
# 考勤
2026年主题党日考勤表
姓名 | 5月 | 6月 | 出勤次数 | 备注
李明 | √ | √ | 2 | 
王芳 | √ | △ | 1 | 住院
`;

  test('gets the month before what stands at the right', () => {
    const book = bookOfText(REMARKS);
    expect(
      changedBy(book, prepare('2026-07'))
        .filter((line) => !line.includes('3'))
        .sort(),
    ).toEqual(['考勤!D2 7月', '考勤!D4', '考勤!E2 出勤次数', '考勤!E4 1', '考勤!F2 备注', '考勤!F4 住院']);
    expect(noteLines(record(book, [prepare('2026-07')]).remarks)).toEqual([
      'prepare-columns-inserted sheet=考勤 head=7月 columns=D',
    ]);
  });

  test('takes a month that was left out in its order', () => {
    const book = bookOfText(REMARKS.replace('6月', '7月'));
    expect(changedBy(book, prepare('2026-06'))).toContain('考勤!C2 6月');
  });

  test('has nothing to be made ready for a month that is there', () => {
    expect(record(bookOfText(REMARKS), [prepare('2026-06')]).edits).toEqual([]);
  });

  test('with dates as heads takes the appointed day and says so', () => {
    const book = bookOfText(REMARKS.replace('5月', "'5.20'").replace('6月', "'6.22'"));
    expect(changedBy(book, prepare('2026-07'))).toContain('考勤!D2 7.20');
    expect(noteLines(record(book, [prepare('2026-07')]).remarks)).toContain(
      'prepare-day-proposed sheet=考勤 date=2026-07-20',
    );
  });

  test('near a subtotal of another quarter is left alone, with a word', () => {
    const book = bookOfText(REMARKS.replace('出勤次数', '二季度小计'));
    const { edits, remarks } = record(book, [prepare('2026-07')]);
    expect([edits, noteLines(remarks)]).toEqual([[], ['prepare-next-quarter sheet=考勤 months=2026-07']]);
  });
});

describe('a ledger in two tiers', () => {
  const LEDGER = `${ROSTER}
# 党费台账
2026年党费台账
姓名 | 5月 | < | < | 6月 | < | < | 备注
^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | ^
李明 | 60 | 60 | @2026-05-20 | 60 | 60 | @2026-06-22 |
王芳 | 50 | 50 | @2026-05-20 | 50 | 50 | @2026-06-22 | 转入
合计 | 110 | 110 | | 110 | 110 | |
`;

  test('gets the whole block, 应交 filled in where no formula fills it', () => {
    const book = bookOfText(LEDGER);
    const { edits } = record(book, [prepare('2026-07')]);
    expect(edits.filter(({ kind }) => kind === 'add-columns')).toEqual([
      {
        ...{ kind: 'add-columns', sheet: '党费台账', like: 5, at: 8, insert: true, top: 2, bottom: 6 },
        columns: [
          [
            { row: 2, value: '7月' },
            { row: 3, value: '应交' },
            { row: 4, value: 60, format: 'amount', unlessFormula: true },
            { row: 5, value: 50, format: 'amount', unlessFormula: true },
          ],
          [{ row: 3, value: '实交' }],
          [{ row: 3, value: '日期' }],
        ],
      },
    ]);
  });

  test('takes a payment in the same recording', () => {
    const book = bookOfText(LEDGER);
    const [member] = book.reading.branch.members;
    if (!member) throw new Error('nobody on the roster');
    const payment = { member: member.key, from: month(2026, 7), to: month(2026, 7), amount: null, paidOn: null };
    const intent: Intent = { kind: 'payment', payments: [payment] };
    const recording = record(book, [intent]);
    expect(recording.refusals).toEqual([]);
    expect(changedBy(book, intent)).toEqual(
      expect.arrayContaining(['党费台账!H2 7月', '党费台账!I4 60', '党费台账!K5 转入']),
    );
    const after = withEdits(book, recording);
    expect(record(after, [intent]).edits).toEqual([]);
    expect(
      after.reading.branch.payments.filter(({ from }) => from === '2026-07').map(({ paid }) => paid.value),
    ).toEqual([6000, null]);
  });
});

describe('a sheet for each month', () => {
  const SHEETS = `${ROSTER}
# 2026年6月
2026年6月主题党日签到表
姓名 | 科室 | 签到 | 备注
李明 | 办公室 | √ |
王芳 | 人教科 | △ | 住院
`;

  test('is made like the last one, emptied', () => {
    const book = bookOfText(SHEETS);
    const { snapshot } = withEdits(book, record(book, [prepare('2026-07')]));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['花名册', '2026年6月', '2026年7月']);
    expect(snapshot.sheets[2]?.values).toEqual([
      ['2026年7月主题党日签到表'],
      ['姓名', '科室', '签到', '备注'],
      ['李明', '办公室'],
      ['王芳', '人教科'],
    ]);
  });

  test('takes the sign-in of the new month in the same recording', () => {
    const book = bookOfText(SHEETS);
    const marks = book.reading.branch.members.map(({ key }) => ({ member: key, presence: 'present' as const }));
    const intent: Intent = { kind: 'attendance', month: month(2026, 7), marks };
    const recording = record(book, [intent]);
    expect(noteLines(recording.refusals)).toEqual([]);
    const after = withEdits(book, recording);
    expect(after.reading.branch.attendance.filter(({ occasion }) => occasion.month === '2026-07')).toHaveLength(2);
  });
});

describe.each(LAYOUTS)('$name', ({ snapshot }) => {
  test('is made ready month by month to the end of the year, and takes the sign-in of each', () => {
    let book = bookOfSnapshot(snapshot);
    for (let number = 7; number <= 12; number++) {
      const marks = book.reading.branch.members
        .filter(({ displayName }) => displayName !== '赵敏')
        .map(({ key }) => ({ member: key, presence: 'present' as const }));
      const of = month(2020, number);
      // Columns first; rows of the same sheet once they are there.
      for (let turn = 0; turn < 2; turn++) book = written(book, prepare(of));
      expect(record(book, [prepare(of)]).edits).toEqual([]);
      const day = dayIn(of, 20);
      const signIn: Intent = { kind: 'attendance', month: of, marks };
      // Lists go by dates.
      if (record(book, [signIn]).refusals.some(({ id }) => id === 'date-needed')) {
        book = written(book, { kind: 'theme-day', month: of, steps: [{ field: 'date', date: day }] });
      }
      book = written(book, signIn);
      expect(book.reading.branch.attendance.filter(({ occasion }) => occasion.month === of)).toHaveLength(3);
    }
  });
});
