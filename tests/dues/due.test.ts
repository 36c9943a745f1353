import { duesAccounts } from '../../src/dues/build-dues-accounts';
import type { Branch } from '../../src/records/branch';
import { cellRef } from '../../src/records/cell-ref';
import { fenFromYuan, yuanText } from '../../src/records/fen';
import { blank, read, unreadable } from '../../src/records/field';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import {
  branchOf,
  duesLine,
  keyOf,
  member,
  monthOf,
  payment,
  statement,
  textField,
  type MemberFacts,
} from '../branch-by-hand';

/** "30.00 ledger", "exempt word", "notOwing", "unknown", for 李明 in June 2020; "?" where a cell could not be read. */
function dueOf(facts: MemberFacts, parts: Partial<Branch> = {}, month = '2020-06'): string {
  const accounts = duesAccounts(branchOf({ members: [member('李明', facts)], ...parts }));
  const { due, unreadable: doubtful } = accounts.of(keyOf('李明'), monthOf(month));
  if (doubtful) return '?';
  if (due.kind === 'owed') return `${yuanText(due.amount)} ${due.source}`;
  return due.kind === 'exempt' ? `exempt ${due.source}` : due.kind;
}

const AT = cellRef('党费', 3, 2);
const yuan = (amount: number) => read(fenFromYuan(amount), AT);
const EVERYTHING = {
  duesStatements: [statement('李明', '2020-06', 40)],
  duesLines: [duesLine('李明', '2020-01..2020-12', { standard: yuan(30), wageBase: yuan(3000) })],
};
const FACTS: MemberFacts = { standard: 20, base: 10_000 };

describe('the first source that says something', () => {
  test('the month’s 应交', () => {
    expect(dueOf(FACTS, EVERYTHING)).toBe('40.00 ledger');
  });
  test('a blank 应交 falls through to the ledger’s standard', () => {
    expect(dueOf(FACTS, { ...EVERYTHING, duesStatements: [statement('李明', '2020-06', null)] })).toBe(
      '30.00 ledgerStandard',
    );
  });
  test('the roster’s standard', () => {
    const duesLines = [duesLine('李明', '2020-01..2020-12', { standard: blank(AT), wageBase: yuan(3000) })];
    expect(dueOf(FACTS, { duesLines })).toBe('20.00 rosterStandard');
  });
  test('the ledger’s base before the roster’s, by the tiers', () => {
    const duesLines = [duesLine('李明', '2020-01..2020-12', { wageBase: yuan(3000) })];
    expect(dueOf({ base: 10_000 }, { duesLines })).toBe('15.00 tiers');
    expect(dueOf({ base: 10_000 })).toBe('150.00 tiers');
  });
  test('the pension tiers for the retired', () => {
    expect(dueOf({ base: 5000.01, retired: true })).toBe('50.00 tiers');
  });
  test('rounded as the settings say', () => {
    const settings = { ...DEFAULT_SETTINGS, roundingUnit: 'yuan', roundingMode: 'up' } as const;
    expect(dueOf({ base: 5432.1 }, { settings })).toBe('82.00 tiers');
  });
  test('nothing: unknown, and a base of nothing is nothing', () => {
    expect(dueOf({})).toBe('unknown');
    expect(dueOf({ base: 0 })).toBe('unknown');
  });
  test('in a list a month without a row has the standard of the last row before it', () => {
    const duesLines = [
      duesLine('李明', '2020-03', { standard: yuan(20) }),
      duesLine('李明', '2020-05', { standard: yuan(30) }),
      duesLine('李明', '2020-08', { standard: yuan(50) }),
    ];
    expect(dueOf({}, { duesLines })).toBe('30.00 ledgerStandard');
    expect(dueOf({}, { duesLines }, '2020-01')).toBe('20.00 ledgerStandard');
  });
  test('of several 应交 for one month the largest, never their sum', () => {
    const duesStatements = [30, 40, 10, null].map((amount) => statement('李明', '2020-06', amount));
    expect(dueOf({}, { duesStatements })).toBe('40.00 ledger');
  });
});

