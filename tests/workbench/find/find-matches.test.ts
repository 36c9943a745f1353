import { GridRefusal } from '../../../src/workbench/book/grid-refusal';
import { findMatches, nextMatch, replacements } from '../../../src/workbench/find/find-matches';
import { addressOf } from '../../../src/records/cell-ref';
import { shownSheet } from '../shown-sheet';

const view = shownSheet(
  `
  # 名册
  姓名   | 党费 | 备注       | 日期
  李明   | 88.5 | 李明交清   | @2026-06-30
  李 明  | 88   | a.b (ABC)  | @2026-07-01
  '0088' | 176  | =          | 88`,
  { formulas: { '名册!B4': 'SUM(B2:B3)' }, formats: { '名册!D2': 'm月d日', '名册!D3': 'yyyy-mm-dd' } },
);

const found = (text: string, matchCase = false): readonly string[] =>
  findMatches(view, { text, matchCase }).map((cell) => addressOf(cell) + (cell.isReplaceable ? '' : ' (found only)'));

test.each<[string, string, string[]]>([
  ['a part of a text', '李明', ['A2', 'C2']],
  ['digits of numbers and texts', '88', ['B2', 'B3', 'A4', 'D4']],
  ['a result, which stays', '176', ['B4 (found only)']],
  ['a date as it would be typed', '2026/6', ['D2']],
  ['a date as it is shown', '6月30日', ['D2 (found only)']],
  ['signs that mean something to patterns', 'a.b (', ['C3']],
  ['a sign alone', '.', ['B2', 'C3']],
  ['nothing where nothing is looked for', '', []],
  ['nothing where it stands nowhere', '张', []],
])('%s', (_, text, cells) => {
  expect(found(text)).toEqual(cells);
});

test('large and small letters are the same unless they are to be told apart', () => {
  expect([found('abc'), found('abc', true), found('ABC', true)]).toEqual([['C3'], [], ['C3']]);
});

test('rows that cannot be seen are not searched', () => {
  const matches = findMatches(
    view.withoutRows((row) => row === 2),
    { text: '李', matchCase: false },
  );
  expect(matches.map(addressOf)).toEqual(['A3']);
});

test('the next one, the one before, and round again', () => {
  const matches = findMatches(view, { text: '88', matchCase: false });
  const from = (row: number, column: number, step: 1 | -1): string => {
    const match = nextMatch(matches, ['名册'], { sheet: '名册', row, column }, step);
    return match ? addressOf(match) : '';
  };
  expect([from(1, 1, 1), from(2, 2, 1), from(4, 4, 1), from(2, 2, -1), from(4, 1, -1)]).toEqual([
    'B2',
    'B3',
    'B2',
    'D4',
    'B3',
  ]);
});

const replaced = (text: string, by: string): Record<string, unknown> => {
  const query = { text, matchCase: false };
  const changes = replacements(view, findMatches(view, query), query, by);
  return Object.fromEntries(changes.map((change) => [addressOf(change), change.value]));
};

test('what is replaced keeps its kind: texts stay texts, numbers and dates are read as typed', () => {
  expect(replaced('88', '90')).toEqual({ A4: '0090', B2: 90.5, B3: 90, D4: 90 });
  expect(replaced('2026/6/30', '2026/6/29')).toEqual({ D2: 46202 });
  expect(replaced('李明', '')).toEqual({ A2: null, C2: '交清' });
});

test('formulas are not damaged, and none comes of a text', () => {
  expect(replaced('176', '1')).toEqual({});
  expect(replaced('$', '1')).toEqual({});
  expect(() => replaced('88', '=')).toThrow(GridRefusal);
});
