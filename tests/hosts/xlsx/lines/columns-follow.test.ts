import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { AddColumns } from '../../../../src/workbook/edit';
import { packageOf, override, relationship, relationshipsXml, textOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { contentOf } from '../workbook-content';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';

const value = (address: string, number: number, more = ''): string => `<c r="${address}"${more}><v>${number}</v></c>`;
const text = (address: string, words: string, more = ''): string =>
  `<c r="${address}" t="str"${more}><v>${words}</v></c>`;
const formula = (address: string, says: string): string => `<c r="${address}"><f>${says}</f><v>0</v></c>`;

/**
 * 姓名 | 5月 应交 实交 | 6月 应交 实交 | 合计 | 备注 in rows 2 to 6, with a title above, and all that can refer to
 * its columns.
 */
const LEDGER = `<dimension ref="A1:G6"/><cols><col min="1" max="3" width="9" customWidth="1"/><col min="4" max="4" width="7" style="1" customWidth="1" hidden="1"/><col min="5" max="16384" width="8" customWidth="1"/></cols>
<sheetData>
<row r="1" spans="1:7">${text('A1', '党费台账')}</row>
<row r="2" spans="1:7">${text('B2', '5月')}${text('D2', '6月', ' s="1"')}${text('G2', '备注')}</row>
<row r="3">${text('B3', '应交')}${text('C3', '实交')}${text('D3', '应交', ' s="1"')}${text('E3', '实交')}${text('F3', '合计')}</row>
<row r="4">${text('A4', '李明')}<c r="B4"><f t="shared" ref="B4:B5" si="0">12*2</f><v>24</v></c>${value('C4', 24)}${formula('D4', '$B4+0')}${value('E4', 20, ' s="1"')}${formula('F4', 'SUMIF(B$3:E$3,"实交",B4:E4)')}${text('G4', '缺')}</row>
<row r="5">${text('A5', '王芳')}<c r="B5"><f t="shared" si="0"/><v>24</v></c>${value('C5', 24)}${formula('D5', 'B5')}${value('E5', 20)}${formula('F5', 'G5&amp;SUM(D5:E5)')}</row>
<row r="6">${formula('C6', 'SUM(C4:C5)')}${formula('E6', 'SUM(E4:E5)')}<c r="F6"><f t="array" ref="F6">SUM(B4:E5*1)</f><v>88</v></c></row>
</sheetData>
<protectedRanges><protectedRange sqref="E6:F6 B1" name="p"/></protectedRanges>
<autoFilter ref="A3:G5"><filterColumn colId="1" hiddenButton="1"/><filterColumn colId="6" hiddenButton="1"/></autoFilter>
<mergeCells count="4"><mergeCell ref="A1:G1"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:E2"/><mergeCell ref="G2:G3"/></mergeCells>
<conditionalFormatting sqref="B4:E5"><cfRule type="expression" priority="1"><formula>B4&gt;AVERAGE($B$4:$E$5)</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="F4:F5"><cfRule type="cellIs" operator="lessThan" priority="2"><formula>$E$6</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="whole" sqref="C4:C5 E4:E5"><formula1>$F$4</formula1></dataValidation><dataValidation type="list" sqref="D4:D5"><formula1>$G$4:$G$5</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="G4" location="汇总!A1"/></hyperlinks>
<rowBreaks count="1"><brk id="5"/></rowBreaks><colBreaks count="2"><brk id="5"/><brk id="6"/></colBreaks>
<drawing r:id="rIdD"/><legacyDrawing r:id="rIdV"/>
<extLst><ext uri="{CCE6A557}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list"><x14:formula1><xm:f>汇总!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D6:E6</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{05C60535}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>台账!B4:E4</xm:f><xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const SUMMARY_XML = `<sheetData><row r="1">${formula('A1', 'SUM(台账!B4:E4)')}${formula('B1', '台账!F4/台账!E4')}${formula('C1', 'SUM(B3:E3)')}${formula('D1', 'SUM(汇总:台账!F4)')}${formula('E1', "SUM('汇总:台账'!F4)")}</row></sheetData>`;

const NAMES = [
  ['各月', '台账!$B$4:$E$5'],
  ['合计', '台账!$F$4'],
  ['_xlnm.Print_Area" localSheetId="0', '台账!$A$1:$E$20'],
  ['_xlnm.Print_Titles" localSheetId="0', '台账!$A:$A,台账!$2:$3'],
].map(([name, says]) => `<definedName name="${name}">${says}</definedName>`);

const PARTS = {
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:row>12</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml(relationship('rId1', 'chart', '../charts/chart1.xml')),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}"><c:ser><c:cat><c:f>台账!$B$3:$E$3</c:f></c:cat><c:val><c:f>台账!$B$4:$E$4</c:f></c:val></c:ser><c:ser><c:val><c:f>台账!$E$4:$E$5</c:f></c:val></c:ser></c:chartSpace>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>7, 15, 3, 2, 9, 50, 5, 3</x:Anchor><x:Row>3</x:Row><x:Column>6</x:Column></x:ClientData></v:shape></xml>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="G4"/><comment ref="A4"/></commentList></comments>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border><left/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0" borderId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`,
};

