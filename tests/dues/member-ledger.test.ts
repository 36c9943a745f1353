import { duesAccounts } from '../../src/dues/build-dues-accounts';
import { isComputed, isFarFromLast } from '../../src/dues/computed';
import { isFarFrom } from '../../src/dues/member-ledger';
import type { Branch } from '../../src/records/branch';
import { cellRef } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import { fenFromYuan } from '../../src/records/fen';
import { read } from '../../src/records/field';
import { amountField, branchOf, duesLine, keyOf, member, monthOf, payment, person, statement } from '../branch-by-hand';

const LI = keyOf('李明');
const JUNE = monthOf('2020-06');

function accountsOf(parts: Partial<Branch>) {
  return duesAccounts(branchOf({ members: [member('李明', { standard: 30 }), member('王芳')], ...parts }));
}

describe('the last amount stated', () => {
  const last = (parts: Partial<Branch>): number | null => accountsOf(parts).lastStated(LI, JUNE);
  const standard = (yuan: number) => ({ standard: read(fenFromYuan(yuan), cellRef('党费', 2, 2)) });

  test.each([
    ['nothing is stated', {}, null],
    ['the month before', { duesStatements: [statement('李明', '2020-05', 25)] }, 2500],
    ['the nearest one', { duesStatements: [statement('李明', '2020-03', 20), statement('李明', '2020-04', 25)] }, 2500],
    ['not the month itself', { duesStatements: [statement('李明', '2020-06', 25)] }, null],
    ['two years back', { duesStatements: [statement('李明', '2018-06', 25)] }, 2500],
    ['not longer ago', { duesStatements: [statement('李明', '2018-05', 25)] }, null],
    [
      'not 免, a blank or nothing due',
      {
        duesStatements: [
          statement('李明', '2020-02', 25),
          statement('李明', '2020-03', '免'),
          statement('李明', '2020-04', null),
          statement('李明', '2020-05', 0),
        ],
      },
      2500,
    ],
    ['the standard of a line', { duesLines: [duesLine('李明', '2020-01..2020-05', standard(28))] }, 2800],
    [
      '应交 before the standard',
      {
        duesStatements: [statement('李明', '2020-05', 25)],
        duesLines: [duesLine('李明', '2020-01..2020-05', standard(28))],
      },
      2500,
    ],
    ['not of somebody else', { duesStatements: [statement('王芳', '2020-05', 25)] }, null],
  ] satisfies [string, Partial<Branch>, number | null][])('%s', (_, parts, expected) => {
    expect(last(parts)).toBe(expected);
  });
});

describe('far from what was stated last', () => {
  test.each([
    [45, 30, false],
    [45.01, 30, true],
    [20, 30, false],
    [19.99, 30, true],
    [30, 30, false],
  ])('%s yuan after %s: %s', (due, before, expected) => {
    expect(isFarFrom(fenFromYuan(due), fenFromYuan(before))).toBe(expected);
  });

  test('is said of what is owed, where something was stated', () => {
    const far = (parts: Partial<Branch>) => {
      const accounts = accountsOf(parts);
      return isFarFromLast(accounts.of(LI, JUNE), accounts);
    };
    expect(far({ duesStatements: [statement('李明', '2020-05', 10)] })).toBe(true);
    expect(far({ duesStatements: [statement('李明', '2020-05', 31)] })).toBe(false);
    expect(far({})).toBe(false);
    const duesStatements = [statement('李明', '2020-05', 10), statement('李明', '2020-06', '免')];
    expect(far({ duesStatements })).toBe(false);
  });

  test('computed is only what comes from the base', () => {
    const due = (facts: Parameters<typeof member>[1]) =>
      duesAccounts(branchOf({ members: [member('李明', facts)] })).of(LI, JUNE);
    expect(isComputed(due({ base: 5000 }))).toBe(true);
    expect(isComputed(due({ base: 5000, standard: 30 }))).toBe(false);
    expect(isComputed(due({}))).toBe(false);
  });
});

describe('√ for what was due', () => {
  test('is what is due and still open', () => {
    const payments = [payment('李明', '2020-06', '√')];
    expect(accountsOf({ payments }).of(LI, JUNE)).toMatchObject({ paid: 3000, arrears: 0, paidIs: 'known' });
    const both = [payment('李明', '2020-06', 10), payment('李明', '2020-06', '√')];
    expect(
      accountsOf({ payments: both })
        .of(LI, JUNE)
        .shares.map(({ amount }) => amount),
    ).toEqual([1000, 2000]);
  });

  test('is unclear where nobody knows what was due, and only there', () => {
    const payments = [payment('王芳', '2020-06', '√'), payment('王芳', '2020-05', 10)];
    const accounts = accountsOf({ payments });
    const of = (month: string) => accounts.of(keyOf('王芳'), monthOf(month)).paidIs;
    expect([of('2020-06'), of('2020-05'), of('2020-04')]).toEqual(['unclear', 'known', 'known']);
  });

  test('for several months is what is open in each', () => {
    const payments = [payment('李明', '2020-04..2020-06', '√'), payment('李明', '2020-05', 12)];
    const accounts = accountsOf({ payments });
    const paid = ['2020-04', '2020-05', '2020-06'].map((month) =>
      accounts.of(LI, monthOf(month)).shares.map(({ amount }) => amount),
    );
    expect(paid).toEqual([[3000], [1200, 1800], [3000]]);
  });
});

