import { duesAccounts } from '../../../src/dues/build-dues-accounts';
import { earlierArrears } from '../../../src/recording/dues/earlier-arrears';
import type { Branch } from '../../../src/records/branch';
import { branchOf, duesTable, keyOf, member, monthOf, payment, person } from '../../branch-by-hand';

const HALF = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'];
const MATRIX = { duesTables: [duesTable('matrix', HALF, ['李明', '王芳'])] };

/** "60.00 2020-01..2020-02, 2020-04..2020-04": what is open before the month, in the spans in which it can be paid. */
function open(parts: Partial<Branch>, before = '2020-06', name = '李明', options = {}): string {
  const branch = branchOf({ members: [member('李明', { standard: 30 }), member('王芳', { standard: 20 })], ...parts });
  const { amount, spans } = earlierArrears(branch, duesAccounts(branch), monthOf(before), options)(keyOf(name));
  return [(amount / 100).toFixed(2), spans.map(({ from, to }) => `${from}..${to}`).join(', ')].join(' ');
}

const paid = (...months: readonly string[]) => months.map((each) => payment('李明', each, 30));

describe('what is open of earlier months', () => {
  test.each([
    ['all of them in one span', [], '150.00 2020-01..2020-05'],
    ['a month that was paid parts them', paid('2020-03'), '120.00 2020-01..2020-02, 2020-04..2020-05'],
    ['nothing', paid(...HALF), '0.00 '],
    ['the month itself is not an earlier one', paid(...HALF.slice(0, 5)), '0.00 '],
    [
      'only what is missing of a part payment',
      [...paid(...HALF.slice(1)), payment('李明', '2020-01', 12)],
      '18.00 2020-01..2020-01',
    ],
    [
      'a row of several months is paid as one',
      [payment('李明', '2020-02..2020-03', null), ...paid('2020-05')],
      '120.00 2020-01..2020-01, 2020-02..2020-03, 2020-04..2020-04',
    ],
    [
      'such a row of which a part is paid',
      [payment('李明', '2020-02..2020-04', 60), ...paid('2020-01', '2020-05')],
      '30.00 2020-02..2020-04',
    ],
    [
      'a month whose payment cannot be read is left out',
      [payment('李明', '2020-02', '?')],
      '120.00 2020-01..2020-01, 2020-03..2020-05',
    ],
    [
      'a row of several months of somebody else’s',
      [{ ...payment('王芳', '2020-02..2020-03', null) }],
      '150.00 2020-01..2020-05',
    ],
  ] as const)('%s', (_, payments, expected) => {
    expect(open({ ...MATRIX, payments })).toBe(expected);
  });

  test('months of which the ledger tells nothing are left out', () => {
    expect(open({ duesTables: [duesTable('matrix', HALF.slice(3), ['李明'])] })).toBe('60.00 2020-04..2020-05');
    expect(open({ duesTables: [duesTable('matrix', HALF, ['李明', '王芳'], { unclear: [person('李明')] })] })).toBe(
      '0.00 ',
    );
  });

  test('of somebody without a row it tells nothing, and once a payment makes one, all months that it has', () => {
    const duesTables = [duesTable('matrix', HALF.slice(2), ['王芳'])];
    expect(open({ duesTables })).toBe('0.00 ');
    expect(open({ duesTables }, '2020-06', '李明', { paysNow: true })).toBe('90.00 2020-03..2020-05');
  });
});