function book(ledger = LEDGER): Uint8Array {
  return packageOf(
    workbookParts({
      sheets: [
        {
          name: '台账',
          xml: ledger,
          relationships: [
            relationship('rIdD', 'drawing', '../drawings/drawing1.xml'),
            relationship('rIdV', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
            relationship('rIdC', 'comments', '../comments1.xml'),
          ].join(''),
        },
        { name: '汇总', xml: SUMMARY_XML },
        { name: '名单', xml: `<sheetData><row r="1">${text('A1', '李明')}</row></sheetData>` },
      ],
      after: `<definedNames>${NAMES.join('')}</definedNames><calcPr calcId="1"/>`,
      relationships: relationship('rIdS', 'styles', 'styles.xml'),
      types: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('/xl/styles.xml', 'styles')}`,
      parts: PARTS,
    }),
  );
}

/** July, behind June. */
const JULY: AddColumns = {
  ...{ kind: 'add-columns', sheet: '台账', like: 4, at: 6, insert: true, top: 2, bottom: 6 },
  columns: [
    [
      { row: 2, value: '7月' },
      { row: 3, value: '应交' },
    ],
    [
      { row: 3, value: '实交' },
      { row: 4, value: 20, format: 'amount' },
    ],
  ],
};

const bytes = book();
const { bytes: after, applied } = openWorkbook(bytes, 'a.xlsx').apply([JULY]);

test('the package is a good one, before and after', () => {
  expect(packageProblems(bytes)).toEqual([]);
  expect(packageProblems(after)).toEqual([]);
  expect(applied.cells).toBe(4);
});

test.each<[string, string, string]>([
  ['the used range', SHEET, '<dimension ref="A1:I6"/>'],
  [
    'widths and formats of columns, but not that one is hidden',
    SHEET,
    '<col min="5" max="5" width="8" customWidth="1"/><col min="6" max="6" width="7" style="1" customWidth="1"/><col min="7" max="7" width="8" customWidth="1"/><col min="8" max="16384" width="8" customWidth="1"/></cols>',
  ],
  ['a title across the place', SHEET, '<mergeCell ref="A1:I1"/>'],
  ['a head at the right, and that of the month again', SHEET, '<mergeCell ref="I2:I3"/><mergeCell ref="F2:G2"/>'],
  ['formats and texts of the head', SHEET, '<c r="F2" s="1" t="inlineStr"><is><t>7月</t></is></c>'],
  ['formulas of the month, moved along', SHEET, '<c r="F4" s="0"><f>$B4+0</f></c>'],
  ['what refers to a column of the month before', SHEET, '<c r="F5" s="0"><f>D5</f></c>'],
  ['the total below the month', SHEET, '<c r="E6"><f>SUM(E4:E5)</f><v>0</v></c><c r="G6"><f>SUM(G4:G5)</f></c>'],
  ['a total at the right', SHEET, '<c r="H4"><f>SUMIF(B$3:G$3,"实交",B4:G4)</f></c>'],
  ['a sum of the month alone, which is no total', SHEET, '<c r="H5"><f>I5&amp;SUM(D5:E5)</f>'],
  ['an array formula', SHEET, '<c r="H6"><f t="array" ref="H6">SUM(B4:G5*1)</f></c>'],
  ['a protected range', SHEET, 'sqref="E6:H6 B1"'],
  [
    'a filter',
    SHEET,
    '<autoFilter ref="A3:I5"><filterColumn colId="1" hiddenButton="1"/><filterColumn colId="8" hiddenButton="1"/>',
  ],
  [
    'a format by condition',
    SHEET,
    'sqref="B4:G5"><cfRule type="expression" priority="1"><formula>B4&gt;AVERAGE($B$4:$G$5)<',
  ],
  ['one at the right', SHEET, 'sqref="H4:H5"><cfRule type="cellIs" operator="lessThan" priority="2"><formula>$E$6<'],
  ['a validation of the last column', SHEET, 'sqref="C4:C5 E4:E5 G4:G5"><formula1>$H$4<'],
  ['a validation of the first column', SHEET, 'sqref="D4:D5 F4:F5"><formula1>$I$4:$I$5<'],
  ['a newer validation', SHEET, '<xm:sqref>D6:G6</xm:sqref>'],
  ['a sparkline', SHEET, '<xm:f>台账!B4:G4</xm:f><xm:sqref>H1</xm:sqref>'],
  ['a link', SHEET, '<hyperlink ref="I4" location="汇总!A1"/>'],
  [
    'page breaks between columns, not those between rows',
    SHEET,
    '<rowBreaks count="1"><brk id="5"/></rowBreaks><colBreaks count="2"><brk id="7"/><brk id="8"/></colBreaks>',
  ],
  ['a total on another sheet', SUMMARY, '<c r="A1"><f>SUM(台账!B4:G4)</f></c>'],
  ['single cells from another sheet', SUMMARY, '<c r="B1"><f>台账!H4/台账!E4</f>'],
  ['the other sheet’s own cells, not at all', SUMMARY, '<c r="C1"><f>SUM(B3:E3)</f><v>0</v></c>'],
  ['cells of several sheets, not at all', SUMMARY, '<c r="D1"><f>SUM(汇总:台账!F4)</f>'],
  ['cells of several sheets in quotes, not at all', SUMMARY, "<f>SUM('汇总:台账'!F4)</f>"],
  ['a name', 'xl/workbook.xml', '>台账!$B$4:$G$5<'],
  ['a name of a cell at the right', 'xl/workbook.xml', '>台账!$H$4<'],
  ['the print area, longer than the table', 'xl/workbook.xml', '>台账!$A$1:$G$20<'],
  ['print titles', 'xl/workbook.xml', '>台账!$A:$A,台账!$2:$3<'],
  [
    'a chart over the months',
    'xl/charts/chart1.xml',
    '<c:f>台账!$B$3:$G$3</c:f></c:cat><c:val><c:f>台账!$B$4:$G$4</c:f>',
  ],
  ['a chart of one month', 'xl/charts/chart1.xml', '<c:f>台账!$E$4:$E$5</c:f>'],
  [
    'a drawing',
    'xl/drawings/drawing1.xml',
    '<xdr:col>3</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:to><xdr:col>8</xdr:col>',
  ],
  ['a note', 'xl/comments1.xml', '<comment ref="I4"/><comment ref="A4"/>'],
  [
    'the box of a note',
    'xl/drawings/vmlDrawing1.vml',
    '<x:Anchor>9, 15, 3, 2, 11, 50, 5, 3</x:Anchor><x:Row>3</x:Row><x:Column>8</x:Column>',
  ],
])('%s', (_, part, expected) => {
  expect(textOf(after, part)).toContain(expected);
});

test('a sheet that is not about the columns keeps its bytes', () => {
  expect(textOf(after, 'xl/worksheets/sheet3.xml')).toBe(textOf(bytes, 'xl/worksheets/sheet3.xml'));
});

test('all of it is as it was once the columns are taken away again', () => {
  const undone = openWorkbook(after, 'a.xlsx').apply(applied.undo ?? []).bytes;
  expect(packageProblems(undone)).toEqual([]);
  expect(contentOf(undone)).toEqual(contentOf(bytes));
});

test('behind a total of the half-year, nothing grows that ended with June', () => {
  const { bytes: behind } = openWorkbook(bytes, 'a.xlsx').apply([{ ...JULY, at: 7 }]);
  const sheet = textOf(behind, SHEET);
  expect(sheet).toContain('<c r="F4"><f>SUMIF(B$3:E$3,"实交",B4:E4)</f>');
  expect(sheet).toContain('<c r="G5" s="0"><f>E5</f></c>');
  expect(sheet).toContain('sqref="D4:D5 G4:G5"');
  expect(packageProblems(behind)).toEqual([]);
});

test.each<[string, string, string]>([
  ['a merged area over a place that is to be written', LEDGER.replace('"G2:G3"', '"E4:F4"'), 'torn'],
  ['an array formula across the place', LEDGER.replace('t="array" ref="F6"', 't="array" ref="E6:F6"'), 'torn'],
  ['a filter that hides rows', LEDGER.replace('<row r="5">', '<row r="5" hidden="1">'), 'filtered'],
  [
    'a value in the last column',
    LEDGER.replace('</row>\n</sheetData>', `${text('XFD6', '注')}</row></sheetData>`),
    'sheet-full',
  ],
])('%s stands against it', (_, ledger, reason) => {
  const attempt = (): unknown => openWorkbook(book(ledger), 'a.xlsx').apply([JULY]);
  expect(attempt).toThrow(reason);
});

describe('an Excel table', () => {
  const TABLE = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="姓名"/><tableColumn id="4" name="6月" dataDxfId="0"><calculatedColumnFormula>T[[#This Row],[6月]]*1</calculatedColumnFormula></tableColumn><tableColumn id="3" name="备注"/></tableColumns></table>`;
  const tableBook = packageOf(
    workbookParts({
      sheets: [
        {
          name: '表',
          xml: `<sheetData><row r="1">${text('A1', '姓名')}${text('B1', '6月')}${text('C1', '备注')}</row><row r="2">${text('A2', '李明')}${formula('B2', 'T[[#This Row],[6月]]*1')}</row><row r="3">${formula('B3', 'SUM(T[6月])')}</row></sheetData><tableParts count="1"><tablePart r:id="rIdT"/></tableParts>`,
          relationships: relationship('rIdT', 'table', '../tables/table1.xml'),
        },
      ],
      parts: { 'xl/tables/table1.xml': TABLE },
      types: override('/xl/tables/table1.xml', 'table'),
    }),
  );
  const wider = (edit: Partial<AddColumns>): ReturnType<ReturnType<typeof openWorkbook>['apply']> => {
    const place = { like: 2, at: 3, insert: true, top: 1, bottom: 3, columns: [[{ row: 1, value: '6月' }]] };
    return openWorkbook(tableBook, 'a.xlsx').apply([{ kind: 'add-columns', sheet: '表', ...place, ...edit }]);
  };

  test('gets a column with a name of its own, and formulas about it', () => {
    const { bytes: widened, applied: told } = wider({});
    expect(packageProblems(widened)).toEqual([]);
    expect(textOf(widened, 'xl/tables/table1.xml')).toContain(
      'ref="A1:D3" totalsRowShown="0"><autoFilter ref="A1:D3"/><tableColumns count="4"><tableColumn id="1" name="姓名"/><tableColumn id="4" name="6月" dataDxfId="0"><calculatedColumnFormula>T[[#This Row],[6月]]*1</calculatedColumnFormula></tableColumn><tableColumn id="5" name="6月2" dataDxfId="0"><calculatedColumnFormula>T[[#This Row],[6月2]]*1</calculatedColumnFormula></tableColumn><tableColumn id="3" name="备注"/>',
    );
    const sheet = textOf(widened, SHEET);
    expect(sheet).toContain('<c r="C1" t="inlineStr"><is><t>6月2</t></is></c>');
    expect(sheet).toContain('<c r="C3"><f>SUM(T[6月2])</f></c>');
    const undone = openWorkbook(widened, 'a.xlsx').apply(told.undo ?? []).bytes;
    expect(contentOf(undone)).toEqual(contentOf(tableBook));
  });

  test('that ended with the neighbour takes the new column in, as a text', () => {
    const at = { like: 3, at: 4, insert: false, columns: [[{ row: 1, value: 7 }]] };
    const { bytes: widened, applied: told } = wider(at);
    expect(packageProblems(widened)).toEqual([]);
    expect(textOf(widened, 'xl/tables/table1.xml')).toContain('<tableColumn id="5" name="7"/></tableColumns>');
    expect(textOf(widened, SHEET)).toContain('<c r="D1" t="inlineStr"><is><t>7</t></is></c>');
    const undone = openWorkbook(widened, 'a.xlsx').apply(told.undo ?? []).bytes;
    expect(packageProblems(undone)).toEqual([]);
    expect(contentOf(undone)).toEqual(contentOf(tableBook));
  });
});