describe('a payment', () => {
  test('for several months fills each, and is none of a single month', () => {
    const payments = [payment('李明', '2020-05..2020-06', 45)];
    const accounts = accountsOf({ payments });
    expect(['2020-04', '2020-05', '2020-06'].map((month) => accounts.of(LI, monthOf(month)).paid)).toEqual([
      0, 3000, 1500,
    ]);
    const months = ['2020-04', '2020-05', '2020-06'].map(monthOf);
    expect(accounts.inArrears(LI, months).map(({ month, arrears }) => [month, arrears])).toEqual([
      ['2020-04', 3000],
      ['2020-06', 1500],
    ]);
  });

  test('of a month is in arrears only where less was paid than is owed', () => {
    const payments = [
      payment('李明', '2020-04', 30),
      payment('李明', '2020-05', 29.99),
      payment('李明', '2020-06', 20),
      payment('李明', '2020-06', 10),
    ];
    const months = ['2020-04', '2020-05', '2020-06'].map(monthOf);
    expect(accountsOf({ payments }).inArrears(LI, months)).toMatchObject([{ month: '2020-05', arrears: 1 }]);
    expect(accountsOf({ payments }).inArrears(keyOf('王芳'), months)).toEqual([]);
  });

  test('of somebody whom the roster does not have is nobody else’s', () => {
    const stranger = { ...payment('孙某', '2020-06', 50), person: { ...person('孙某'), member: null } };
    const payments = [payment('李明', '2020-06', 10), stranger, payment('李明', '2020-06', 5)];
    expect(accountsOf({ payments }).of(LI, JUNE).paid).toBe(1500);
  });

  test('two people’s in turn, each the same record of a person or a new one', () => {
    const [li, wang] = [person('李明'), person('王芳')];
    const payments = [
      { ...payment('李明', '2020-05', 1), person: li },
      { ...payment('李明', '2020-06', 2), person: li },
      { ...payment('王芳', '2020-06', 4), person: wang },
      { ...payment('李明', '2020-06', 8), person: li },
    ];
    const accounts = accountsOf({ payments });
    expect([accounts.of(LI, JUNE).paid, accounts.of(keyOf('王芳'), JUNE).paid]).toEqual([1000, 400]);
  });

  test('that cannot be read makes its month unreadable, and no other', () => {
    const accounts = accountsOf({ payments: [payment('李明', '2020-06', '?'), payment('李明', '2020-05', 3)] });
    const unreadable = (month: string) => accounts.of(LI, monthOf(month)).unreadable;
    expect([unreadable('2020-06'), unreadable('2020-05')]).toEqual([true, false]);
  });

  test('免 in 实交 exempts its month', () => {
    const accounts = accountsOf({ payments: [payment('李明', '2020-06', '免')] });
    expect(accounts.of(LI, JUNE).due).toMatchObject({ kind: 'exempt', source: 'word' });
    expect(accounts.of(LI, monthOf('2020-05')).due.kind).toBe('owed');
  });

  test('whose first cell stands for the month', () => {
    const at = (row: number) => ({
      ...payment('李明', '2020-06', null),
      paid: amountField(null, cellRef('党费', row, 4)),
    });
    expect(accountsOf({ payments: [at(3), at(4)] }).of(LI, JUNE).cell).toEqual(cellRef('党费', 3, 4));
  });
});

describe('two rows that state 应交 of one month', () => {
  test.each([
    ['the larger amount stands, whichever is first', [20, 25], 2500],
    ['the larger amount stands, whichever is last', [25, 20], 2500],
    ['an amount before 免', ['免', 20], 2000],
    ['an amount before a blank', [null, 20], 2000],
    ['an amount before one that cannot be read', ['?', 20], 2000],
  ] as const)('%s', (_, yuan, expected) => {
    const duesStatements = yuan.map((each) => statement('李明', '2020-06', each));
    expect(accountsOf({ duesStatements }).of(LI, JUNE).due).toMatchObject({ kind: 'owed', amount: expected });
  });

  test('免 stands before what cannot be read, and that before a blank', () => {
    const due = (...yuan: readonly ('免' | '?' | null)[]) =>
      accountsOf({ duesStatements: yuan.map((each) => statement('李明', '2020-06', each)) }).of(LI, JUNE);
    expect(due('?', '免').due).toMatchObject({ kind: 'exempt' });
    expect(due(null, '?').unreadable).toBe(true);
    expect(due('?', null).unreadable).toBe(true);
  });
});

describe('a half-year is covered', () => {
  test.each([
    ['from its first month', payment('李明', '2020-01', 30), [true, false]],
    ['to its last', payment('李明', '2020-06', 30), [true, false]],
    ['from the next one’s first', payment('李明', '2020-07', 30), [false, true]],
    ['not by the year before', payment('李明', '2019-12', 30), [false, false]],
    ['not by the year after', payment('李明', '2021-01', 30), [false, false]],
  ] as const)('%s', (_, paid, expected) => {
    const accounts = accountsOf({ payments: [paid] });
    expect([accounts.covers(halfYear(2020, 1)), accounts.covers(halfYear(2020, 2))]).toEqual(expected);
    const stated = accountsOf({ duesStatements: [statement('李明', paid.from, 30)] });
    expect([stated.covers(halfYear(2020, 1)), stated.covers(halfYear(2020, 2))]).toEqual(expected);
  });

  test('not by a blank 应交', () => {
    const accounts = accountsOf({ duesStatements: [statement('李明', '2020-06', null)] });
    expect(accounts.covers(halfYear(2020, 1))).toBe(false);
  });
});
