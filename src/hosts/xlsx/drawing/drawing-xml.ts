import type { DraftChart } from '../../../workbook/sheet-draft';
import type { Dialect } from '../opc/dialect';
import { element, XML_HEAD } from '../xml/write-xml';

/** The part that places charts over cells; `ids` are its relationships to them, in the same order. */
export function drawingXml(charts: readonly DraftChart[], ids: readonly string[], dialect: Dialect): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, ids[index] ?? '', dialect)).join('');
  return (
    XML_HEAD + element('xdr:wsDr', { 'xmlns:xdr': dialect.spreadsheetDrawing, 'xmlns:a': dialect.drawing }, anchors)
  );
}

function anchorXml(chart: DraftChart, index: number, id: string, dialect: Dialect): string {
  const { top, left, bottom, right } = chart.place;
  const namespaces = { 'xmlns:c': dialect.chart, 'xmlns:r': dialect.relationships };
  const reference = element('c:chart', { ...namespaces, 'r:id': id });
  const name = { id: index + 2, name: `Chart ${index + 1}`, descr: chart.title };
  const properties = element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', name), '<xdr:cNvGraphicFramePr/>');
  // Excel computes the frame from the cells it is anchored to; the element must be there all the same.
  const frame = element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 }));
  const graphic = element('a:graphic', {}, element('a:graphicData', { uri: dialect.chart }, reference));
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    cornerXml('xdr:from', left - 1, top - 1),
    cornerXml('xdr:to', right, bottom),
    element('xdr:graphicFrame', { macro: '' }, properties, frame, graphic),
    '<xdr:clientData/>',
  );
}

/** A corner at the upper left of a cell, counted from 0. */
function cornerXml(name: string, column: number, row: number): string {
  return element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, '0'),
  );
}
