import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { AddRows } from '../../../../src/workbook/edit';
import { partsOf, textOf } from '../package';
import { packageProblems } from '../package-problems';
import { contentOf } from '../workbook-content';
import { LEDGER, RICH_PARTS, richWorkbook } from './rich-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';
const TWO: AddRows = {
  ...{ kind: 'add-rows', sheet: '台账', like: 4, at: 5, insert: true, left: 1, right: 3 },
  rows: [[{ column: 1, value: 3 }], [{ column: 2, value: 43831, format: 'date' }]],
};

const bytes = richWorkbook();
/** The same without the merged area that the second table reaches into. */
const UNMERGED = LEDGER.replace('E4:E9', 'H1:I1');
const { bytes: after, applied } = openWorkbook(bytes, 'a.xlsx').apply([TWO]);

test('the package is a good one, before and after', () => {
  expect(packageProblems(bytes)).toEqual([]);
  expect(packageProblems(after)).toEqual([]);
});

test.each<[string, string, string]>([
  ['the used range', SHEET, '<dimension ref="A1:F11"/>'],
  ['cells below', SHEET, '<row r="11"><c r="A11"><f>A7&amp;"B5"</f><v>0</v></c></row>'],
  ['a total', SHEET, '<c r="B7"><f>SUM(B3:B6)</f></c>'],
  ['a formula of single cells, which is no total', SHEET, '<c r="C7"><f>SUM(C3,C4)</f><v>0</v></c>'],
  ['an array formula', SHEET, '<c r="D7"><f t="array" ref="D7">SUM(B3:B6*2)</f></c>'],
  ['formulas that share one', SHEET, '<f t="shared" ref="C3:C4" si="0">B3*12</f>'],
  ['a protected range', SHEET, 'sqref="A7:C7 F1"'],
  ['a filter without criteria', SHEET, '<autoFilter ref="A2:C6"/>'],
  ['a merged area below', SHEET, '<mergeCell ref="A8:C9"/>'],
  ['a merged area around, beside the table', SHEET, '<mergeCell ref="E4:E11"/>'],
  [
    'a conditional format',
    SHEET,
    'sqref="B3:B6"><cfRule type="expression" priority="1"><formula>B3&gt;AVERAGE($B$3:$B$6)<',
  ],
  ['the end of a colour scale', SHEET, '<cfvo type="num" val="$B$7"/><cfvo type="num" val="5"/>'],
  ['a validation', SHEET, 'sqref="A3:A6"><formula1>$A$7</formula1>'],
  ['the range of a dropdown', SHEET, 'sqref="E7"><formula1>$A$3:$A$6</formula1>'],
  ['a link', SHEET, '<hyperlink ref="A7" location="汇总!A1"/>'],
  ['page breaks', SHEET, '<brk id="6" max="9"/><brk id="10" max="9"/>'],
  ['a newer validation', SHEET, '<xm:f>汇总!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C6</xm:sqref>'],
  ['a sparkline', SHEET, '<xm:f>台账!B3:B6</xm:f><xm:sqref>D8</xm:sqref>'],
  ['a total on another sheet', SUMMARY, '<c r="A1"><f>SUM(台账!B3:B6)</f></c>'],
  ['single cells from another sheet', SUMMARY, '<c r="B1"><f>台账!B7/台账!B4</f></c>'],
  ['the other sheet’s own cells, not at all', SUMMARY, '<c r="C1"><f>SUM(B3:B4)</f><v>0</v></c>'],
  ['a link from another sheet', SUMMARY, 'ref="A5" location="\'台账\'!B7"'],
  ['a name', 'xl/workbook.xml', '>台账!$B$3:$B$6<'],
  ['a name of a cell below', 'xl/workbook.xml', '>台账!$B$7<'],
  ['the print area, wider than the table', 'xl/workbook.xml', '>台账!$A$1:$F$6<'],
  ['print titles', 'xl/workbook.xml', '>台账!$2:$2<'],
  ['a chart', 'xl/charts/chart1.xml', '<c:f>台账!$A$3:$A$6</c:f>'],
  ['a chart of several areas', 'xl/charts/chart1.xml', '<c:f>(台账!$B$3:$B$6,台账!$B$11)</c:f>'],
  ['a note', 'xl/comments1.xml', '<comment ref="A7"/><comment ref="A3"/>'],
  ['the box of a note', 'xl/drawings/vmlDrawing1.vml', '<x:Anchor>1, 15, 3, 2, 3, 50, 7, 3</x:Anchor><x:Row>6</x:Row>'],
  ['a threaded comment', 'xl/threadedComments/threadedComment1.xml', '<threadedComment ref="A7"/>'],
  ['the formula of a table column', 'xl/tables/table1.xml', '<calculatedColumnFormula>台账!$B$7<'],
  [
    'the source of a pivot table',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    '<worksheetSource ref="A2:C6" sheet="台账"/>',
  ],
  ['a pivot table below', 'xl/pivotTables/pivotTable1.xml', '<location ref="H8:I11"/>'],
])('%s', (_, part, expected) => {
  expect(textOf(after, part)).toContain(expected);
});

