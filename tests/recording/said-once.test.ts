import { chinese } from '../../src/locales/zh-CN';
import { saidOnce } from '../../src/recording/said-once';
import type { RecordingNote } from '../../src/recording/recording';
import { cellRef } from '../../src/records/cell-ref';
import { noteMonths } from '../../src/recording/note';
import { noteLine, month } from './dues/recorded';

const JULY = noteMonths(month('2026-07'));
const NAMES = ['李明', '王芳', '张伟', '赵敏', '陈静'];

const lines = (notes: readonly RecordingNote[]): string[] => saidOnce(notes).map(noteLine);

test('a problem that concerns all is said once, of the first few and how many they are', () => {
  const notes = NAMES.map((name): RecordingNote => ({
    id: 'dues-no-ledger',
    data: { name, months: JULY },
    cell: null,
  }));
  expect(lines(notes)).toEqual(['dues-no-ledger name=李明、王芳、张伟…（5） months=2026-07']);
  expect(lines(notes.slice(0, 2))).toEqual(['dues-no-ledger name=李明、王芳 months=2026-07']);
});

test('also where each has a cell of their own to look at, and an amount of their own', () => {
  const unknown = NAMES.map((name, index): RecordingNote => ({
    id: 'payment-due-unknown',
    data: { name, months: JULY },
    cell: cellRef('花名册', index + 2, 4),
  }));
  expect(lines(unknown)).toEqual(['payment-due-unknown 花名册!D2 name=李明、王芳、张伟…（5） months=2026-07']);
  const computed = ['15.00', '20.00'].map((due, index): RecordingNote => ({
    id: 'payment-due-computed',
    data: { name: NAMES[index] ?? '', months: JULY, due },
    cell: null,
  }));
  expect(lines(computed)).toEqual(['payment-due-computed name=李明、王芳 months=2026-07 due=15.00、20.00']);
});

test('what differs in anything else is said by itself, and so is a cell that the sentence names', () => {
  const notes: RecordingNote[] = [
    { id: 'payment-due-unknown', data: { name: '李明', months: JULY }, cell: null },
    { id: 'payment-due-unknown', data: { name: '王芳', months: noteMonths(month('2026-06')) }, cell: null },
    { id: 'register-row-stays', data: { name: '李明' }, cell: cellRef('请假补课', 3, 1) },
    { id: 'register-row-stays', data: { name: '王芳' }, cell: cellRef('请假补课', 4, 1) },
  ];
  expect(lines(notes)).toHaveLength(4);
});

test('no sentence that is said of many names a cell', () => {
  const said = chinese.recording.notes;
  for (const id of ['payment-due-unknown', 'payment-nothing-due', 'payment-due-computed', 'make-up-of-whom'] as const) {
    expect(said[id]).not.toContain('{{cell}}');
  }
});
