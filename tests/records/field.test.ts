import { cellRef } from '../../src/records/cell-ref';
import { blank, isBlank, read, unreadable, valueOf } from '../../src/records/field';

const HERE = cellRef('表', 2, 3);

describe('one cell of a record', () => {
  test('is read, blank or unreadable, and always says where a person must type', () => {
    expect(read('甲', HERE)).toEqual({ state: 'read', value: '甲', cell: HERE });
    expect(blank(HERE)).toEqual({ state: 'blank', value: null, cell: HERE });
    expect(unreadable(HERE, '六月三十一', 'date')).toEqual({
      state: 'unreadable',
      value: null,
      cell: HERE,
      text: '六月三十一',
      expected: 'date',
    });
  });

  test('has a value only where it was read', () => {
    expect([read(0, HERE), blank<number>(HERE), unreadable<number>(HERE, 'x', 'count'), null].map(valueOf)).toEqual([
      0,
      null,
      null,
      null,
    ]);
  });

  test('is a gap only where the column exists and the cell is empty', () => {
    expect([blank(HERE), read('', HERE), unreadable(HERE, 'x', 'text'), null].map(isBlank)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
