import fc from 'fast-check';
import { insertLines, type InsertedLines } from '../../../src/hosts/formulas/insert-lines';
import { removeLines } from '../../../src/hosts/formulas/remove-lines';

/** Two rows below row 5, the last one of a table in columns A to F. */
const ROWS: InsertedLines = {
  axis: 'rows',
  sheet: '台账',
  at: 6,
  count: 2,
  table: { axis: 'rows', neighbour: [5, 5], across: [1, 6] },
};
const below = { sheet: '台账', line: 6 };

describe('two rows are inserted below row 5', () => {
  test.each([
    ['E5', 'E5'],
    ['E6+$E$6', 'E8+$E$8'],
    ['SUM(E2:E5)', 'SUM(E2:E7)'],
    ['SUM($E$2:$E$5)', 'SUM($E$2:$E$7)'],
    ['SUM(E5:E2)', 'SUM(E7:E2)'],
    ['SUM(E5:E5)', 'SUM(E5:E7)'],
    ['SUM(B2:F5)', 'SUM(B2:F7)'],
    ['SUM(B5:F5)', 'SUM(B5:F5)'],
    ['SUM(E2:E4)', 'SUM(E2:E4)'],
    ['SUM(E2:G5)', 'SUM(E2:G5)'],
    ['SUM(E2:E6)', 'SUM(E2:E8)'],
    ['SUM(E:E)', 'SUM(E:E)'],
    ['SUM(5:6)', 'SUM(5:8)'],
    ['SUM(台账!E2:E5)', 'SUM(台账!E2:E7)'],
    ["SUM('台账'!E2:E5)", "SUM('台账'!E2:E7)"],
    ['SUM(花名册!E2:E5)+花名册!A9', 'SUM(花名册!E2:E5)+花名册!A9'],
    ['[1]台账!E9', '[1]台账!E9'],
    ['"E2:E5"&E9', '"E2:E5"&E11'],
    ["SUM(汇总:台账!E9)+SUM('汇总:台账'!E9)", "SUM(汇总:台账!E9)+SUM('汇总:台账'!E9)"],
    ['SUM(台账!E9:台账!E10)', 'SUM(台账!E11:台账!E12)'],
    ['E1048576', '#REF!'],
  ])('%s becomes %s', (formula, expected) => {
    expect(insertLines(formula, below, ROWS)).toBe(expected);
  });

  test('a formula of another sheet reads them by the name of theirs', () => {
    const elsewhere = { sheet: '小结', line: 3 };
    expect(insertLines('SUM(台账!E2:E5)/COUNT(E2:E5)', elsewhere, ROWS)).toBe('SUM(台账!E2:E7)/COUNT(E2:E5)');
  });

  test('a running total beside its own cells stays, a fixed end grows', () => {
    const like = { sheet: '台账', line: 5 };
    expect(insertLines('SUM(E$2:E5)', like, ROWS)).toBe('SUM(E$2:E5)');
    expect(insertLines('RANK(E5,E$2:E$5)', like, ROWS)).toBe('RANK(E5,E$2:E$7)');
    expect(insertLines('SUM(E2:E5)', { sheet: '台账', line: 2 }, ROWS)).toBe('SUM(E2:E7)');
  });

  test('without a table nothing grows', () => {
    expect(insertLines('SUM(E2:E5)+E6', below, { ...ROWS, table: null })).toBe('SUM(E2:E5)+E8');
  });
});

test.each([
  ['SUM(E2:E7)', 'SUM(E2:E5)'],
  ['SUM(E2:E6)', 'SUM(E2:E5)'],
  ['SUM(E5:E7)', 'SUM(E5:E5)'],
  ['SUM(E6:E9)', 'SUM(E6:E7)'],
  ['E7+E8', '#REF!+E6'],
  ['SUM(E6:E7)', 'SUM(#REF!)'],
  ['SUM(花名册!E6:E7)', 'SUM(花名册!E6:E7)'],
  ['SUM(E2:E1048576)', 'SUM(E2:E1048576)'],
])('when rows 6 and 7 leave, %s becomes %s', (formula, expected) => {
  expect(removeLines(formula, below, { axis: 'rows', sheet: '台账', at: 6, count: 2 })).toBe(expected);
});

test('what was inserted and removed again reads as before', () => {
  const row = fc.integer({ min: 1, max: 30 });
  const range = fc.tuple(row, row).map(([a, b]) => `C${Math.min(a, b)}:D${Math.max(a, b)}`);
  const reference = fc.oneof(
    row.map((at) => `B${at}`),
    range,
  );
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), row, (list, count, like) => {
      const formula = `SUM(${list.join(',')})`;
      const rows = { axis: 'rows', sheet: '台账', at: like + 1, count } as const;
      const inserted = insertLines(formula, below, {
        ...rows,
        table: { axis: 'rows', neighbour: [like, like], across: [1, 6] },
      });
      expect(removeLines(inserted, below, rows)).toBe(formula);
    }),
  );
});

describe('two columns are inserted behind columns E and F, the last month of a table in rows 2 to 9', () => {
  const COLUMNS: InsertedLines = {
    axis: 'columns',
    sheet: '台账',
    at: 7,
    count: 2,
    table: { axis: 'columns', neighbour: [5, 6], across: [2, 9] },
  };
  const total = { sheet: '台账', line: 7 };

  test.each([
    ['F5', 'F5'],
    ['G5+$G$5', 'I5+$I$5'],
    ['SUM(C5:F5)', 'SUM(C5:H5)'],
    ['SUM($C5:$F5)', 'SUM($C5:$H5)'],
    ['SUMIF(C$3:F$3,"应交",C5:F5)', 'SUMIF(C$3:H$3,"应交",C5:H5)'],
    ['SUM(F5:C5)', 'SUM(H5:C5)'],
    ['SUM(C4:F8)', 'SUM(C4:H8)'],
    // The month's own total, over one column or over its block.
    ['SUM(F4:F8)', 'SUM(F4:F8)'],
    ['SUM(E5:F5)', 'SUM(E5:F5)'],
    ['SUM(C5:E5)', 'SUM(C5:E5)'],
    ['SUM(C1:F5)', 'SUM(C1:F5)'],
    ['SUM(C5:G5)', 'SUM(C5:I5)'],
    ['SUM(G:H)+SUM(5:6)', 'SUM(I:J)+SUM(5:6)'],
    ['SUM(台账!C5:F5)+花名册!G5', 'SUM(台账!C5:H5)+花名册!G5'],
    ['XFD5', '#REF!'],
  ])('%s becomes %s', (formula, expected) => {
    expect(insertLines(formula, total, COLUMNS)).toBe(expected);
  });

  test('a running total within the month stays', () => {
    expect(insertLines('SUM($C5:F5)', { sheet: '台账', line: 6 }, COLUMNS)).toBe('SUM($C5:F5)');
  });

  test.each([
    ['SUM(C5:H5)', 'SUM(C5:F5)'],
    ['I5+G5', 'G5+#REF!'],
    ['SUM(G:I)', 'SUM(G:G)'],
  ])('and when they leave again, %s becomes %s', (formula, expected) => {
    expect(removeLines(formula, total, { axis: 'columns', sheet: '台账', at: 7, count: 2 })).toBe(expected);
  });
});
