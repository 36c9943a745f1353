import { formulaReferences } from '../../../src/hosts/formulas/formula-references';
import { rangeText } from '../../../src/hosts/xlsx/read/cell-address';

/** References as "sheet!range", or null where they cannot be told. */
function references(formula: string): readonly string[] | null {
  const found = formulaReferences(formula, '本表');
  return found?.map(({ sheet, range }) => `${sheet}!${rangeText(range)}`) ?? null;
}

test.each<[string, readonly string[]]>([
  ['SUM(B2:D2)+$F$1', ['本表!B2:D2', '本表!F1']],
  ['SUM(D2:B1)', ['本表!B1:D2']],
  ['党费台账!E2*2', ['党费台账!E2']],
  ["SUM('2020 年'!A1:B2,A3)", ['2020 年!A1:B2', '本表!A3']],
  ["'It''s'!A1", ["It's!A1"]],
  ['SUM(B:C)', ['本表!B1:C1048576']],
  ['SUM(2:$3)', ['本表!A2:XFD3']],
  ['IF(TRUE,1.5,"A1")', []],
  ["[1]表!A1+'[book.xlsx]表'!B2+C3", ['本表!C3']],
])('%s reads %j', (formula, expected) => {
  expect(references(formula)).toEqual(expected);
});

test.each([
  '合计*2',
  'SUM(Ledger[实交])',
  'INDIRECT("A"&1)',
  'SUM(OFFSET(A1,1,1))',
  "SUM('一月:三月'!A1)",
  'SUM(一月:三月!A1)',
])('what %s reads cannot be told', (formula) => {
  expect(references(formula)).toBeNull();
});
