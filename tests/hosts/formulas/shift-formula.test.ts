import fc from 'fast-check';
import { shiftFormula } from '../../../src/hosts/formulas/shift-formula';
import { columnLetters } from '../../../src/records/cell-ref';

describe('moving a formula one row down and two columns to the right', () => {
  test.each([
    ['A1', 'C2'],
    ['$A$1', '$A$1'],
    ['$A1+A$1', '$A2+C$1'],
    ['SUM(B2:D2)', 'SUM(D3:F3)'],
    ['SUM(A:A)', 'SUM(C:C)'],
    ['SUM($A:B)', 'SUM($A:D)'],
    ['SUM(3:4)', 'SUM(4:5)'],
    ['SUM($3:4)', 'SUM($3:5)'],
    ['花名册!E3', '花名册!G4'],
    ["'2020 年'!A1", "'2020 年'!C2"],
    ["'It''s A1'!A1", "'It''s A1'!C2"],
    ['Q1!B2', 'Q1!D3'],
    ['"A1"&A1', '"A1"&C2'],
    ['"say ""A1"""&A1', '"say ""A1"""&C2'],
    ['LOG10(A1)', 'LOG10(C2)'],
    ['ATAN2(A1,B1)', 'ATAN2(C2,D2)'],
    ['Ledger[A1]+A1', 'Ledger[A1]+C2'],
    ['Ledger[[#This Row],[A1]]*A1', 'Ledger[[#This Row],[A1]]*C2'],
    ['[1]Sheet1!A1', '[1]Sheet1!C2'],
    ['合计A1+_A1+A1.b', '合计A1+_A1+A1.b'],
    ['1E3+A1*1.5', '1E3+C2*1.5'],
    ['IF(A1>=B1,TRUE,#N/A)', 'IF(C2>=D2,TRUE,#N/A)'],
    ['A1 B1', 'C2 D2'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['SUM(XFC:XFD)', 'SUM(#REF!)'],
  ])('%s becomes %s', (formula, moved) => {
    expect(shiftFormula(formula, 1, 2)).toBe(moved);
  });

  test('up and to the left as well, until the edge', () => {
    expect(shiftFormula('C3+B2', -1, -1)).toBe('B2+A1');
    expect(shiftFormula('C3+A2', -1, -1)).toBe('B2+#REF!');
  });
});

test('there and back again is where it was', () => {
  const reference = fc
    .tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 9999 }), fc.boolean(), fc.boolean())
    .map(
      ([column, row, fixedColumn, fixedRow]) =>
        `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row}`,
    );
  const formula = fc.array(reference, { minLength: 1, maxLength: 4 }).map((all) => `SUM(${all.join(',')})`);
  const distance = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(formula, distance, distance, (text, rows, columns) => {
      expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
    }),
  );
});
