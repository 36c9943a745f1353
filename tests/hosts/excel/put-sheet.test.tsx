import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { columnPoints } from '../../../src/hosts/excel/put-sheet/sizes';
import { LOOKS } from '../../../src/hosts/draft/looks';
import { DraftInvalid } from '../../../src/workbook/errors';
import type { CellStyle } from '../../../src/workbook/sheet-draft';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { shownValue } from '../../excel/model/formula';
import type { MemorySheet } from '../../excel/model/sheet';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';
import { sampleDraft } from './sample-draft';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

afterEach(() => expect(excel.gaps).toEqual([]));

async function put(draft = sampleDraft(), date1904 = false): Promise<MemorySheet> {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  workbook.addSheet('花名册');
  workbook.date1904 = date1904;
  excel.open(workbook);
  await host.apply([{ kind: 'put-sheet', draft, replace: false }]);
  const sheet = workbook.findSheet(draft.name);
  if (!sheet) throw new Error('the sheet is missing');
  return sheet;
}

test('holds the values as they were drafted, formulas worked out by Excel', async () => {
  const sheet = await put();
  expect([1, 2, 3].map((column) => shownValue(sheet, 3, column))).toEqual(['=李明', 92.3, 12.5]);
  expect(sheet.cell(3, 1).formula).toBeNull();
  expect(sheet.cell(5, 3).formula).toBe('=SUM(C3:C4)');
  expect(shownValue(sheet, 5, 3)).toBe(20.5);
  expect(sheet.usedRange(true)).toEqual({ top: 1, left: 1, bottom: 6, right: 3 });
});

test('dates count from the first day of the workbook’s own date system', async () => {
  expect((await put()).cell(6, 1).value).toBe(44_002);
  expect((await put(sampleDraft(), true)).cell(6, 1).value).toBe(42_540);
});

test.each(Object.keys(LOOKS) as CellStyle[])('the style %s looks as the file host makes it', async (style) => {
  const sheet = await put(
    sampleDraft({
      rows: [
        {
          cells: [
            { value: '一', style },
            { value: '二', style: 'label' },
          ],
        },
      ],
      merges: [],
      charts: [],
      bars: [],
      shadings: [],
      dropdowns: [],
    }),
  );
  const look = LOOKS[style];
  const { format } = sheet.cell(1, 1);
  expect({
    size: format['font/size'],
    bold: format['font/bold'] ?? false,
    underline: format['font/underline'] === 'Single',
    colour: format['font/color'] ?? null,
    fill: format['fill/color'] ?? null,
    bordered: format['border/top/style'] === 'Continuous' && format['border/left/style'] === 'Continuous',
    horizontal: format.horizontalAlignment ?? null,
    wrapped: format.wrapText ?? false,
    format: format.numberFormat ?? 'General',
  }).toEqual({
    ...look,
    colour: look.colour && `#${look.colour}`,
    fill: look.fill && `#${look.fill}`,
    horizontal: look.horizontal && `${look.horizontal.charAt(0).toUpperCase()}${look.horizontal.slice(1)}`,
  });
  expect(format['font/name']).toBe('宋体');
  expect(format.verticalAlignment).toBe('Center');
});

test('a bordered cell has its border on every side, inside a merged area too', async () => {
  const sheet = await put(sampleDraft({ merges: [{ top: 2, left: 1, bottom: 2, right: 2 }] }));
  for (const [row, column] of [
    [2, 1],
    [2, 2],
    [3, 2],
    [4, 3],
  ] as const) {
    const sides = ['top', 'bottom', 'left', 'right'].map(
      (side) => sheet.cell(row, column).format[`border/${side}/style`],
    );
    expect([row, column, ...sides]).toEqual([row, column, 'Continuous', 'Continuous', 'Continuous', 'Continuous']);
  }
  expect(sheet.cell(1, 1).format['border/top/style']).toBeUndefined();
  expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
});

test('widths, heights, frozen panes and the print set-up', async () => {
  const sheet = await put();
  expect([...sheet.columnWidths]).toEqual([10, 8.5, 12].map((width, index) => [index + 1, columnPoints(width)]));
  expect([...sheet.rowHeights]).toEqual([[1, 30]]);
  expect(sheet.frozen).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
  expect(sheet.page).toMatchObject({
    ...{ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true },
    ...{ titleRows: '$1:$2', breaks: ['A5', 'A7'], centerFooter: '&P / &N' },
  });
});

test('a usual column is as wide as Excel’s own', () => expect(columnPoints(8.43)).toBeCloseTo(48, 1));

test('links, dropdowns, bars and the mark', async () => {
  const sheet = await put();
  expect(sheet.cell(6, 2)).toMatchObject({ value: '花名册!A3', link: '花名册!A3' });
  expect(sheet.validations.all).toMatchObject([
    { range: { top: 7, left: 1, bottom: 7, right: 1 }, rule: { list: { source: '是,否', inCellDropDown: true } } },
  ]);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    range: { top: 3, left: 2, bottom: 4, right: 2 },
    settings: {
      lowerBoundRule: { type: 'Number', formula: '0' },
      upperBoundRule: { type: 'Number', formula: '100' },
      gradientFill: false,
    },
  });
  expect(sheet.names).toEqual([
    { name: 'ThemeDayWrite', formula: expect.stringMatching(/^="0[0-9a-z]{13}"$/) as string, visible: false },
    { name: 'ThemeDayGenerated', formula: '="summary 2020-H1"', visible: false },
  ]);
});

