import fc from 'fast-check';
import {
  addressOf,
  cellRef,
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
    ['ABCD12', 'ABCD12'],
    ['表A1', '表A1'],
    ['A1表', 'A1表'],
    ['R', "'R'"],
    ['rc', "'rc'"],
    ['R10C10', "'R10C10'"],
    ['C2', "'C2'"],
    ['Rate', 'Rate'],
    ['表rc', '表rc'],
    ['rc表', 'rc表'],
  ])('sheet %s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  test('a full address', () => {
    expect(addressOf({ row: 7, column: 9 })).toBe('I7');
    expect(fullAddress(cellRef('党费台账', 7, 9))).toBe('党费台账!I7');
  });
});
