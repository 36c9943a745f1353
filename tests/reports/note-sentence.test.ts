import { cellRef } from '../../src/records/cell-ref';
import { noteSentence, type SayableNote } from '../../src/reports/note-sentence';
import { wordsOf } from '../../src/locales/words';

const chinese = wordsOf('zh-CN');

test('names the cell', () => {
  const note: SayableNote = { id: 'cell-merged', data: {}, cell: cellRef('考勤', 4, 3) };
  expect(noteSentence(note, chinese)).toMatch(/^考勤!C4 与旁边的单元格合并/);
});

test.each([
  ['2020-06', '李明2020年6月不应交党费'],
  ['2020-01 ~ 2020-03', '李明2020年1月至2020年3月不应交党费'],
  ['2020-01、2020-03', '李明2020年1月、2020年3月不应交党费'],
])('says the months %s in words', (months, said) => {
  const note: SayableNote = { id: 'payment-month-free', data: { name: '李明', months }, cell: null };
  expect(noteSentence(note, chinese)).toContain(said);
});

test('names a few of many people, and all where that is asked for', () => {
  const people = (count: number): SayableNote => {
    const names = Array.from({ length: count }, (_, index) => `党员${index + 1}`).join('、');
    return { id: 'prepare-due-computed', data: { sheet: '党费', months: '2026-07', names }, cell: null };
  };
  expect(noteSentence(people(6), chinese)).toContain('党员1、党员2、党员3、党员4、党员5等 6 人2026年7月');
  expect(noteSentence(people(6), chinese, 'all')).toContain('党员5、党员62026年7月');
  expect(noteSentence(people(5), chinese)).toBe(noteSentence(people(5), chinese, 'all'));
});

test('leaves alone what is no month', () => {
  const note: SayableNote = { id: 'replaces', data: { old: '2020-06-20', new: '2020.6' }, cell: cellRef('考勤', 4, 3) };
  expect(noteSentence(note, chinese)).toBe('考勤!C4 原为“2020-06-20”，将改为“2020.6”。');
});

test.each(['2026-06', '2026-01 ~ 2026-03'])('shows the very text %s that is written', (text) => {
  const head: SayableNote = { id: 'attendance-column-added', data: { head: text }, cell: cellRef('考勤', 2, 7) };
  expect(noteSentence(head, chinese)).toBe(`考勤!G2 将写入“${text}”，作为本次活动的一列。`);
  const old: SayableNote = { id: 'replaces', data: { old: text, new: '2026年6月' }, cell: cellRef('考勤', 4, 3) };
  expect(noteSentence(old, chinese)).toBe(`考勤!C4 原为“${text}”，将改为“2026年6月”。`);
});

test('an end before its beginning is said in words', () => {
  const note: SayableNote = {
    id: 'dues-period-reversed',
    data: { name: '李明', from: '2026-03', to: '2026-01' },
    cell: null,
  };
  expect(noteSentence(note, chinese)).toContain('截止月份2026年1月早于起始月份2026年3月');
});
