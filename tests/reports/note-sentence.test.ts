import { cellRef } from '../../src/records/cell-ref';
import { noteSentence } from '../../src/reports/note-sentence';
import { wordsOf } from '../../src/locales/words';

const chinese = wordsOf('zh-CN');

test('names the cell', () => {
  const note = { id: 'cell-merged', data: {}, cell: cellRef('考勤', 4, 3) };
  expect(noteSentence(note, chinese)).toMatch(/^考勤!C4 与旁边的单元格合并/);
});

test.each([
  ['2020-06', '李明2020年6月不应交党费'],
  ['2020-01 ~ 2020-03', '李明2020年1月至2020年3月不应交党费'],
])('says the months %s in words', (months, said) => {
  const note = { id: 'payment-month-free', data: { name: '李明', months }, cell: null };
  expect(noteSentence(note, chinese)).toContain(said);
});

test('leaves alone what is no month', () => {
  const note = { id: 'replaces', data: { old: '2020-06-20', new: '2020.6' }, cell: cellRef('考勤', 4, 3) };
  expect(noteSentence(note, chinese)).toBe('考勤!C4 原为“2020-06-20”，将改为“2020.6”。');
});
