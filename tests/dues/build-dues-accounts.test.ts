import fc from 'fast-check';
import { duesAccounts } from '../../src/dues/build-dues-accounts';
import { decidingShare } from '../../src/dues/deciding-share';
import type { Branch } from '../../src/records/branch';
import { cellRef } from '../../src/records/cell-ref';
import { blank } from '../../src/records/field';
import { halfYear } from '../../src/records/half-year';
import { addMonths, type Month } from '../../src/records/month';
import {
  amountField,
  branchOf,
  duesLine,
  duesTable,
  keyOf,
  member,
  monthOf,
  payment,
  person,
  statement,
} from '../branch-by-hand';

const LI = keyOf('李明');

function accountsOf(parts: Partial<Branch>) {
  return duesAccounts(branchOf({ members: [member('李明', { standard: 30 })], ...parts }));
}

describe('arrears', () => {
  test('an overpayment in one month does not hide a gap in another', () => {
    const accounts = accountsOf({ payments: [payment('李明', '2020-01', 60), payment('李明', '2020-02', 0)] });
    expect(accounts.of(LI, monthOf('2020-01'))).toMatchObject({ paid: 6000, arrears: 0 });
    expect(accounts.of(LI, monthOf('2020-02'))).toMatchObject({ paid: 0, arrears: 3000 });
  });

  test('none where nothing is owed or known', () => {
    const accounts = duesAccounts(branchOf({ members: [member('李明'), member('王芳', { category: 'activist' })] }));
    expect(accounts.of(LI, monthOf('2020-01'))).toMatchObject({ due: { kind: 'unknown' }, arrears: 0 });
    expect(accounts.of(keyOf('王芳'), monthOf('2020-01'))).toMatchObject({ due: { kind: 'notOwing' }, arrears: 0 });
  });

  test('are never negative, and due plus excess is paid plus arrears', () => {
    const start = monthOf('2020-01');
    const paid = fc.array(fc.record({ from: fc.nat(11), length: fc.nat(5), fen: fc.nat(20_000) }), { maxLength: 8 });
    fc.assert(
      fc.property(paid, (specs) => {
        const payments = specs.map(({ from, length, fen }) => {
          const first = addMonths(start, from);
          return payment('李明', `${first}..${addMonths(first, length)}`, fen / 100);
        });
        const accounts = accountsOf({ payments });
        for (let index = 0; index < 18; index++) {
          const account = accounts.of(LI, addMonths(start, index));
          expect(account.arrears).toBeGreaterThanOrEqual(0);
          expect(account.paid + account.arrears).toBeGreaterThanOrEqual(3000);
          expect(account.arrears === 0 || account.paid + account.arrears === 3000).toBe(true);
        }
      }),
    );
  });

  test('somebody who is not on the roster has no account', () => {
    expect(() => accountsOf({}).of(keyOf('赵敏'), monthOf('2020-01'))).toThrow(RangeError);
  });
});

describe('where a payment is typed', () => {
  const paidCell = cellRef('党费', 3, 4);
  const june = monthOf('2020-06');

  test('in the cell of the month', () => {
    const cell = { ...payment('李明', '2020-06', null), paid: amountField(null, paidCell) };
    expect(accountsOf({ payments: [cell] }).of(LI, june).cell).toEqual(paidCell);
  });
  test('beside the 应交 of the month', () => {
    const due = { ...statement('李明', '2020-06', 30), due: amountField(30, paidCell) };
    expect(accountsOf({ duesStatements: [due] }).of(LI, june).cell).toEqual(paidCell);
  });
  test('by the person’s last row in a list that has none for the month', () => {
    const rows = ['2020-05', '2020-04'].map((month, index) => ({
      ...duesLine('李明', month),
      person: { ...person('李明'), cell: cellRef('党费', 9 - index, 1) },
    }));
    expect(accountsOf({ duesLines: rows }).of(LI, june).cell).toEqual(cellRef('党费', 9, 1));
  });
  test('nowhere without a row', () => {
    expect(accountsOf({}).of(LI, june).cell).toBeNull();
  });
});

