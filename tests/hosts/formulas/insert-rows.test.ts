import fc from 'fast-check';
import { insertRows, type InsertedRows } from '../../../src/hosts/formulas/insert-rows';
import { removeRows } from '../../../src/hosts/formulas/remove-rows';

/** Two rows below row 5, the last one of a table in columns A to F. */
const ROWS: InsertedRows = { sheet: '台账', at: 6, count: 2, table: { like: 5, left: 1, right: 6 } };
const below = { sheet: '台账', row: 6 };

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
    ['E1048576', '#REF!'],
  ])('%s becomes %s', (formula, expected) => {
    expect(insertRows(formula, below, ROWS)).toBe(expected);
  });

  test('a formula of another sheet reads them by the name of theirs', () => {
    const elsewhere = { sheet: '小结', row: 3 };
    expect(insertRows('SUM(台账!E2:E5)/COUNT(E2:E5)', elsewhere, ROWS)).toBe('SUM(台账!E2:E7)/COUNT(E2:E5)');
  });

  test('a running total beside its own cells stays, a fixed end grows', () => {
    const like = { sheet: '台账', row: 5 };
    expect(insertRows('SUM(E$2:E5)', like, ROWS)).toBe('SUM(E$2:E5)');
    expect(insertRows('RANK(E5,E$2:E$5)', like, ROWS)).toBe('RANK(E5,E$2:E$7)');
    expect(insertRows('SUM(E2:E5)', { sheet: '台账', row: 2 }, ROWS)).toBe('SUM(E2:E7)');
  });

  test('without a table nothing grows', () => {
    expect(insertRows('SUM(E2:E5)+E6', below, { ...ROWS, table: null })).toBe('SUM(E2:E5)+E8');
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
  expect(removeRows(formula, below, { sheet: '台账', at: 6, count: 2 })).toBe(expected);
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
      const rows = { sheet: '台账', at: like + 1, count };
      const inserted = insertRows(formula, below, { ...rows, table: { like, left: 1, right: 6 } });
      expect(removeRows(inserted, below, rows)).toBe(formula);
    }),
  );
});
