import fc from 'fast-check';
import { cellRef } from '../../../src/records/cell-ref';
import { fen } from '../../../src/records/fen';
import { blank, read } from '../../../src/records/field';
import { month, monthsFrom } from '../../../src/records/month';
import { spreadEvenly } from '../../../src/reading/readers/dues-row';

const CELL = cellRef('党费台账', 2, 5);

describe('what is owed for several months', () => {
  test('adds up to the whole, in equal parts but for the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 12 }), (whole, last) => {
        const parts = spreadEvenly(read(fen(whole), CELL), monthsFrom(month(2020, 1), month(2020, last)));
        const amounts = parts.map(({ due }) => (typeof due.value === 'number' ? due.value : NaN));
        expect(parts).toHaveLength(last);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(whole);
        expect(new Set(amounts.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect((amounts.at(-1) ?? 0) - (amounts[0] ?? 0)).toBeLessThan(last);
      }),
    );
  });

  test.each([
    ['blank', blank<'exempt'>(CELL)],
    ['free', read('exempt' as const, CELL)],
  ])('%s is so in each', (_, due) => {
    const parts = spreadEvenly(due, monthsFrom(month(2020, 1), month(2020, 3)));
    expect(parts.map((part) => part.due)).toEqual([due, due, due]);
  });
});
