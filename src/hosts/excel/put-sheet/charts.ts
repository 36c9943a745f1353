import type { DraftChart, SheetDraft } from '../../../workbook/sheet-draft';
import { ACTION_BYTES, type Step } from '../apply/step';
import { rangeAt } from '../range-at';

/** One colour a series, told apart in print too: dark red, gold, blue, grey. */
const COLOURS = ['#B03A2E', '#E0A83C', '#4A7EBB', '#7F8C8D'];

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;

export function chartSteps({ charts }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return charts.map((chart) => ({
    bytes: (16 + 10 * chart.series.length) * ACTION_BYTES,
    queue: () => addChart(chart, sheet()),
  }));
}

/** Excel makes the first series of the range that the chart is made of; the others are added to it. */
function addChart(draft: DraftChart, sheet: Excel.Worksheet): void {
  const [first] = draft.series;
  if (!first) return;
  const { top, left, bottom, right } = first.values;
  const byRows = right - left > bottom - top;
  const chart = sheet.charts.add(TYPES[draft.type], rangeAt(sheet, first.values), byRows ? 'Rows' : 'Columns');
  chart.title.text = draft.title;
  chart.legend.visible = draft.series.length > 1;
  if (draft.series.length > 1) chart.legend.position = 'Bottom';
  for (const [index, { name, values }] of draft.series.entries()) {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(rangeAt(sheet, values));
    series.setXAxisValues(rangeAt(sheet, draft.categories));
    const colour = COLOURS[index % COLOURS.length] ?? '#000000';
    if (draft.type === 'line') series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
  }
  if (draft.type === 'bar') putFirstOnTop(chart);
  const place = draft.place;
  chart.setPosition(
    rangeAt(sheet, { top: place.top, left: place.left, bottom: place.top, right: place.left }),
    rangeAt(sheet, { top: place.bottom, left: place.right, bottom: place.bottom, right: place.right }),
  );
}

/** Bars lie below each other: the first category belongs at the top, and the numbers still at the bottom. */
function putFirstOnTop(chart: Excel.Chart): void {
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}