test('a link in a cell of another style keeps that style', async () => {
  const link = { sheet: '花名册', address: 'A1' };
  const sheet = await put(
    sampleDraft({
      rows: [
        {
          cells: [
            { value: '李明', style: 'text', link },
            { value: '王芳', style: 'error', link },
          ],
        },
      ],
      merges: [],
      charts: [],
    }),
  );
  expect(sheet.cell(1, 1).format).toMatchObject({ 'font/color': '#000000', 'font/underline': 'None' });
  expect(sheet.cell(1, 2).format).toMatchObject({ 'font/color': '#9C0006', 'font/underline': 'None' });
});

test('bars without a full value end at the largest', async () => {
  const sheet = await put(sampleDraft({ bars: [{ range: { top: 3, left: 2, bottom: 4, right: 2 }, full: null }] }));
  expect(sheet.conditionalFormats[0]?.settings.upperBoundRule).toEqual({ type: 'HighestValue' });
});

test('cells are coloured by their text, a rule each', async () => {
  const sheet = await put();
  const range = { top: 3, left: 1, bottom: 4, right: 1 };
  expect(sheet.conditionalFormats.slice(1)).toEqual([
    {
      range,
      settings: {
        rule: { formula1: '="王芳"', operator: 'EqualTo' },
        ...{ 'font/color': '#2E5E2A', 'font/bold': false, 'fill/color': '#E3F1DF' },
      },
    },
    {
      range,
      settings: {
        rule: { formula1: '="说""欠"""', operator: 'EqualTo' },
        ...{ 'font/color': '#9C0006', 'font/bold': true, 'fill/color': '#F8D0D0' },
      },
    },
  ]);
});

test.each([
  ['column', 'ColumnClustered', false, 'Automatic'],
  ['bar', 'BarClustered', true, 'Maximum'],
  ['line', 'LineMarkers', false, 'Automatic'],
] as const)('a %s chart over the sheet’s own cells', async (type, excelType, reversed, valueAxisAt) => {
  const [chart] = sampleDraft().charts;
  if (!chart) throw new Error('no chart');
  const sheet = await put(sampleDraft({ charts: [{ ...chart, type }] }));
  const names = { top: 3, left: 1, bottom: 4, right: 1 };
  expect(sheet.charts).toEqual([
    {
      ...{
        type: excelType,
        title: '到会率',
        titleVisible: true,
        legendVisible: true,
        legendPosition: 'Bottom',
        reversed,
        valueAxisAt,
      },
      place: { top: 9, left: 1, bottom: 20, right: 3 },
      series: [
        { name: '到会率', values: { top: 3, left: 2, bottom: 4, right: 2 }, categories: names, colour: '#B03A2E' },
        { name: '党费', values: { top: 3, left: 3, bottom: 4, right: 3 }, categories: names, colour: '#E0A83C' },
      ],
    },
  ]);
});

test('a single series needs no legend, and may lie in a row', async () => {
  const [chart] = sampleDraft().charts;
  if (!chart) throw new Error('no chart');
  const values = { top: 3, left: 2, bottom: 3, right: 3 };
  const categories = { top: 2, left: 2, bottom: 2, right: 3 };
  const sheet = await put(sampleDraft({ charts: [{ ...chart, categories, series: [{ name: '李明', values }] }] }));
  expect(sheet.charts[0]).toMatchObject({ legendVisible: false, series: [{ name: '李明', values, categories }] });
});

test.each([
  ['only rows', { rows: 3, columns: 0 }, { top: 1, left: 0, bottom: 3, right: 0 }],
  ['only columns', { rows: 0, columns: 2 }, { top: 0, left: 1, bottom: 0, right: 2 }],
  ['nothing', { rows: 0, columns: 0 }, null],
])('%s stays when scrolling', async (_case, frozen, expected) => {
  expect((await put(sampleDraft({ frozen }))).frozen).toEqual(expected);
});

test('what Excel would not take is refused before anything is asked of it', async () => {
  await expect(put(sampleDraft({ name: '小结/上' }))).rejects.toThrow(DraftInvalid);
  expect(excel.traffic).toEqual([]);
});

test('two replaced sheets come back in their own places', async () => {
  const marks = [{ kind: 'summary', period: '2020-H1' } as const, { kind: 'summary', period: '2020-H2' } as const];
  const drafts = marks.map((mark, index) => sampleDraft({ mark, name: `小结${index + 1}` }));
  const edits = drafts.map((draft) => ({ kind: 'put-sheet' as const, draft, replace: true }));
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  workbook.addSheet('花名册');
  excel.open(workbook);
  await host.apply(edits);
  workbook.addSheet('台账');
  workbook.moveSheet(workbook.sheets[0] ?? workbook.addSheet('?'), 1);
  expect((await host.apply(edits)).sheets).toEqual(['小结1', '小结2']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['小结1', '花名册', '小结2', '台账']);
});
