import { NOT_CALCULATED } from '../../../../src/records/not-calculated';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { packageOf, workbookParts } from '../package';
import { read, values } from './hand-written';

/** A1 3000, A2 5000.01, A3 is empty, A4 a text, A5 the mark √, A6 true, A7 an error, A8 and A9 0.3 to fifteen digits; C1 is empty. */
const CELLS =
  '<row r="1"><c r="A1"><v>3000</v></c><c r="B1"><f>FORMULA</f></c></row><row r="2"><c r="A2"><v>5000.01</v></c></row>' +
  '<row r="4"><c r="A4" t="str"><v>十二</v></c></row><row r="5"><c r="A5" t="str"><v>√</v></c></row>' +
  '<row r="6"><c r="A6" t="b"><v>1</v></c></row><row r="7"><c r="A7" t="e"><v>#REF!</v></c></row>' +
  '<row r="8"><c r="A8"><v>0.3</v></c></row><row r="9"><c r="A9"><v>0.30000000000000004</v></c></row>';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What is read of a formula in B1 that has no result. */
function calculated(formula: string): CellValue | undefined {
  return values(CELLS.replace('FORMULA', escaped(formula)))[0]?.[1];
}

describe('a formula without a result is computed', () => {
  test.each<[string, CellValue]>([
    ['SUM(A1:A6)', 8000.01],
    ['SUM(A:A2)', NOT_CALCULATED],
    ['SUM($A$1,A2, 10)', 8010.01],
    ['sum(A3:A5)', 0],
    ['A1+A2*2-1', 12_999.02],
    ['(A1+1)*2', 6002],
    ['-A1/4', -750],
    ['A1*0.5%', 15],
    ['A3+1', 1],
    ['A3', 0],
    ['A4', '十二'],
    ['A1&"元"', '3000元'],
    ['ROUND(A2*1.5%,2)', 75],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUNDUP(A2*1%,1)', 50.1],
    ['ROUNDDOWN(81.99,0)', 81],
    ['MAX(0,A1-A2)', 0],
    ['MIN(A1:A2)', 3000],
    ['IF(A1<=3000,A1*0.5%,A1*1%)', 15],
    ['IF(A2<=3000,A2*0.5%,IF(A2<=5000,A2*1%,A2*1.5%))', 75.00015],
    ['IF(A4="十二","是","")', '是'],
    ['IF(A5<>"√",1,2)', 2],
    ['COUNTIF(A1:A7,"√")', NOT_CALCULATED],
    ['COUNTIF(A1:A6,"√")', 1],
    ["SUM('表'!A1:A2)", 8000.01],
    ['IF(20.1+20.1+20.1+20.1+20.1+20.1=20.1*6,"√","欠")', '√'],
    ['IF(0.1+0.2>0.3,"多","清")', '清'],
    ['IF(0.3<0.1*3,"欠","清")', '清'],
    ['IF(20.1*6<>120.61,"不同","同")', '不同'],
    ['IF(0.1+0.2-0.3=0,"平","差")', '平'],
    ['COUNTIF(A8:A9,0.1*3)', 2],
    ['COUNTIF(A8:A9,0.31)', 0],
  ])('%s', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });

  test('an empty text leaves its cell empty', () => {
    expect(calculated('IF(A1>0,"",1)')).toBeUndefined();
  });

  test.each([
    ['a function that is not known', 'VLOOKUP(A1,A1:A2,1,0)'],
    ['a text in a sum', 'A4+1'],
    ['a yes in a sum', 'A6+1'],
    ['an error', 'SUM(A1:A7)'],
    ['a division by nothing', 'A1/A3'],
    ['a range where one cell belongs', 'A1:A2*2'],
    ['a name', '标准*2'],
    ['another workbook', '[1]表!A1'],
    ['a sheet that is not there', '别的!A1'],
    ['a condition in a count', 'COUNTIF(A1:A2,">1")'],
    ['a power', 'A1^2'],
    ['its own cell', 'SUM(A1:B1)'],
    ['something unfinished', 'SUM(A1'],
    ['more than one thing', 'A1 A2'],
  ])('but not %s', (_, formula) => {
    expect(calculated(formula)).toBe(NOT_CALCULATED);
  });

  test('nested as deeply as nobody writes it, it is left alone', () => {
    expect(calculated(`${'('.repeat(100)}1${')'.repeat(100)}`)).toBe(NOT_CALCULATED);
  });
});

describe('formulas on one another', () => {
  test('over sheets, in whatever order', () => {
    const sheets = [
      { name: '合计', xml: '<row><c><f>台账!C1*2</f></c></row>' },
      { name: '台账', xml: '<row><c><v>1</v></c><c><v>2</v></c><c><f>SUM(A1:B1)</f></c></row>' },
    ];
    expect(read({ sheets }).sheets.map((sheet) => sheet.values)).toEqual([[[6]], [[1, 2, 3]]]);
  });

  test('in a circle none is computed', () => {
    const row = '<row><c><f>B1+1</f></c><c><f>A1+1</f></c></row>';
    expect(values(row)).toEqual([[NOT_CALCULATED, NOT_CALCULATED]]);
  });

  test('a running total down a long column', () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      index === 0 ? '<row><c><v>1</v></c></row>' : `<row><c><f>A${index}+1</f></c></row>`,
    );
    expect(values(rows.join('')).at(-1)).toEqual([400]);
  });

  test('cells that share a formula whose first has its result', () => {
    const shared = '<c><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c>';
    const rows = `<row><c><v>1</v></c>${shared}</row><row><c><v>4</v></c><c><f t="shared" si="0"/></c></row>`;
    expect(values(rows)).toEqual([
      [1, 2],
      [4, 8],
    ]);
  });

  test('a result that is stored is believed', () => {
    expect(values('<row><c><v>1</v></c><c><f>A1*2</f><v>7</v></c></row>')).toEqual([[1, 7]]);
  });
});

test('what was computed can be written over: nothing stored has changed meanwhile', () => {
  const xml = '<row><c><v>1</v></c><c><f>A1*2</f></c></row>';
  const book = openWorkbook(packageOf(workbookParts({ sheets: [{ name: '表', xml }] })), 'a.xlsx');
  const change = { row: 1, column: 2, expected: 2, value: 3, overFormula: true };
  const { bytes } = book.apply([{ kind: 'set-cells', sheet: '表', changes: [change] }]);
  expect(openWorkbook(bytes, 'a.xlsx').snapshot().sheets[0]?.values).toEqual([[1, 3]]);
});

test('once what it depends on is changed, a sum is computed anew, and what cannot be is not taken for blank', () => {
  const xml =
    '<row><c><v>1</v></c><c><f>SUM(A1:A1)</f><v>1</v></c><c><f>INDEX(A1:A1,1)</f><v>1</v></c><c><f>PI()</f><v>3</v></c></row>';
  const book = openWorkbook(packageOf(workbookParts({ sheets: [{ name: '表', xml }] })), 'a.xlsx');
  const change = { row: 1, column: 1, expected: 1, value: 5 };
  const { bytes } = book.apply([{ kind: 'set-cells', sheet: '表', changes: [change] }]);
  expect(openWorkbook(bytes, 'a.xlsx').snapshot().sheets[0]?.values).toEqual([[5, 5, NOT_CALCULATED, 3]]);
});
