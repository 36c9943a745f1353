import { cellRef } from '../../src/records/cell-ref';
import { otherCells } from '../../src/rules/other-cells';

const [first, second] = [cellRef('党费', 3, 2), cellRef('党费', 3, 3)];

test('each cell once, and not the one to type in', () => {
  expect(otherCells(first, [first, second, second, cellRef('党费', 3, 2)])).toEqual([second]);
});

test('the same address on another sheet is another cell', () => {
  const other = cellRef('考勤', 3, 2);
  expect(otherCells(first, [other])).toEqual([other]);
});

test('all of them where there is no cell to type in', () => {
  expect(otherCells(null, [first, second])).toEqual([first, second]);
});
