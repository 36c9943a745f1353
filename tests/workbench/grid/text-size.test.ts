import { lineCount, textWidth } from '../../../src/workbench/grid/text-size';

test('a Chinese character is as wide as the font is high, a letter about half', () => {
  expect(textWidth('党费', 12)).toBe(32);
  expect(textWidth('ab', 12)).toBeLessThan(textWidth('党费', 12));
});

test.each([
  ['one line', '党费', 40, 1],
  ['as many as it needs', '市档案馆党支部', 40, 3],
  ['its own breaks', '转正\n时间', 200, 2],
  ['an empty line among them', '甲\n\n乙', 200, 3],
])('%s', (_, text, width, lines) => {
  expect(lineCount(text, 12, width)).toBe(lines);
});
