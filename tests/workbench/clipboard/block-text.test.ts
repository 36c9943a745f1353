import * as fc from 'fast-check';
import { blockText, parseBlockText } from '../../../src/workbench/clipboard/block-text';

test.each<[string, string, string[][]]>([
  ['one cell', '李明', [['李明']]],
  ['one cell with the end of its line', '李明\r\n', [['李明']]],
  [
    'rows and columns',
    '姓名\t党费\r\n李明\t75\r\n',
    [
      ['姓名', '党费'],
      ['李明', '75'],
    ],
  ],
  [
    'empty cells at the end',
    '李明\t\t\r\n\t\t\r\n',
    [
      ['李明', '', ''],
      ['', '', ''],
    ],
  ],
  ['an empty row between', 'a\n\nb\n', [['a'], [''], ['b']]],
  [
    'lines and tabs in quotes',
    '"一\n二"\t"三\t四"\r\n五\t六',
    [
      ['一\n二', '三\t四'],
      ['五', '六'],
    ],
  ],
  ['quotes in quotes', '"他说""好"""\t1', [['他说"好"', '1']]],
  ['a quote that is none of the clipboard', '5" 屏\t"未完', [['5" 屏', '"未完']]],
  ['a text with quotes around it and more behind', '"甲"乙\t丙', [['"甲"乙', '丙']]],
  ['nothing', '', [['']]],
])('%s', (_, text, rows) => {
  expect(parseBlockText(text)).toEqual(rows);
});

test('what is put there is read as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', '"', '\t', '\n', ' ', '1'), maxLength: 6 });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(block, (rows) => expect(parseBlockText(blockText(rows))).toEqual(rows)));
});
