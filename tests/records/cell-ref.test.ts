import fc from 'fast-check';
import {
  addressOf,
  columnLetters,
  columnNumber,
  fullAddress,
  LAST_COLUMN,
  quoteSheetName,
} from '../../src/records/cell-ref';

describe('addresses', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [LAST_COLUMN, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('letters and numbers of columns are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_COLUMN }), (column) => columnNumber(columnLetters(column)) === column),
    );
  });

  test.each([
    ['党费台账', '党费台账'],
    ['2020年', "'2020年'"],
    ['考勤 (2)', "'考勤 (2)'"],
    ["O'Neil", "'O''Neil'"],
    ['R1C1', "'R1C1'"],
    ['AB12', "'AB12'"],
  ])('sheet %s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  test('a full address', () => {
    expect(addressOf({ row: 7, column: 9 })).toBe('I7');
    expect(fullAddress({ sheet: '党费台账', row: 7, column: 9 })).toBe('党费台账!I7');
  });
});
