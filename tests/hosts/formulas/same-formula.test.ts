import { isSameFormula } from '../../../src/hosts/formulas/same-formula';

test.each([
  ['=SUM(B3:B4)', 'sum( b3 : b4 )'],
  ["='党费台账'!B3", '=党费台账!B3'],
  ["='6月 '!B3", "='6月 '!b3"],
  ['=IF(A1="是",0.50,1)', '=if(A1="是",0.5,1)'],
  ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
])('%s is %s', (a, b) => expect(isSameFormula(a, b)).toBe(true));

test.each([
  ['=SUM(B3:B4)', '=SUM(B3:B5)'],
  ['=SUM(B$3:B4)', '=SUM(B3:B4)'],
  ['=IF(A1="是",1,0)', '=IF(A1="否",1,0)'],
  ['=IF(A1="Yes",1,0)', '=IF(A1="YES",1,0)'],
  ["='1月'!B3", "='2月'!B3"],
  ['=A1&B1', '=A1B1'],
  ['=SUM(B3)', ''],
])('%s is not %s', (a, b) => expect(isSameFormula(a, b)).toBe(false));
