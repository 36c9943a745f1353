import { axisScale } from '../../../../src/hosts/xlsx/drawing/axis-scale';
import type { CellStyle, DraftChart } from '../../../../src/workbook/sheet-draft';
import { fullDraft } from '../sample-draft';

function scaleOf(type: DraftChart['type'], style: CellStyle, ...values: readonly (number | null)[]): object {
  const rows = values.map((value) => ({ cells: [{ value, style }] }));
  const range = { top: 1, left: 1, bottom: values.length, right: 1 };
  const chart = { type, title: '', categories: range, series: [{ name: '', values: range }], place: range };
  return axisScale(chart, fullDraft({ rows }));
}

test.each<[string, object, number | null, number | null]>([
  ['amounts that lie close together', scaleOf('column', 'amount', 1908, 2000), 0, null],
  ['lying bars too', scaleOf('bar', 'amount', 1908, 2000), 0, null],
  ['a line may begin anywhere', scaleOf('line', 'amount', 1908, 2000), null, null],
  ['amounts below zero', scaleOf('column', 'amount', -5, 2000), null, null],
  ['percentages', scaleOf('column', 'percent', 82.6, 100), 0, 100],
  ['percentages with a gap, as a line', scaleOf('line', 'percent', 82.6, null), 0, 100],
  ['percentages above a hundred', scaleOf('column', 'percent', 82.6, 120), 0, null],
])('%s', (_, scale, min, max) => {
  expect(scale).toEqual({ min, max });
});
