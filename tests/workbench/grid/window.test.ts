import { drawn, range, scrollOffset } from '../../../src/workbench/grid/window';

const room = { offset: 200, length: 400, frozen: 60 };

test.each([
  ['can be seen already', 300, 320, 200],
  ['lies above', 180, 200, 120],
  ['is hidden by the frozen rows', 250, 270, 190],
  ['lies below', 700, 720, 320],
  ['is longer than the window', 700, 1500, 640],
  ['does not scroll at all', 20, 40, 200],
])('a stretch that %s', (_, start, end, offset) => {
  expect(scrollOffset(start, end, room)).toBe(offset);
});

test('before anything is measured nothing is drawn', () => {
  const [first, last] = drawn([]);
  expect(range(first, last)).toEqual([]);
});

test('what is drawn is counted from 1', () => {
  expect(drawn([{ index: 3 }, { index: 4 }, { index: 5 }])).toEqual([4, 6]);
});
