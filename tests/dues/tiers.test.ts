import fc from 'fast-check';
import { ROUNDINGS, shareOf } from '../../src/dues/rounding';
import { computedDues } from '../../src/dues/standard';
import { ratePerMille } from '../../src/dues/tiers';
import { fen, fenFromYuan, yuanText } from '../../src/records/fen';
import type { RoundingMode, RoundingUnit } from '../../src/records/settings';

const TO_THE_FEN = { unit: 'fen', mode: 'halfUp' } as const;

function duesOf(yuan: number, retired = false): string {
  const dues = computedDues(fenFromYuan(yuan), retired, TO_THE_FEN);
  return dues === null ? '-' : yuanText(dues);
}

describe('the tiers, applied to the whole base', () => {
  test.each([
    [200, '1.00'],
    [3000, '15.00'],
    [3000.01, '30.00'],
    [5000, '50.00'],
    [5000.01, '75.00'],
    [5432.1, '81.48'],
    [10_000, '150.00'],
    [10_000.01, '200.00'],
    [100_000_000, '2000000.00'],
  ])('pay of %d: %s', (base, dues) => {
    expect(duesOf(base)).toBe(dues);
  });

  test.each([
    [3000.01, '15.00'],
    [5000, '25.00'],
    [5000.01, '50.00'],
    [12_000, '120.00'],
  ])('pension of %d: %s', (base, dues) => {
    expect(duesOf(base, true)).toBe(dues);
  });

  test.each([0, -1])('a base of %d falls under no tier', (base) => {
    expect(duesOf(base)).toBe('-');
    expect(duesOf(base, true)).toBe('-');
  });
});

describe('rounding of 5,432.10 × 1.5 % = 81.4815 yuan', () => {
  const cases: readonly (readonly [RoundingUnit, RoundingMode, string])[] = [
    ['fen', 'halfUp', '81.48'],
    ['fen', 'up', '81.49'],
    ['fen', 'down', '81.48'],
    ['jiao', 'halfUp', '81.50'],
    ['jiao', 'up', '81.50'],
    ['jiao', 'down', '81.40'],
    ['yuan', 'halfUp', '81.00'],
    ['yuan', 'up', '82.00'],
    ['yuan', 'down', '81.00'],
  ];
  test.each(cases)('%s, %s: %s', (unit, mode, dues) => {
    expect(yuanText(shareOf(fenFromYuan(5432.1), 15, { unit, mode }))).toBe(dues);
  });

  test('exactly half goes up', () => {
    expect(shareOf(fen(1_000_100), 5, { unit: 'fen', mode: 'halfUp' })).toBe(5001);
    expect(shareOf(fen(1_000_100), 5, { unit: 'fen', mode: 'down' })).toBe(5000);
  });

  test('a whole amount is not rounded up', () => {
    expect(shareOf(fenFromYuan(4000), 10, { unit: 'yuan', mode: 'up' })).toBe(4000);
  });
});

describe('properties', () => {
  const base = fc.integer({ min: 1, max: 10_000_000_000 }).map(fen);
  const rounding = fc.constantFrom(...ROUNDINGS);
  const perMille = fc.constantFrom(5, 10, 15, 20);

  test('rounding never lowers the dues of a higher base at the same rate', () => {
    fc.assert(
      fc.property(base, base, perMille, rounding, (one, other, rate, how) => {
        const [lower, higher] = one <= other ? [one, other] : [other, one];
        expect(shareOf(lower, rate, how)).toBeLessThanOrEqual(shareOf(higher, rate, how));
      }),
    );
  });

  test('rounding moves an amount by less than one unit, to a whole number of units', () => {
    const size = { fen: 1, jiao: 10, yuan: 100 };
    fc.assert(
      fc.property(base, perMille, rounding, (amount, rate, how) => {
        const rounded = shareOf(amount, rate, how);
        expect(rounded % size[how.unit]).toBe(0);
        expect(Math.abs(rounded * 1000 - amount * rate)).toBeLessThan(size[how.unit] * 1000);
      }),
    );
  });

  test('a higher base never falls under a lower rate', () => {
    fc.assert(
      fc.property(base, base, fc.boolean(), (one, other, retired) => {
        const [lower, higher] = one <= other ? [one, other] : [other, one];
        expect(ratePerMille(lower, retired) ?? 0).toBeLessThanOrEqual(ratePerMille(higher, retired) ?? 0);
      }),
    );
  });
});
