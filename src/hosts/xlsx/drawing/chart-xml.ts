import { addressOf, quoteSheetName } from '../../../records/cell-ref';
import type { DraftChart, SheetDraft } from '../../../workbook/sheet-draft';
import type { CellRange } from '../../../workbook/snapshot';
import type { Dialect } from '../opc/dialect';
import { escapeUnwritable } from '../read/escaped-text';
import { element, escapeText, XML_HEAD } from '../xml/write-xml';
import { chartAxes } from './chart-axes';
import { axisScale } from './axis-scale';
import { cellsOf } from './draft-cells';

/** One colour a series, told apart in print too: dark red, gold, blue, grey. */
const COLOURS = ['B03A2E', 'E0A83C', '4A7EBB', '7F8C8D'];

const val = (name: string, value: string | number): string => element(name, { val: value });

/** The part of a chart over a draft's own cells, with their values kept in it for readers that compute nothing. */
export function chartXml(chart: DraftChart, draft: SheetDraft, sheetName: string, dialect: Dialect): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, draft, sheetName)).join('');
  const plot = element('c:plotArea', {}, '<c:layout/>', plotXml(chart, series, draft));
  const body = element(
    'c:chart',
    {},
    titleXml(chart.title),
    val('c:autoTitleDeleted', 0),
    plot,
    chart.series.length > 1 ? element('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0)) : '',
    val('c:plotVisOnly', 1),
    val('c:dispBlanksAs', 'gap'),
  );
  const namespaces = { 'xmlns:c': dialect.chart, 'xmlns:a': dialect.drawing, 'xmlns:r': dialect.relationships };
  return XML_HEAD + element('c:chartSpace', namespaces, val('c:roundedCorners', 0), body);
}

function plotXml(chart: DraftChart, series: string, draft: SheetDraft): string {
  const axes = chartAxes(chart.type, axisScale(chart, draft));
  const shared = val('c:varyColors', 0) + series;
  if (chart.type === 'line') {
    const head = val('c:grouping', 'standard');
    return element('c:lineChart', {}, head, shared, val('c:marker', 1), axes.ids) + axes.xml;
  }
  const head = val('c:barDir', chart.type === 'bar' ? 'bar' : 'col') + val('c:grouping', 'clustered');
  return element('c:barChart', {}, head, shared, val('c:gapWidth', 80), axes.ids) + axes.xml;
}

function titleXml(title: string): string {
  const run = element('a:r', {}, element('a:rPr', { lang: 'zh-CN', sz: 1200, b: 1 }), element('a:t', {}, plain(title)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: 1200, b: 1 })), run);
  const rich = element('c:rich', {}, '<a:bodyPr/>', paragraph);
  return element('c:title', {}, element('c:tx', {}, rich), val('c:overlay', 0));
}

function seriesXml(chart: DraftChart, index: number, draft: SheetDraft, sheetName: string): string {
  const series = chart.series[index];
  if (!series) return '';
  const colour = element('a:solidFill', {}, val('a:srgbClr', COLOURS[index % COLOURS.length] ?? ''));
  const isLine = chart.type === 'line';
  const look = isLine ? element('a:ln', { w: 28575, cap: 'rnd' }, colour) : colour;
  return element(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, element('c:v', {}, plain(series.name))),
    element('c:spPr', {}, look),
    isLine ? element('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 5)) : val('c:invertIfNegative', 0),
    element('c:cat', {}, dataXml('str', chart.categories, draft, sheetName)),
    element('c:val', {}, dataXml('num', series.values, draft, sheetName)),
    isLine ? val('c:smooth', 0) : '',
  );
}

function dataXml(kind: 'str' | 'num', range: CellRange, draft: SheetDraft, sheetName: string): string {
  const values = cellsOf(range, draft).map((cell) => cell?.value ?? null);
  const points = values.flatMap((value, index) =>
    value === null || (kind === 'num' && typeof value !== 'number')
      ? []
      : [element('c:pt', { idx: index }, element('c:v', {}, plain(String(value))))],
  );
  const format = kind === 'num' ? element('c:formatCode', {}, 'General') : '';
  const cache = element(`c:${kind}Cache`, {}, format, val('c:ptCount', values.length), ...points);
  return element(`c:${kind}Ref`, {}, element('c:f', {}, plain(absoluteRange(sheetName, range))), cache);
}

function absoluteRange(sheetName: string, { top, left, bottom, right }: CellRange): string {
  const absolute = (row: number, column: number): string =>
    addressOf({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quoteSheetName(sheetName)}!${absolute(top, left)}:${absolute(bottom, right)}`;
}

function plain(text: string): string {
  return escapeText(escapeUnwritable(text));
}
