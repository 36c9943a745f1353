import fc from 'fast-check';
import { addressLists, rectangles } from '../../../src/hosts/excel/put-sheet/rectangles';

test('a table with a head is two rectangles', () => {
  const grid = [
    ['head', 'head', 'head'],
    ['text', 'text', 'text'],
    ['text', 'text', 'text'],
  ];
  expect([...rectangles(grid)]).toEqual([
    ['head', [{ top: 1, left: 1, bottom: 1, right: 3 }]],
    ['text', [{ top: 2, left: 1, bottom: 3, right: 3 }]],
  ]);
});

test('every cell with a value is in exactly one rectangle of that value', () => {
  const grids = fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(grids, (grid) => {
      const covered = new Map<string, string[]>();
      for (const [value, areas] of rectangles(grid)) {
        for (const { top, left, bottom, right } of areas) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              const key = `${row}:${column}`;
              covered.set(key, [...(covered.get(key) ?? []), value]);
            }
          }
        }
      }
      const expected = grid.flatMap((cells, row) =>
        cells.flatMap((value, column) => (value === null ? [] : [[`${row + 1}:${column + 1}`, [value]]])),
      );
      expect([...covered].sort()).toEqual(expected.sort());
    }),
  );
});

test('addresses are listed in pieces that Excel takes', () => {
  const areas = Array.from({ length: 500 }, (_, index) => ({
    top: index * 2 + 1,
    left: 1,
    bottom: index * 2 + 1,
    right: 3,
  }));
  const lists = addressLists(areas);
  expect(lists.every((list) => list.length <= 1_000)).toBe(true);
  expect(lists.join(',').split(',')).toHaveLength(500);
  expect(lists[0]?.startsWith('A1:C1,A3:C3')).toBe(true);
  expect(addressLists([{ top: 2, left: 27, bottom: 2, right: 27 }])).toEqual(['AA2']);
});
