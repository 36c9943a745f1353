import type { XmlSource } from '../xml/parse-xml';
import { isOn } from '../xml/xml-tree';
import { scanSheet, type ElementPlace, type ScannedCell } from '../read/scan-sheet';
import { FormulaTexts } from './formula-texts';
import type { ColumnSpan, SheetLook } from './sheet-look';
import { defaultWidth, pixelsOfPoints, pixelsOfWidth } from './sizes';

interface MutableRow {
  height: number | null;
  look: number | null;
  readonly cells: Map<number, number>;
  readonly formulas: Map<number, string>;
  readonly uncomputed: Set<number>;
}

/** Reads from a sheet's part how it looks. `digitWidth` is that of the workbook's default font, in pixels. */
export function readSheetLook(source: XmlSource, digitWidth: number): Omit<SheetLook, 'looks'> {
  const rows = new Map<number, MutableRow>();
  const columns: ColumnSpan[] = [];
  const texts = new FormulaTexts();
  let sizes = { defaultWidth: defaultWidth(8, digitWidth), defaultHeight: pixelsOfPoints(15) };
  let frozen: SheetLook['frozen'] = { rows: 0, columns: 0 };
  let gridlines = true;
  let hasDrawing = false;
  scanSheet(source, {
    cell: (cell) => addCell(rowAt(rows, cell.row), cell, texts),
    row(row, place) {
      const height = heightOf(place);
      const look = place.tag.attributes.s && isOn(said(place, 'customFormat')) ? numberOf(place, 's') : null;
      if (height !== null || look !== null) Object.assign(rowAt(rows, row), { height, look });
    },
    element(place, depth) {
      const name = `${depth} ${place.tag.local}`;
      if (name === '1 sheetFormatPr') sizes = { ...sizes, ...sizesOf(place, digitWidth) };
      else if (name === '2 col') columns.push(columnSpan(place, digitWidth, sizes.defaultWidth));
      else if (name === '2 sheetView') gridlines = said(place, 'showGridLines') !== '0';
      else if (name === '3 pane' && said(place, 'state')?.startsWith('frozen')) frozen = frozenOf(place);
      else if (name === '1 drawing') hasDrawing = true;
    },
  });
  return { ...sizes, columns, rows, frozen, gridlines, hasDrawing };
}

function addCell(row: MutableRow, cell: ScannedCell, texts: FormulaTexts): void {
  const style = cell.tag.attributes.s?.value;
  row.cells.set(cell.column, Number(style ?? 0));
  if (!cell.formula) return;
  row.formulas.set(cell.column, texts.textOf(cell, cell.formula));
  if (cell.value === null) row.uncomputed.add(cell.column);
}

function rowAt(rows: Map<number, MutableRow>, row: number): MutableRow {
  const known = rows.get(row);
  if (known) return known;
  const added = { height: null, look: null, cells: new Map(), formulas: new Map(), uncomputed: new Set<number>() };
  rows.set(row, added);
  return added;
}

function said(place: ElementPlace, name: string): string | null {
  return place.tag.attributes[name]?.value ?? null;
}

function numberOf(place: ElementPlace, name: string): number {
  return Number(said(place, name) ?? 0);
}

function heightOf(place: ElementPlace): number | null {
  if (isOn(said(place, 'hidden'))) return 0;
  return said(place, 'ht') === null ? null : pixelsOfPoints(numberOf(place, 'ht'));
}

function sizesOf(place: ElementPlace, digitWidth: number): Partial<Pick<SheetLook, 'defaultWidth' | 'defaultHeight'>> {
  const base = said(place, 'baseColWidth');
  const width = said(place, 'defaultColWidth');
  return {
    ...(base === null ? {} : { defaultWidth: defaultWidth(Number(base), digitWidth) }),
    ...(width === null ? {} : { defaultWidth: pixelsOfWidth(Number(width), digitWidth) }),
    ...(said(place, 'defaultRowHeight') === null
      ? {}
      : { defaultHeight: pixelsOfPoints(numberOf(place, 'defaultRowHeight')) }),
  };
}

function columnSpan(place: ElementPlace, digitWidth: number, usual: number): ColumnSpan {
  const width = said(place, 'width');
  const shown = width === null ? usual : pixelsOfWidth(Number(width), digitWidth);
  return {
    first: numberOf(place, 'min'),
    last: numberOf(place, 'max'),
    width: isOn(said(place, 'hidden')) ? 0 : shown,
    look: numberOf(place, 'style'),
  };
}

function frozenOf(place: ElementPlace): SheetLook['frozen'] {
  return { rows: numberOf(place, 'ySplit'), columns: numberOf(place, 'xSplit') };
}
