import type { AddColumns } from '../../../workbook/edit';
import type { CellRange } from '../../../workbook/snapshot';
import { shiftFormula } from '../../formulas/shift-formula';
import type { CellFormula } from '../cells/cell-write';
import { formulaTextAt } from '../cells/formula-text';
import { targetKey } from '../cells/scan-targets';
import { parseRange, rangeText, type CellPosition } from '../read/cell-address';
import { scanSheet, type ElementPlace, type ScannedCell } from '../read/scan-sheet';
import type { XmlSource } from '../xml/parse-xml';
import { isOn } from '../xml/xml-tree';

/** The columns that new ones are made like. */
export interface ColumnModel {
  /** The numbers of the formats of cells, of the neighbour and of the column before the place. */
  readonly styles: ReadonlyMap<string, number>;
  /** Of the neighbour, between top and bottom of the table. */
  readonly formulas: ReadonlyMap<string, CellFormula>;
  /** What is merged within the neighbour, between top and bottom. */
  readonly merges: readonly CellRange[];
  /** Rows that stand in the sheet's part, and the format that cells of each have without their own. */
  readonly rows: ReadonlyMap<number, number | null>;
}

/** Reads columns as a model for those behind them. */
export function readColumnModel(source: XmlSource, edit: AddColumns): ColumnModel {
  const { like, at, top, bottom, columns } = edit;
  const block: CellRange = { top, bottom, left: like, right: like + columns.length - 1 };
  const shared: ScannedCell[] = [];
  const cells: ScannedCell[] = [];
  const merges: CellRange[] = [];
  const rows = new Map<number, number | null>();
  scanSheet(source, {
    cell(cell) {
      if (cell.formula?.tag.attributes.t?.value === 'shared') shared.push(cell);
      if (isIn(block, cell) || cell.column === at - 1) cells.push(cell);
    },
    row(row, place) {
      rows.set(row, rowStyle(place));
    },
    element(place, depth) {
      const merge =
        depth === 2 && place.tag.local === 'mergeCell' ? parseRange(place.tag.attributes.ref?.value ?? '') : null;
      if (merge && isInside(merge, block)) merges.push(merge);
    },
  });
  return {
    ...{ merges, rows },
    styles: new Map(cells.map((cell) => [targetKey(cell), Number(cell.tag.attributes.s?.value ?? 0)])),
    formulas: new Map(cells.filter((cell) => isIn(block, cell)).flatMap((cell) => formulaEntry(cell, shared))),
  };
}

function rowStyle({ tag }: ElementPlace): number | null {
  return isOn(tag.attributes.customFormat?.value ?? null) ? Number(tag.attributes.s?.value ?? 0) : null;
}

function formulaEntry(cell: ScannedCell, shared: readonly ScannedCell[]): readonly (readonly [string, CellFormula])[] {
  const text = formulaTextAt(cell, shared);
  const type = cell.formula?.tag.attributes.t?.value;
  if (text === null || text === '' || type === 'dataTable') return [];
  const area = type === 'array' ? (cell.formula?.tag.attributes.ref?.value ?? null) : null;
  return [[targetKey(cell), { text, area }]];
}

/** A formula of the model as it reads so many columns further right, as filling right makes it. */
export function filledRight({ text, area }: CellFormula, columns: number): CellFormula {
  const range = area === null ? null : parseRange(area);
  return {
    text: shiftFormula(text, 0, columns),
    area: range && rangeText({ ...range, left: range.left + columns, right: range.right + columns }),
  };
}

function isIn(block: CellRange, { row, column }: CellPosition): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function isInside(merge: CellRange, block: CellRange): boolean {
  return isIn(block, { row: merge.top, column: merge.left }) && isIn(block, { row: merge.bottom, column: merge.right });
}
