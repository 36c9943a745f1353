import { moved, type Ground, type KeyPress } from '../../../src/workbench/grid/move';
import type { Position } from '../../../src/workbench/grid/position';

/**
 *     1 2 3 4 5
 *  1  x x . . .
 *  2  x . x x .
 *  3  (hidden)
 *  4  . . M M .   M: one merged cell over columns 3 and 4
 */
const FILLED = new Set(['1:1', '1:2', '2:1', '2:3', '2:4', '4:3']);

const ground: Ground = {
  last: { row: 6, column: 5 },
  used: { row: 4, column: 4 },
  page: 3,
  home: { row: 2, column: 1 },
  isEmpty: ({ row, column }) => !FILLED.has(`${row}:${column}`),
  isHidden: ({ row }) => row === 3,
  extent: ({ row, column }) => ({ bottom: row, right: row === 4 && column === 3 ? 4 : column }),
};

function press(keys: string): KeyPress {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

const at = (row: number, column: number): Position => ({ row, column });

test.each([
  ['ArrowDown', at(1, 1), at(2, 1)],
  ['ArrowDown', at(2, 1), at(4, 1)],
  ['ArrowUp', at(4, 1), at(2, 1)],
  ['ArrowUp', at(1, 1), at(1, 1)],
  ['ArrowRight', at(4, 3), at(4, 5)],
  ['ArrowRight', at(4, 5), at(4, 5)],
  ['Ctrl+ArrowRight', at(1, 1), at(1, 2)],
  ['Ctrl+ArrowRight', at(2, 1), at(2, 3)],
  ['Ctrl+ArrowRight', at(2, 3), at(2, 4)],
  ['Ctrl+ArrowRight', at(2, 4), at(2, 5)],
  ['Ctrl+ArrowDown', at(1, 1), at(2, 1)],
  ['Ctrl+ArrowDown', at(2, 1), at(6, 1)],
  ['Home', at(2, 4), at(2, 1)],
  ['Ctrl+Home', at(4, 4), at(2, 1)],
  ['End', at(1, 1), at(1, 2)],
  ['Ctrl+End', at(1, 1), at(4, 4)],
  ['PageDown', at(1, 2), at(4, 2)],
  ['PageDown', at(4, 2), at(6, 2)],
  ['PageUp', at(2, 2), at(1, 2)],
  ['Enter', at(1, 1), at(2, 1)],
  ['Shift+Enter', at(2, 1), at(1, 1)],
  ['Tab', at(1, 1), at(1, 2)],
  ['Shift+Tab', at(1, 2), at(1, 1)],
])('%s from %o leads to %o', (keys, from, to) => {
  expect(moved(from, press(keys), ground)).toEqual(to);
});

test.each(['a', 'Shift', 'Alt+ArrowDown', 'F5'])('%s leads nowhere', (keys) => {
  expect(moved(at(1, 1), press(keys), ground)).toBeNull();
});