describe('a cell that cannot be read is not passed over', () => {
  test.each([
    ['应交', { duesStatements: [statement('李明', '2020-06', '?')] }],
    ['standard', { duesLines: [duesLine('李明', '2020-06', { standard: unreadable(AT, '?', 'amount') })] }],
    ['实交', { payments: [payment('李明', '2020-05..2020-07', '?')] }],
  ] as const)('%s', (_, parts) => {
    expect(dueOf(FACTS, parts)).toBe('?');
  });

  test('the base, where the standard would be computed from it', () => {
    const duesLines = [duesLine('李明', '2020-06', { wageBase: unreadable(AT, '?', 'amount') })];
    expect(dueOf({ base: 3000 }, { duesLines })).toBe('?');
    expect(dueOf({ base: 3000, standard: 15 }, { duesLines })).toBe('15.00 rosterStandard');
  });
});

describe('nothing is owed', () => {
  test.each([
    ['0 in 应交', { duesStatements: [statement('李明', '2020-06', 0)] }, 'exempt nothingDue'],
    ['免 in 应交', { duesStatements: [statement('李明', '2020-06', '免')] }, 'exempt word'],
    ['免 in 实交', { ...EVERYTHING, payments: [payment('李明', '2020-06', '免')] }, 'exempt word'],
    ['免 in 实交 of another month', { payments: [payment('李明', '2020-05', '免')] }, '20.00 rosterStandard'],
    ['a column 减免', { duesLines: [duesLine('李明', '2020-06', { exempt: textField('是') })] }, 'exempt line'],
    [
      'the column for another month',
      { duesLines: [duesLine('李明', '2020-05', { exempt: textField('是') })] },
      '20.00 rosterStandard',
    ],
    [
      '免交 beside a stated 应交',
      { ...EVERYTHING, duesLines: [duesLine('李明', '2020-06', { exempt: textField('免交') })] },
      'exempt line',
    ],
    [
      'but 减半 beside a stated 应交 is a reduced amount',
      { ...EVERYTHING, duesLines: [duesLine('李明', '2020-06', { exempt: textField('减半') })] },
      '40.00 ledger',
    ],
  ] as const)('%s', (_, parts, due) => {
    expect(dueOf({ standard: 20 }, parts)).toBe(due);
  });

  test('dues suspended, whatever the ledger states', () => {
    expect(dueOf({ status: 'suspended' }, EVERYTHING)).toBe('exempt status');
  });
  test.each(['development', 'activist', 'applicant', 'masses'] as const)('%s', (category) => {
    expect(dueOf({ category }, EVERYTHING)).toBe('notOwing');
  });
});

describe('members admitted, transferred in and transferred out in the middle of the year', () => {
  const months = ['2020-05', '2020-06', '2020-07'];
  test.each([
    ['joined in June', { category: 'probationary', joined: '2020-06-28' }, ['notOwing', '20.00', '20.00']],
    ['transferred in', { transferredIn: '2020-06-01' }, ['notOwing', 'notOwing', '20.00']],
    ['transferred out', { transferredOut: '2020-06-30' }, ['20.00', 'notOwing', 'notOwing']],
    ['gone, nobody says when', { status: 'deceased' }, ['notOwing', 'notOwing', 'notOwing']],
  ] as const)('%s', (_, facts, dues) => {
    const found = months.map((month) => dueOf({ ...facts, standard: 20 }, {}, month).split(' ')[0]);
    expect(found).toEqual(dues);
  });

  test('in the month of a transfer the ledger’s 应交 is owed', () => {
    expect(dueOf({ transferredIn: '2020-06-01', standard: 20 }, EVERYTHING)).toBe('40.00 ledger');
    expect(dueOf({ transferredOut: '2020-06-01', standard: 20 }, EVERYTHING)).toBe('40.00 ledger');
  });

  test('outside the membership not even that', () => {
    expect(dueOf({ transferredIn: '2020-07-01' }, EVERYTHING)).toBe('notOwing');
  });
});
