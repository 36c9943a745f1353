import fc from 'fast-check';
import { paidOf, spreadPayments } from '../../src/dues/spread-payments';
import { addMonths, type Month } from '../../src/records/month';
import { fen, fenFromYuan, yuanText } from '../../src/records/fen';
import type { Payment } from '../../src/records/dues';
import { monthOf, payment } from '../branch-by-hand';

function spread(payments: readonly Payment[], due = 30): Record<string, string[]> {
  const shares = spreadPayments(payments, () => fenFromYuan(due));
  return Object.fromEntries(
    [...shares].sort().map(([month, each]) => [month, each.map(({ amount }) => yuanText(amount))]),
  );
}

describe('a payment that covers several months', () => {
  test('gives each month its due', () => {
    expect(spread([payment('李明', '2020-01..2020-03', 90)])).toEqual({
      '2020-01': ['30.00'],
      '2020-02': ['30.00'],
      '2020-03': ['30.00'],
    });
  });

  test('too small: the first months first', () => {
    expect(spread([payment('李明', '2020-01..2020-03', 40)])).toEqual({ '2020-01': ['30.00'], '2020-02': ['10.00'] });
  });

  test('too large: the rest to the last', () => {
    expect(spread([payment('李明', '2019-12..2020-01', 100)])).toEqual({ '2019-12': ['30.00'], '2020-01': ['70.00'] });
  });

  test('fills what single payments left open, wherever they stand', () => {
    const payments = [
      payment('李明', '2020-01..2020-03', 50),
      payment('李明', '2020-01', 30),
      payment('李明', '2020-02', 10),
    ];
    expect(spread(payments)).toEqual({ '2020-01': ['30.00'], '2020-02': ['10.00', '20.00'], '2020-03': ['30.00'] });
  });

  test('takes nothing back from a month that was overpaid', () => {
    expect(spread([payment('李明', '2020-01', 50), payment('李明', '2020-01..2020-03', 60)])).toEqual({
      '2020-01': ['50.00'],
      '2020-02': ['30.00'],
      '2020-03': ['30.00'],
    });
  });

  test('where nothing is known to be owed all of it goes to the last', () => {
    expect(spread([payment('李明', '2020-01..2020-03', 90)], 0)).toEqual({ '2020-03': ['90.00'] });
  });
});

test('shares stand in order of payment date, undated first', () => {
  const payments = [
    payment('李明', '2020-01', 3, '2020-03-01'),
    payment('李明', '2020-01', 2, '2020-02-01'),
    payment('李明', '2020-01', 1),
  ];
  expect(spread(payments)).toEqual({ '2020-01': ['1.00', '2.00', '3.00'] });
});

test('blank, 0, 免 and unreadable cells give nothing', () => {
  const payments = ([null, 0, '免', '?'] as const).map((amount) => payment('李明', '2020-01', amount));
  expect(spread(payments)).toEqual({});
});

test('the shares of any payments add up to the payments', () => {
  const start = monthOf('2019-06');
  const arbitrary = fc.record({
    from: fc.nat(18),
    length: fc.nat(11),
    fen: fc.integer({ min: -10_000, max: 500_000 }),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 12 }), fc.nat(10_000), (specs, due) => {
      const payments = specs.map(({ from, length, fen: amount }) => {
        const first = addMonths(start, from);
        return payment('李明', `${first}..${addMonths(first, length)}`, amount / 100);
      });
      const shares = spreadPayments(payments, () => fen(due));
      const given = [...shares.values()].reduce((sum, each) => sum + paidOf(each), 0);
      expect(given).toBe(specs.reduce((sum, { fen: amount }) => sum + amount, 0));
      for (const [month, each] of shares) {
        for (const share of each) expect(covers(share.payment, month)).toBe(true);
      }
    }),
  );
});

function covers({ from, to }: Payment, month: Month): boolean {
  return from <= month && month <= to;
}
