import * as fc from 'fast-check';
import { Axis } from '../../../src/workbench/grid/axis';

const sizes = [20, 0, 30, 20];
const axis = new Axis(sizes.length, (index) => sizes[index - 1] ?? 0);

test.each([
  [1, 0, 20],
  [2, 20, 0],
  [3, 20, 30],
  [4, 50, 20],
])('number %i begins at %i and is %i long', (index, start, size) => {
  expect([axis.start(index), axis.size(index)]).toEqual([start, size]);
});

test.each([
  ['before the first', -5, 1],
  ['at its beginning', 0, 1],
  ['just before the end of the first', 19, 1],
  ['after it, past the hidden one', 20, 3],
  ['in the last', 69, 4],
  ['after the last', 500, 4],
])('%s', (_, offset, index) => {
  expect(axis.at(offset)).toBe(index);
});

test('whatever the sizes, each place belongs to the one it is found in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), fc.nat(), (lengths, offset) => {
      const any = new Axis(lengths.length, (index) => lengths[index - 1] ?? 0);
      const place = offset % any.total;
      const index = any.at(place);
      return any.start(index) <= place && place < any.end(index);
    }),
  );
});
