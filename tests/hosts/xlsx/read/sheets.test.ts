import { NOT_CALCULATED } from '../../../../src/records/not-calculated';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { branchBy } from '../producers';
import { read, values } from './hand-written';

describe('where cells are', () => {
  test('rows and cells without an address follow the one before', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"><c><v>6</v></c></row><row><c><v>7</v></c></row>';
    expect(values(rows)).toEqual([[1, null, null, 4, 5], [], [], [6], [7]]);
  });

  test('a row without an address of its own is where its cells say', () => {
    expect(values('<row><c r="A3"><v>1</v></c></row><row><c><v>2</v></c></row>')).toEqual([[], [], [1], [2]]);
  });

  test('trailing rows and cells without a value are cut off', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row><row r="2"><c r="A2" t="str"><v/></c></row><row r="9" ht="20"/>';
    expect(values(rows)).toEqual([[1]]);
  });

  test('content of other makers inside and beside the cells is passed over', () => {
    const other = '<y:c xmlns:y="urn:y" r="B1"><y:v>9</y:v></y:c>';
    const rows = `<row r="1"><c r="A1"><v>1</v><extLst><ext uri="{y}"><y:v xmlns:y="urn:y">9</y:v></ext></extLst></c>${other}</row>`;
    const after = '<extLst><ext uri="{z}"><z:row xmlns:z="urn:z"><c r="A9"><v>9</v></c></z:row></ext></extLst>';
    expect(values(`<sheetData>${rows}</sheetData>${after}`)).toEqual([[1]]);
  });
});

describe('what else a sheet tells', () => {
  test('merged areas, and whether it is protected', () => {
    const sheet = (rest: string): SheetSnapshot | undefined =>
      read({ sheets: [{ name: '表', xml: `<sheetData/>${rest}` }] }).sheets[0];
    expect(
      sheet('<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$D$4:C3"/></mergeCells>')?.merges,
    ).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 4 },
    ]);
    expect(sheet('<sheetProtection sheet="1"/>')?.locked).toBe(true);
    expect(sheet('<sheetProtection sheet="true"/>')?.locked).toBe(true);
    expect(sheet('<sheetProtection objects="1"/>')?.locked).toBe(false);
    expect(sheet('')?.locked).toBe(false);
  });

  test('its name with special characters, and how visible it is', () => {
    const sheets = [
      { name: 'A&amp;B &#x515a;', xml: '' },
      { name: '2', xml: '', tab: 'state="hidden"' },
      { name: '3', xml: '', tab: 'state="veryHidden"' },
      { name: '4', xml: '', tab: 'state="visible"' },
    ];
    expect(read({ sheets }).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A&B 党', 'visible'],
      ['2', 'hidden'],
      ['3', 'veryHidden'],
      ['4', 'visible'],
    ]);
  });

  test('whether the product generated it, and nothing else', () => {
    const name = (sheet: string, text: string, called = 'ThemeDayGenerated'): string =>
      `<definedName name="${called}" ${sheet}>${text}</definedName>`;
    const names =
      name('localSheetId="1"', '"dues-notice 2020-H1"') +
      name('localSheetId="2" hidden="1"', '&quot;summary 2019-H2&quot;', 'THEMEDAYGENERATED') +
      name('localSheetId="3"', '"holiday 2020"') +
      name('localSheetId="0"', '"check-report 2020-06"', 'Other') +
      name('', '"check-report 2020-06"');
    const sheets = ['一', '二', '三', '四'].map((sheet) => ({ name: sheet, xml: '' }));
    const found = read({ sheets, after: `<definedNames>${names}</definedNames>` }).sheets;
    expect(found.map(({ generated }) => generated)).toEqual([
      null,
      { kind: 'dues-notice', period: '2020-H1' },
      { kind: 'summary', period: '2019-H2' },
      null,
    ]);
  });
});

describe('workbooks of several programs', () => {
  test('openpyxl: all sheets with cells, the chart sheet passed over', async () => {
    const { sheets } = openWorkbook(await branchBy('openpyxl'), 'a.xlsx').snapshot();
    expect(sheets.map(({ name, visibility, locked }) => [name, visibility, locked])).toEqual([
      ['花名册', 'visible', false],
      ['党费台账', 'visible', false],
      ['考勤', 'visible', true],
      ['名单', 'hidden', false],
      ['备用', 'veryHidden', false],
      ['说明', 'visible', false],
    ]);
    expect(sheets[0]?.values[2]).toEqual(['李明', '正式党员', '办公室', 39630, 12.5]);
    expect(sheets[0]?.values[7]).toEqual(['合计', null, null, null, 66.25]);
    expect(sheets[5]?.values.slice(1)).toEqual([
      ...['  两端有空格  ', '第一行\n第二行', '=1+1', true].map((one) => [null, one]),
      ...[
        [null, NOT_CALCULATED],
        [null, '表情 😀'],
        [null, '链接'],
      ],
    ]);
  });

  test('LibreOffice: with the results of formulas', async () => {
    const { sheets } = openWorkbook(await branchBy('libreoffice'), 'a.xlsx').snapshot();
    expect(sheets[0]?.values[7]).toEqual(['合计', null, null, null, 66.25]);
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
    expect(sheets.at(-1)?.values[5]).toEqual([null, '#DIV/0!']);
  });

  test('exceljs: with rich text', async () => {
    const { sheets } = openWorkbook(await branchBy('exceljs'), 'a.xlsx').snapshot();
    expect(sheets[0]?.values[2]).toEqual(['李明', '正式党员', '办公室', 39630, 12.5]);
    expect(sheets[1]).toMatchObject({
      visibility: 'hidden',
      values: [
        ['姓名', '1月', '合计'],
        ['李明', 12.5, 12.5],
        ['王芳', 8, 8],
      ],
    });
  });
});
