import fc from 'fast-check';
import { duesAccounts } from '../../../src/dues/build-dues-accounts';
import { fen, sumFen, type Fen } from '../../../src/records/fen';
import { addDays } from '../../../src/records/iso-date';
import type { Member } from '../../../src/records/member';
import { addMonths, dayIn, monthsFrom, type Month } from '../../../src/records/month';
import type { PaymentIntent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { bookOfText, memberNamed, month, recorded } from './recorded';

const ROSTER = `
  # 花名册
  姓名 | 科室   | 类别     | 月党费标准 | 党费基数
  李明 | 办公室 | 正式党员 | 15.5       |
  王芳 | 办公室 | 正式党员 |            | 5432.10
  张伟 | 技术科 | 预备党员 | 10         |
`;

const LEDGERS: Readonly<Record<string, string>> = {
  'a matrix': `
    # 2020年党费台账
    姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 合计
    李明 | 15.5 |  |   |     |     |     |
    王芳 |     |     | 5   |     |     |     |
    合计 |     |     |     |     |     |     |
    注：按月交纳
  `,
  'a two-tier matrix': `
    # 2020年党费台账
    姓名 | 1月 | < | < | 2月 | < | < | 3月 | < | < | 4月 | < | < | 5月 | < | < | 6月 | < | <
    ^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | 应交 | 实交 | 日期
    李明 | 15.5 | 15.5 | '1.20' | | | | 16 | | | | | | | | | | |
    王芳 | | | | | | | | | | | | | | | | | |
  `,
  'a list of months': `
    # 党费缴纳记录
    序号 | 姓名 | 月份    | 应交 | 实交 | 缴费日期
    1    | 李明 | 2020年1月 | 15.5 | 15.5 | 2020.1.20
    2    | 王芳 | 2020年2月 |      |      |
    合计 |      |         |      | 15.5 |
  `,
  'a list of periods': `
    # 党费缴纳记录
    姓名 | 缴费起始月份 | 缴费截止月份 | 缴费金额 | 缴费日期
    李明 | 2020-01 | 2020-01 | 15.5 | @2020-01-20
  `,
};

const FIRST = month('2020-01');

const someDay = fc.tuple(fc.nat(5), fc.nat(27)).map(([at, days]) => addDays(dayIn(addMonths(FIRST, at), 1), days));

interface Step {
  readonly name: string;
  readonly from: Month;
  readonly to: Month;
  readonly amount: Fen | null;
  readonly paidOn: ReturnType<typeof dayIn> | null;
}

const step: fc.Arbitrary<Step> = fc
  .record({
    name: fc.constantFrom('李明', '王芳', '张伟'),
    from: fc.nat(5),
    length: fc.constantFrom(0, 0, 1, 2),
    amount: fc.option(fc.integer({ min: 1, max: 200_000 })),
    paidOn: fc.option(someDay),
  })
  .map(({ name, from, length, amount, paidOn }) => {
    const to = Math.min(5, from + length);
    return {
      name,
      from: addMonths(FIRST, from),
      to: addMonths(FIRST, to),
      // A sum for several months must be what is due; only single months take any amount.
      amount: amount === null || to > from ? null : fen(amount),
      paidOn,
    };
  });

function intentOf(book: RecordingBook, { name, ...made }: Step): PaymentIntent {
  return { kind: 'payment', payments: [{ member: memberNamed(book, name).key, ...made }] };
}

/** All that reading finds of the payments of everybody, but for the months of one member. */
function othersPayments({ reading }: RecordingBook, { name, from, to }: Step): string[] {
  return reading.branch.payments
    .filter((payment) => payment.person.name !== name || payment.to < from || payment.from > to)
    .filter(({ paid }) => paid.state !== 'blank')
    .map(({ person, from: first, to: last, paid, paidOn }) =>
      [person.name, first, last, paid.value, paidOn?.value].join(' '),
    )
    .sort();
}

describe.each(Object.entries(LEDGERS))('any payments into %s', (_, ledger) => {
  const start = bookOfText(`${ROSTER}${ledger}`);

  test('are read back, change nobody else, and are not recorded twice', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let book = start;
        for (const each of steps) {
          const intent = intentOf(book, each);
          const { recording, after } = recorded(book, intent);
          if (recording.refusals.length > 0) {
            expect(recording.edits).toEqual([]);
            continue;
          }
          expect(othersPayments(after, each)).toEqual(othersPayments(book, each));
          expectPaid(book, after, each);
          // What is still a part takes the same amount once more: nothing in the cell tells the two apart.
          if (!isPartAddedTo(book, after, each))
            expect(recorded(after, intentOf(after, each)).recording.edits).toEqual([]);
          book = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});

function paidFor({ reading }: RecordingBook, key: Member['key'], months: readonly Month[]): Fen {
  const accounts = duesAccounts(reading.branch);
  return sumFen(months.map((each) => accounts.of(key, each).paid));
}

function isPartAddedTo(before: RecordingBook, after: RecordingBook, { name, from, to, amount }: Step): boolean {
  const { key } = memberNamed(after, name);
  const accounts = duesAccounts(after.reading.branch);
  const isOpen = monthsFrom(from, to).some((each) => accounts.of(key, each).arrears > 0);
  return amount !== null && isOpen && paidFor(before, key, monthsFrom(from, to)) > 0;
}

/** To the fen: what was paid before and the stated amount, or at least what is due for each month. */
function expectPaid(before: RecordingBook, after: RecordingBook, { name, from, to, amount, paidOn }: Step): void {
  const { key } = memberNamed(after, name);
  const months = monthsFrom(from, to);
  const [was, is] = [paidFor(before, key, months), paidFor(after, key, months)];
  if (amount !== null) expect([was, sumFen([was, amount])]).toContain(is);
  else {
    const accounts = duesAccounts(before.reading.branch);
    const due = months.map((each) => accounts.of(key, each));
    const wanted = sumFen(
      due.map(({ due: owed, paid: already }) => fen(Math.max(already, owed.kind === 'owed' ? owed.amount : 0))),
    );
    expect(is).toBe(wanted);
  }
  const dated = after.reading.branch.payments.filter(
    (payment) => payment.person.member === key && payment.from === from && payment.to === to,
  );
  const [only] = dated;
  if (paidOn !== null && amount !== null && was === 0 && only?.paidOn) expect(only.paidOn.value).toBe(paidOn);
}
