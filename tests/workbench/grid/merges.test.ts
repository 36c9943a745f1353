import { Merges } from '../../../src/workbench/grid/merges';

const title = { top: 1, left: 1, bottom: 1, right: 10 };
const section = { top: 4, left: 2, bottom: 8, right: 2 };
const merges = new Merges([title, section]);

test.each([
  ['its first cell', { row: 4, column: 2 }, section],
  ['its last cell', { row: 8, column: 2 }, section],
  ['beside it', { row: 8, column: 3 }, null],
  ['below it', { row: 9, column: 2 }, null],
  ['across a row', { row: 1, column: 10 }, title],
])('the area of a cell: %s', (_, cell, merge) => {
  expect(merges.at(cell)).toBe(merge);
});

test.each([
  ['the window begins in its middle', { top: 6, left: 1, bottom: 20, right: 5 }, [4]],
  ['the window begins with it', { top: 4, left: 1, bottom: 20, right: 5 }, []],
  ['it ends above the window', { top: 9, left: 1, bottom: 20, right: 5 }, []],
  ['it is left of the window', { top: 6, left: 3, bottom: 20, right: 5 }, []],
])('rows above the window that reach into it: %s', (_, window, rows) => {
  expect(merges.rowsAbove(window)).toEqual(rows);
});

test('areas of a row are found by any column they cover', () => {
  expect(merges.startingIn(1, 5, 7)).toEqual([title]);
  expect(merges.startingIn(5, 1, 7)).toEqual([]);
});
