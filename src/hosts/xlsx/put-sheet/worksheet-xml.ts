import { addressOf, quoteSheetName } from '../../../records/cell-ref';
import type { DraftPrint, Shade, SheetDraft } from '../../../workbook/sheet-draft';
import type { Dialect } from '../opc/dialect';
import { rangeText } from '../read/cell-address';
import { element, escapeText, XML_HEAD } from '../xml/write-xml';
import { barsExtensionXml, barsXml } from './bars-xml';
import { dropdownsXml } from './dropdowns-xml';
import { shadingsXml } from './shadings-xml';
import { sheetDataXml, type CellLooks } from './sheet-data-xml';

/** The numbers by which cells and rules name what they look like. */
export interface SheetLooks extends CellLooks {
  readonly formatOf: (shade: Shade) => number;
}

const A4 = 9;
const LAST_COLUMN_INDEX = 16_383;
/** What Excel adds to a width in characters for the margins of a cell: 5 pixels of a 7 pixel digit. */
const CELL_MARGIN = 5 / 7;
/** In inches: room for a hole punch at the left, for the page number at the foot. */
const MARGINS = { left: 0.7, right: 0.6, top: 0.75, bottom: 0.8, header: 0.3, footer: 0.4 };

/** A draft as the part of a worksheet, its elements in the schema's order (CT_Worksheet, ECMA-376 part 1, A.2). */
export function worksheetXml(draft: SheetDraft, dialect: Dialect, looks: SheetLooks, drawingId: string | null): string {
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: dialect.main, 'xmlns:r': dialect.relationships },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element('dimension', { ref: usedRange(draft) }),
      viewXml(draft.frozen),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(draft.widths),
      sheetDataXml(draft, looks),
      mergesXml(draft),
      barsXml(draft.bars),
      shadingsXml(draft.shadings, draft.bars.length, looks.formatOf),
      dropdownsXml(draft.dropdowns),
      linksXml(draft),
      printXml(draft.print),
      drawingId === null ? '' : element('drawing', { 'r:id': drawingId }),
      barsExtensionXml(draft.bars),
    )
  );
}

function usedRange({ rows }: SheetDraft): string {
  const right = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return rangeText({ top: 1, left: 1, bottom: Math.max(1, rows.length), right });
}

function viewXml({ rows, columns }: SheetDraft['frozen']): string {
  if (rows === 0 && columns === 0) return element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }));
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: addressOf({ row: rows + 1, column: columns + 1 }),
    ...{ activePane, state: 'frozen' },
  });
  const selection = element('selection', { pane: activePane });
  return element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane, selection));
}

function columnsXml(widths: readonly number[]): string {
  const all = widths.map((width, index) => {
    const stored = Math.round((width + CELL_MARGIN) * 256) / 256;
    return element('col', { min: index + 1, max: index + 1, width: stored, customWidth: 1 });
  });
  return all.length === 0 ? '' : element('cols', {}, ...all);
}

function mergesXml({ merges }: SheetDraft): string {
  const all = merges.map((range) => element('mergeCell', { ref: rangeText(range) }));
  return all.length === 0 ? '' : element('mergeCells', { count: all.length }, ...all);
}

function linksXml({ rows }: SheetDraft): string {
  const all = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = `${quoteSheetName(cell.link.sheet)}!${cell.link.address}`;
      return [element('hyperlink', { ref: addressOf({ row: row + 1, column: column + 1 }), location })];
    }),
  );
  return all.length === 0 ? '' : element('hyperlinks', {}, ...all);
}

function printXml({ orientation, pageNumbers, breaks = [] }: DraftPrint): string {
  const footer = element('oddFooter', {}, escapeText('&C&P / &N'));
  return (
    element('printOptions', { horizontalCentered: 1 }) +
    element('pageMargins', MARGINS) +
    element('pageSetup', { paperSize: A4, orientation, fitToWidth: 1, fitToHeight: 0 }) +
    (pageNumbers ? element('headerFooter', {}, footer) : '') +
    breaksXml(breaks)
  );
}

/** A break stands after a row; a draft names the row that begins the page. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const count = rows.length;
  const breaks = rows.map((row) => element('brk', { id: row - 1, max: LAST_COLUMN_INDEX, man: 1 }));
  return element('rowBreaks', { count, manualBreakCount: count }, ...breaks);
}
