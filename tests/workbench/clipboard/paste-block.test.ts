import { GridRefusal } from '../../../src/workbench/book/grid-refusal';
import { copyArea } from '../../../src/workbench/clipboard/copy-area';
import { pastedBlock } from '../../../src/workbench/clipboard/paste-block';
import { area, shownSheet } from '../shown-sheet';

const LEDGER = `
  # 党费
  党费台账 | <    | <
  姓名     | 金额 | 编号
  李明     | 75   | '007'
  王芳     | 80   | '008'`;

const view = shownSheet(LEDGER);

test.each<[string, string, string[][], string[][]]>([
  [
    'a block from the first selected cell on',
    'A3',
    [['1', '2'], ['3']],
    [
      ['1', '2'],
      ['3', ''],
    ],
  ],
  ['one text over all that is selected', 'B3:B4', [['60']], [['60'], ['60']]],
  [
    'a row as often as it fits',
    'A3:B4',
    [['a', 'b']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ],
  ['once where it does not fit so many times', 'A3:B5', [['a'], ['b']], [['a'], ['b']]],
  ['one text into a merged cell', 'A1:C1', [['六月党费']], [['六月党费']]],
  ['a row that is merged in the same way', 'A1:C1', [['六月党费', '', '']], [['六月党费', '', '']]],
])('%s', (_, selected, block, pasted) => {
  expect(pastedBlock(view, area(selected), block)).toEqual(pasted);
});

test.each<[string, string, string[][], GridRefusal]>([
  ['across merged cells', 'A1', [['a', 'b']], new GridRefusal('merged', { cell: 'A1' })],
  ['beyond the last column', 'XFD3', [['a', 'b']], new GridRefusal('beyond')],
  ['beyond the last row', 'A1048576', [['a'], ['b']], new GridRefusal('beyond')],
])('nothing is pasted %s', (_, selected, block, refusal) => {
  expect(() => pastedBlock(view, area(selected), block)).toThrow(refusal);
});

test('nothing is pasted into rows that a filter hides', () => {
  const filtered = view.withoutRows((row) => row === 4);
  expect(() => pastedBlock(filtered, area('A3'), [['a'], ['b']])).toThrow(
    new GridRefusal('filtered', { area: 'A3:A4' }),
  );
  expect(pastedBlock(filtered, area('A3'), [['a']])).toEqual([['a']]);
});

test('copied are results, texts that stay texts, and only what can be seen', () => {
  expect(copyArea(view, area('A2:C4')).plain).toBe('姓名\t金额\t编号\r\n李明\t75\t007\r\n王芳\t80\t008\r\n');
  const filtered = view.withoutRows((row) => row === 3);
  expect(copyArea(filtered, area('A2:B4')).plain).toBe('姓名\t金额\r\n王芳\t80\r\n');
  expect(copyArea(view, area('A1:C1')).plain).toBe('党费台账\t\t\r\n');
});
