import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { RowsNotAddable } from '../../../../src/workbook/errors';
import type { AddRows } from '../../../../src/workbook/edit';
import { override, packageOf, relationship, textOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { contentOf } from '../workbook-content';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = `<table xmlns="${MAIN}" ref="A1:C2" name="T"><autoFilter ref="A1:C2"/></table>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border><left/></border></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>`;

/** A list in A1:C2 with room below it: row 3 has a cell with a format of its own, row 4 does not stand in the part. */
function list(rowThree = '<row r="3"><c r="A3" s="2"/></row>', more = ''): Uint8Array {
  const rows =
    '<row r="2" ht="30" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="B2" s="1"><f>A2*2</f><v>2</v></c></row>';
  return packageOf(
    workbookParts({
      sheets: [
        {
          name: '表',
          xml: `<sheetData>${rows}${rowThree}<row r="9"><c r="A9"><v>9</v></c></row></sheetData>${more}<conditionalFormatting sqref="A2:C2"><cfRule type="expression" priority="1"><formula>A2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="custom" sqref="A2 C2"><formula1>1</formula1></dataValidation><dataValidation type="custom" sqref="C3"><formula1>1</formula1></dataValidation></dataValidations><tableParts><tablePart r:id="rIdT"/></tableParts>`,
          relationships: relationship('rIdT', 'table', '../tables/table1.xml'),
        },
        { name: '次', xml: '<row r="1"><c r="A1"><f>SUM(表!A2:A2)+表!A2</f><v>2</v></c></row>' },
      ],
      after: '<definedNames><definedName name="名">表!$A$1:$A$2</definedName></definedNames>',
      relationships: relationship('rIdS', 'styles', 'styles.xml'),
      types: override('/xl/styles.xml', 'styles'),
      parts: { 'xl/tables/table1.xml': TABLE, 'xl/styles.xml': STYLES },
    }),
  );
}

const TWO: AddRows = {
  ...{ kind: 'add-rows', sheet: '表', like: 2, at: 3, insert: false, left: 1, right: 3 },
  rows: [
    [{ column: 1, value: 5, format: 'amount' }],
    [
      { column: 1, value: 6 },
      { column: 3, value: 7, format: 'amount' },
    ],
  ],
};

describe('rows in their place, two of them', () => {
  const bytes = list();
  const { bytes: after, applied } = openWorkbook(bytes, 'a.xlsx').apply([TWO]);

  test.each<[string, string, string]>([
    [
      'a cell with a format of its own keeps it',
      SHEET,
      '<row r="3"><c r="A3" s="3"><v>5</v></c><c r="B3" s="1"><f>A3*2</f></c></row>',
    ],
    [
      'a row that was not there is as high as the one above',
      SHEET,
      '<row r="4" ht="30" customHeight="1"><c r="A4" s="1"><v>6</v></c><c r="B4" s="1"><f>A4*2</f></c><c r="C4" s="4"><v>7</v></c></row>',
    ],
    ['what is below stays', SHEET, '<row r="9"><c r="A9"><v>9</v></c></row>'],
    [
      'the format only differs in its number format',
      'xl/styles.xml',
      '<xf numFmtId="4" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
    ],
    ['a conditional format grows', SHEET, '<conditionalFormatting sqref="A2:C4">'],
    ['a validation grows, but not over cells that have one', SHEET, 'sqref="A2:A4 C2"'],
    ['an Excel table grows', 'xl/tables/table1.xml', 'ref="A1:C4" name="T"><autoFilter ref="A1:C4"/>'],
    ['a total grows, a single cell does not', 'xl/worksheets/sheet2.xml', '<f>SUM(表!A2:A4)+表!A2</f>'],
    ['a name grows', 'xl/workbook.xml', '>表!$A$1:$A$4<'],
  ])('%s', (_, part, expected) => {
    expect(textOf(after, part)).toContain(expected);
  });

  test('all of it is taken back', () => {
    expect(packageProblems(after)).toEqual([]);
    const undone = openWorkbook(after, 'a.xlsx').apply(applied.undo ?? []).bytes;
    expect(packageProblems(undone)).toEqual([]);
    expect(contentOf(undone)).toEqual(contentOf(bytes));
  });
});

test('after a gap nothing grows', () => {
  const { bytes: after, applied } = openWorkbook(list(), 'a.xlsx').apply([{ ...TWO, at: 5 }]);
  expect(textOf(after, 'xl/tables/table1.xml')).toBe(TABLE);
  expect(textOf(after, SHEET)).toContain('<c r="B6" s="1"><f>A6*2</f></c>');
  const undone = openWorkbook(after, 'a.xlsx').apply(applied.undo ?? []).bytes;
  expect(contentOf(undone)).toEqual(contentOf(list()));
});

test('rows in the place that a person does not see are told', () => {
  const { applied } = openWorkbook(list('<row r="3" hidden="1"/>'), 'a.xlsx').apply([TWO]);
  expect(applied.hidden).toEqual([{ sheet: '表', row: 3, column: 1 }]);
});

test('a merged area in the place stands against it', () => {
  const merged = list('', '<mergeCells><mergeCell ref="C4:D6"/></mergeCells>');
  expect(() => openWorkbook(merged, 'a.xlsx').apply([TWO])).toThrow(RowsNotAddable);
});
