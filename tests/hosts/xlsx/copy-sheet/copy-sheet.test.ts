import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { CopySheet, Edit } from '../../../../src/workbook/edit';
import {
  DraftInvalid,
  FormulaInTheWay,
  SheetExists,
  SheetNotCopyable,
  SheetProtected,
  WorkbookChanged,
} from '../../../../src/workbook/errors';
import { override, packageOf, partsOf, relationship, relationshipsXml, textOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { contentOf } from '../workbook-content';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const text = (address: string, words: string): string => `<c r="${address}" t="str"><v>${words}</v></c>`;

/** A month's sheet with a note, a chart and a total that names its own sheet; the next sheet reads it. */
const JUNE = `<sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>
<row r="1">${text('A1', '6月党费')}</row>
<row r="2">${text('A2', '李明')}<c r="B2"><v>12.5</v></c></row>
<row r="3">${text('A3', '王芳')}<c r="B3"><v>8</v></c></row>
<row r="4">${text('A4', '合计')}<c r="B4"><f>SUM('6月'!B2:B3)</f><v>20.5</v></c><c r="C4"><f>SUM('6月:名单'!A9)</f><v>0</v></c></row>
</sheetData>
<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>'6月'!B2&gt;名单!A1</formula></cfRule></conditionalFormatting>
<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><drawing r:id="rIdD"/><legacyDrawing r:id="rIdV"/>`;

const NAMES = [
  ['_xlnm.Print_Area" localSheetId="0', "'6月'!$A$1:$B$4"],
  ['ThemeDayGenerated" localSheetId="0', '"summary 2020-06"'],
  ['_xlnm.Print_Area" localSheetId="1', '汇总!$A$1:$B$4'],
  ['合计', "'6月'!$B$4"],
].map(([name, says]) => `<definedName name="${name}">${says}</definedName>`);

function book(june = JUNE, more = ''): Uint8Array {
  return packageOf(
    workbookParts({
      sheets: [
        {
          name: '6月',
          xml: june,
          relationships: [
            relationship('rIdD', 'drawing', '../drawings/drawing1.xml'),
            relationship('rIdV', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
            relationship('rIdC', 'comments', '../comments1.xml'),
            more,
          ].join(''),
        },
        { name: '汇总', xml: `<sheetData><row r="1"><c r="A1"><f>'6月'!B4</f><v>20.5</v></c></row></sheetData>` },
        { name: '名单', xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
      ],
      after: `<definedNames>${NAMES.join('')}</definedNames><calcPr calcId="1"/>`,
      types: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('/xl/charts/chart1.xml', 'chart')}`,
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}"/>`,
        'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml(relationship('rId1', 'chart', '../charts/chart1.xml')),
        'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}"><c:f>'6月'!$B$2:$B$3</c:f><c:f>汇总!$A$1</c:f></c:chartSpace>`,
        'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:v"/>`,
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="B2"/></commentList></comments>`,
      },
    }),
  );
}

const JULY: CopySheet = {
  ...{ kind: 'copy-sheet', sheet: '6月', name: '7月' },
  clear: [{ top: 2, left: 2, bottom: 9, right: 3 }],
  changes: [{ row: 1, column: 1, expected: '6月党费', value: '7月党费' }],
};

const bytes = book();
const opened = openWorkbook(bytes, 'a.xlsx');
const { bytes: after, applied } = opened.apply([
  JULY,
  { kind: 'set-cells', sheet: '6月', changes: [{ row: 2, column: 2, expected: 12.5, value: 13 }] },
]);

test('the copy stands after its original, emptied and set; the original is another matter', () => {
  expect(packageProblems(after)).toEqual([]);
  expect(applied.sheets).toEqual(['7月']);
  const { sheets } = openWorkbook(after, 'a.xlsx').snapshot();
  expect(sheets.map(({ name, generated }) => [name, generated?.kind ?? null])).toEqual([
    ['6月', 'summary'],
    ['7月', null],
    ['汇总', null],
    ['名单', null],
  ]);
  expect(sheets[1]?.values).toEqual([['7月党费'], ['李明'], ['王芳'], ['合计', 0, '#GETTING_DATA']]);
  expect(sheets[0]?.values[1]).toEqual(['李明', 13]);
});

test.each<[string, string, string]>([
  ['a total about its own sheet', 'xl/worksheets/sheet4.xml', "<f>SUM('7月'!B2:B3)</f></c>"],
  ['one over several sheets, as it was', 'xl/worksheets/sheet4.xml', "<f>SUM('6月:名单'!A9)</f>"],
  ['a format by condition', 'xl/worksheets/sheet4.xml', "<formula>'7月'!B2&gt;名单!A1</formula>"],
  [
    'a tab that is not open beside the first',
    'xl/worksheets/sheet4.xml',
    '<sheetPr/><sheetViews><sheetView workbookViewId="0"/>',
  ],
  ['a chart', 'xl/charts/chart2.xml', "<c:f>'7月'!$B$2:$B$3</c:f><c:f>汇总!$A$1</c:f>"],
  ['the chart’s place', 'xl/drawings/_rels/drawing2.xml.rels', 'Target="../charts/chart2.xml"'],
  ['notes', 'xl/worksheets/_rels/sheet4.xml.rels', 'Target="../comments2.xml"'],
  ['the print area', 'xl/workbook.xml', `<definedName name="_xlnm.Print_Area" localSheetId="1">'7月'!$A$1:$B$4<`],
  [
    'names of the sheets behind',
    'xl/workbook.xml',
    '<definedName name="_xlnm.Print_Area" localSheetId="2">汇总!$A$1:$B$4<',
  ],
])('%s', (_, part, expected) => {
  expect(textOf(after, part)).toContain(expected);
});

test('a sheet that does not read it keeps its bytes', () => {
  expect(textOf(after, 'xl/worksheets/sheet3.xml')).toBe(textOf(bytes, 'xl/worksheets/sheet3.xml'));
});

test('taken back, the workbook is as it was', () => {
  const undone = openWorkbook(after, 'a.xlsx').apply(applied.undo ?? []).bytes;
  expect(packageProblems(undone)).toEqual([]);
  expect(contentOf(undone)).toEqual(contentOf(bytes));
  expect(Object.keys(partsOf(undone)).filter((part) => /2\.(xml|vml)/.test(part))).toEqual([
    'xl/worksheets/sheet2.xml',
  ]);
});

test('it is not taken back where somebody has begun to fill it', () => {
  const begun: Edit = {
    ...{ kind: 'set-cells', sheet: '7月' },
    changes: [{ row: 2, column: 2, expected: null, value: 12.5 }],
  };
  const filled = openWorkbook(openWorkbook(after, 'a.xlsx').apply([begun]).bytes, 'a.xlsx');
  expect(() => filled.apply(applied.undo ?? [])).toThrow(WorkbookChanged);
});

test.each<[string, Partial<CopySheet>, Uint8Array, new (...args: never[]) => Error]>([
  ['the name is taken', { name: '汇总' }, bytes, SheetExists],
  ['the name is none', { name: '7/8月' }, bytes, DraftInvalid],
  ['a cell was changed', { changes: [{ row: 1, column: 1, expected: '5月党费', value: '' }] }, bytes, WorkbookChanged],
  ['a formula would be lost', { changes: [{ row: 4, column: 2, expected: 20.5, value: 1 }] }, bytes, FormulaInTheWay],
  [
    'the sheet is protected',
    {},
    book(JUNE.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
    SheetProtected,
  ],
  [
    'a pivot table stands on it',
    {},
    book(JUNE, relationship('rIdP', 'pivotTable', '../comments1.xml')),
    SheetNotCopyable,
  ],
])('refused where %s', (_, part, file, problem) => {
  expect(() => openWorkbook(file, 'a.xlsx').apply([{ ...JULY, ...part }])).toThrow(problem);
});