describe('which months the ledger answers for', () => {
  const half = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'];
  const answers = (parts: Partial<Branch>, month: string): boolean => accountsOf(parts).answersFor(LI, monthOf(month));

  test('a matrix: its columns, for the people who have a row', () => {
    const duesTables = [duesTable('matrix', half, ['李明'])];
    expect(answers({ duesTables }, '2020-06')).toBe(true);
    expect(answers({ duesTables }, '2020-07')).toBe(false);
    expect(answers({ duesTables: [duesTable('matrix', half, ['王芳'])] }, '2020-06')).toBe(false);
    expect(accountsOf({ duesTables }).monthsUpTo(monthOf('2020-03'))).toEqual(half.slice(0, 3));
  });

  test('a list: everybody, every month since its first', () => {
    const duesTables = [duesTable('list', ['2020-03', '2020-05'], ['王芳'])];
    expect(answers({ duesTables }, '2020-04')).toBe(true);
    expect(answers({ duesTables }, '2020-08')).toBe(true);
    expect(answers({ duesTables }, '2020-02')).toBe(false);
    expect(accountsOf({ duesTables }).monthsUpTo(monthOf('2020-06'))).toEqual(half.slice(2));
    expect(accountsOf({ duesTables }).months).toEqual(['2020-03', '2020-05']);
  });

  test('several matrices: a row in any of them', () => {
    const duesTables = [duesTable('matrix', half, ['王芳']), duesTable('matrix', half, ['李明'])];
    expect(answers({ duesTables }, '2020-06')).toBe(true);
  });

  test.each([
    ['a payment', { payments: [payment('李明', '2020-05..2020-07', 90)] }, true, true],
    ['a blank cell', { payments: [payment('李明', '2020-06', null)] }, false, false],
    ['an 应交', { duesStatements: [statement('李明', '2020-08', 30)] }, false, true],
  ])('a half-year is covered by what is written for it: %s', (_, parts, first, second) => {
    const accounts = accountsOf(parts);
    expect([accounts.covers(halfYear(2020, 1)), accounts.covers(halfYear(2020, 2))]).toEqual([first, second]);
  });
});

test('the line of a month is the one that says something', () => {
  const silent = duesLine('李明', '2020-06', { standard: blank(cellRef('党费', 2, 2)) });
  const telling = duesLine('李明', '2020-01..2020-12', { standard: member('李明', { standard: 30 }).duesStandard });
  const accounts = accountsOf({ duesLines: [silent, telling] });
  expect(accounts.line(LI, monthOf('2020-06'))).toBe(telling);
  expect(accountsOf({ duesLines: [telling, silent] }).line(LI, monthOf('2020-06'))).toBe(telling);
  expect(accounts.line(LI, monthOf('2021-01'))).toBeNull();
});

describe('the payment that decides', () => {
  function decides(...payments: readonly (readonly [number, string | null])[]): string | null {
    const month: Month = monthOf('2020-06');
    const made = payments.map(([yuan, date]) => payment('李明', '2020-06', yuan, date));
    return decidingShare(accountsOf({ payments: made }).of(LI, month))?.paidOn ?? null;
  }
  test('is the one with which the due is reached', () => {
    expect(decides([5, '2020-07-20'], [10, '2020-06-01'], [20, '2020-06-20'])).toBe('2020-06-20');
  });
  test('is the last one where it is not reached', () => {
    expect(decides([5, '2020-07-20'], [10, '2020-06-01'])).toBe('2020-07-20');
  });
  test('is none where nothing is owed', () => {
    const payments = [payment('李明', '2020-06', 30, '2020-07-20')];
    const members = [member('李明', { status: 'suspended', standard: 30 })];
    expect(decidingShare(accountsOf({ members, payments }).of(LI, monthOf('2020-06')))).toBeNull();
    const observers = [member('李明', { category: 'activist' })];
    expect(decidingShare(accountsOf({ members: observers, payments }).of(LI, monthOf('2020-06')))).toBeNull();
  });
  test('is none without a date, with one that cannot be read, or without a payment', () => {
    expect(decides([30, null])).toBeNull();
    expect(decides([30, '2020-06-20'], [5, '?'])).toBeNull();
    expect(decides()).toBeNull();
  });
});