test('drawings move, grow around the place, or stay as they are told to', () => {
  const rows = Array.from(textOf(after, 'xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)</g), ([, row]) =>
    Number(row),
  );
  expect(rows).toEqual([1, 3, 3, 10, 3, 8, 6, 8, 8, 10]);
});

test('a table beside the rows stays, one that ends with the row above takes them in', () => {
  expect(textOf(after, 'xl/tables/table1.xml')).toContain('ref="E2:F4" name="T"><autoFilter ref="E2:F4"/>');
  const grown = openWorkbook(richWorkbook(UNMERGED), 'a.xlsx').apply([{ ...TWO, left: 5, right: 6 }]).bytes;
  expect(textOf(grown, 'xl/tables/table1.xml')).toContain('ref="E2:F6" name="T"><autoFilter ref="E2:F6"/>');
});

test('a table with a row of totals takes rows in above it', () => {
  const table = RICH_PARTS['xl/tables/table1.xml'].replace('ref="E2:F4" name', 'ref="E2:F5" totalsRowCount="1" name');
  const totals = richWorkbook(UNMERGED, { 'xl/tables/table1.xml': table });
  const grown = openWorkbook(totals, 'a.xlsx').apply([{ ...TWO, left: 5, right: 6 }]).bytes;
  expect(textOf(grown, 'xl/tables/table1.xml')).toContain(
    'ref="E2:F7" totalsRowCount="1" name="T"><autoFilter ref="E2:F6"/>',
  );
});

test('the new rows have format, height and formulas of the one above, and the values given', () => {
  expect(textOf(after, SHEET)).toContain(
    '<row r="5" ht="24" customHeight="1"><c r="A5"><v>3</v></c><c r="B5" s="1"/><c r="C5"><f>B5*12</f></c></row>' +
      '<row r="6" ht="24" customHeight="1"><c r="B6" s="2"><v>43831</v></c><c r="C6"><f>B6*12</f></c></row>',
  );
  expect(textOf(after, 'xl/styles.xml')).toContain(
    '<xf numFmtId="164" fontId="0" borderId="0" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
  );
});

test('the list of formulas goes, and the workbook is computed on opening', () => {
  expect(Object.keys(partsOf(after))).not.toContain('xl/calcChain.xml');
  expect(textOf(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('all of it is as it was once the rows are taken away again', () => {
  const undone = openWorkbook(after, 'a.xlsx').apply(applied.undo ?? []).bytes;
  expect(packageProblems(undone)).toEqual([]);
  expect(contentOf(undone)).toEqual(contentOf(bytes));
});

test.each<[string, string, Partial<Record<keyof typeof RICH_PARTS, string>>]>([
  ['a merged area', LEDGER.replace('E4:E9', 'C4:D6'), {}],
  ['an array formula', LEDGER.replace('t="array" ref="D5"', 't="array" ref="D4:D5"'), {}],
  [
    'a pivot table',
    LEDGER,
    { 'xl/pivotTables/pivotTable1.xml': RICH_PARTS['xl/pivotTables/pivotTable1.xml'].replace('H6', 'H4') },
  ],
])('%s across the place is not torn', (_, ledger, parts) => {
  const attempt = (): unknown => openWorkbook(richWorkbook(ledger, parts), 'a.xlsx').apply([TWO]);
  expect(attempt).toThrow('torn');
});

test.each<[string, string]>([
  [
    'a filter of the sheet',
    LEDGER.replace(
      '<autoFilter ref="A2:C4"/>',
      '<autoFilter ref="A2:C4"><filterColumn colId="0"><filters/></filterColumn></autoFilter>',
    ),
  ],
  ['rows hidden within a filter', LEDGER.replace('<row r="3"', '<row r="3" hidden="1"')],
  ['a filter of other kind', LEDGER.replace('<sheetPr/>', '<sheetPr filterMode="1"/>')],
])('%s stands against it', (_, ledger) => {
  const attempt = (): unknown => openWorkbook(richWorkbook(ledger), 'a.xlsx').apply([TWO]);
  expect(attempt).toThrow('filtered');
});

test('a filter of an Excel table stands against it, one whose button is not shown does not', () => {
  const tableWith = (column: string): Uint8Array =>
    richWorkbook(LEDGER, {
      'xl/tables/table1.xml': RICH_PARTS['xl/tables/table1.xml'].replace(
        '<autoFilter ref="E2:F4"/>',
        `<autoFilter ref="E2:F4">${column}</autoFilter>`,
      ),
    });
  const filtered = tableWith('<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>');
  expect(() => openWorkbook(filtered, 'a.xlsx').apply([TWO])).toThrow('filtered');
  const quiet = tableWith('<filterColumn colId="0" hiddenButton="1"/>');
  expect(openWorkbook(quiet, 'a.xlsx').apply([TWO]).applied.cells).toBe(2);
});
