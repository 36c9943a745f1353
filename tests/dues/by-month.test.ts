import fc from 'fast-check';
import { ByMonth } from '../../src/dues/by-month';
import { addMonths } from '../../src/records/month';
import { monthOf } from '../branch-by-hand';

test('whatever the order in which months come, each keeps the last value given to it', () => {
  const start = monthOf('2019-11');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat())),
      fc.integer({ min: -50, max: 50 }),
      (given, asked) => {
        const kept = new ByMonth<number>();
        const expected = new Map<string, number>();
        for (const [offset, value] of given) {
          kept.set(addMonths(start, offset), value);
          expected.set(addMonths(start, offset), value);
        }
        expect(kept.get(addMonths(start, asked))).toBe(expected.get(addMonths(start, asked)));
        for (const [offset] of given) {
          const month = addMonths(start, offset);
          expect(kept.get(month)).toBe(expected.get(month));
        }
      },
    ),
  );
});
