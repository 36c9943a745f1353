import { createWorkbook } from '../../../../src/hosts/xlsx/create-workbook';
import type { SheetDraft } from '../../../../src/workbook/sheet-draft';
import { textOf } from '../package';
import { fullDraft } from '../sample-draft';

const SHEET = 'xl/worksheets/sheet1.xml';

function part(name: string, changes: Partial<SheetDraft> = {}): string {
  return textOf(createWorkbook([fullDraft(changes)], { title: '公示' }), name);
}

describe('bars in cells', () => {
  test('a full cell is the number asked for, else the largest in the range', () => {
    const sheet = part(SHEET);
    expect(sheet).toContain(
      '<conditionalFormatting sqref="D3:D6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/>',
    );
    expect(sheet).toContain(
      '<conditionalFormatting sqref="B3:B6"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>',
    );
  });

  test('Excel 2010 and later finds the same ends under the same id', () => {
    const sheet = part(SHEET);
    const described = Array.from(
      sheet.matchAll(
        /<x14:cfRule type="dataBar" id="([^"]*)"><x14:dataBar minLength="0" maxLength="100" gradient="0">(.*?)<x14:negative/g,
      ),
      ([, id, ends]) => ({ id, ends }),
    );
    const zero = '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>';
    expect(described.map(({ ends }) => ends)).toEqual([
      `${zero}<x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo>`,
      `${zero}<x14:cfvo type="max"/>`,
    ]);
    expect(Array.from(sheet.matchAll(/<x14:id>(.*?)<\/x14:id>/g), ([, id]) => id)).toEqual(
      described.map(({ id }) => id),
    );
  });
});

describe('cells coloured by their text', () => {
  const styles = part('xl/styles.xml');

  test('a rule for each text, after those of the bars, each naming a format of the workbook', () => {
    const rules = [...part(SHEET).matchAll(/<cfRule type="cellIs"[^>]*>.*?<\/cfRule>/g)].map(([rule]) => rule);
    expect(rules).toEqual([
      '<cfRule type="cellIs" dxfId="0" priority="3" operator="equal"><formula>"王芳"</formula></cfRule>',
      '<cfRule type="cellIs" dxfId="1" priority="4" operator="equal"><formula>"说""&lt;欠&gt;"""</formula></cfRule>',
      '<cfRule type="cellIs" dxfId="0" priority="5" operator="equal"><formula>"张伟"</formula></cfRule>',
    ]);
    expect(part(SHEET)).toContain('<conditionalFormatting sqref="A3:A6"><cfRule type="cellIs"');
    expect(styles).toMatch(/<dxfs count="2"><dxf><font><color rgb="FF2E5E2A"\/><\/font>.*<dxf><font><b\/>/);
  });

  test('the formats stand where the schema wants them', () => {
    expect(styles.indexOf('<dxfs')).toBeGreaterThan(styles.indexOf('</cellXfs>'));
    expect(styles.endsWith('</dxfs></styleSheet>')).toBe(true);
  });

  test('nothing is coloured where no text is named', () => {
    const shadings = [{ range: { top: 3, left: 1, bottom: 6, right: 1 }, shades: [] }];
    expect(part(SHEET, { shadings })).not.toContain('cellIs');
  });
});

describe('charts', () => {
  test('keep the names and values of the cells they show', () => {
    const chart = part('xl/charts/chart1.xml');
    const points = (kind: string): string[][] =>
      Array.from(chart.matchAll(new RegExp(`<c:${kind}Cache>(.*?)</c:${kind}Cache>`, 'g')), ([, cache = '']) =>
        Array.from(cache.matchAll(/<c:v>(.*?)<\/c:v>/g), ([, value = '']) => value),
      );
    expect(points('str')).toEqual([
      ['李明', '王芳', '张伟', '赵敏'],
      ['李明', '王芳', '张伟', '赵敏'],
    ]);
    expect(points('num')).toEqual([
      ['75', '75.1', '75.2', '75.3'],
      ['75', '75', '75', '75'],
    ]);
    expect(chart).toContain('<a:t>应交与实交 &lt;column&gt;</a:t>');
    expect(chart).toContain(`<c:f>'2020年上半年党费公示'!$B$3:$B$6</c:f>`);
  });

  test('leave out points without a number, and keep their places', () => {
    const rows = [1, null, '无', 4].map((value) => ({
      cells: [
        { value: '甲', style: 'text' as const },
        { value, style: 'amount' as const },
      ],
    }));
    const range = (column: number): { top: number; left: number; bottom: number; right: number } => ({
      top: 1,
      left: column,
      bottom: 4,
      right: column,
    });
    const chart = {
      type: 'line' as const,
      title: '',
      categories: range(1),
      series: [{ name: '数', values: range(2) }],
      place: range(4),
    };
    const xml = part('xl/charts/chart1.xml', {
      rows,
      merges: [],
      bars: [],
      shadings: [],
      dropdowns: [],
      charts: [chart],
    });
    expect(xml).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="3"><c:v>4</c:v></c:pt></c:numCache>',
    );
  });

  test('stand over the cells they were given', () => {
    expect(part('xl/drawings/drawing1.xml')).toContain(
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
  });
});

test('the border of a merged area goes all around it', () => {
  const row = /<row r="7">.*?<\/row>/.exec(part(SHEET))?.[0] ?? '';
  const styleOf = (address: string): string | undefined => new RegExp(`r="${address}" s="(\\d+)"`).exec(row)?.[1];
  expect(styleOf('E7')).toBeDefined();
  expect(styleOf('E7')).toBe(styleOf('D7'));
});

test('a jump inside the workbook names the sheet as Excel does', () => {
  const draft = fullDraft();
  const [first] = draft.rows[2]?.cells ?? [];
  const rows = [{ cells: [{ value: '看', style: 'link' as const, link: { sheet: "It's 2020", address: 'B7' } }] }];
  expect(first?.link).toBeDefined();
  expect(part(SHEET)).toContain('<hyperlink ref="A3" location="花名册!A3"/>');
  const plain = { merges: [], bars: [], shadings: [], dropdowns: [], charts: [] };
  expect(part(SHEET, { ...plain, rows })).toContain(`<hyperlink ref="A1" location="'It''s 2020'!B7"/>`);
});

test.each([
  [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
  [{ rows: 0, columns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
  [{ rows: 2, columns: 1 }, '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>'],
  [{ rows: 0, columns: 0 }, '<sheetView workbookViewId="0"/>'],
])('what stays when scrolling: %j', (frozen, xml) => {
  expect(part(SHEET, { frozen })).toContain(xml);
});
