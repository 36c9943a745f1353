import type { CellFormula } from '../cells/cell-write';
import { formulaTextAt } from '../cells/formula-text';
import type { CellRange } from '../../../workbook/snapshot';
import { parseRange, rangeText } from '../read/cell-address';
import { scanSheet, type ElementPlace, type ScannedCell } from '../read/scan-sheet';
import type { XmlSource } from '../xml/parse-xml';
import { isOn } from '../xml/xml-tree';
import { shiftFormula } from '../../formulas/shift-formula';

/** The row that new rows are made like. */
export interface RowModel {
  /** Attributes for new rows: format and height, but not whether it is hidden. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The numbers of the formats of its cells, by column. */
  readonly styles: ReadonlyMap<number, number>;
  readonly formulas: ReadonlyMap<number, CellFormula>;
  /** The columns that are merged within the row. */
  readonly merges: readonly CellRange[];
  /** Rows that stand in the sheet's part, with or without cells. */
  readonly rows: ReadonlySet<number>;
}

const KEPT = ['s', 'customFormat', 'ht', 'customHeight', 'thickTop', 'thickBot'];

/** Reads a row as a model for those below it. */
export function readRowModel(source: XmlSource, like: number): RowModel {
  const shared: ScannedCell[] = [];
  const cells: ScannedCell[] = [];
  const merges: CellRange[] = [];
  const rows = new Set<number>();
  let attributes: Readonly<Record<string, string>> = {};
  scanSheet(source, {
    cell(cell) {
      if (cell.formula?.tag.attributes.t?.value === 'shared') shared.push(cell);
      if (cell.row === like) cells.push(cell);
    },
    row(row, place) {
      rows.add(row);
      if (row === like) attributes = keptAttributes(place);
    },
    element(place, depth) {
      if (depth !== 2 || place.tag.local !== 'mergeCell') return;
      const merge = parseRange(place.tag.attributes.ref?.value ?? '');
      if (merge?.top === like && merge.bottom === like) merges.push(merge);
    },
  });
  return {
    ...{ attributes, merges, rows },
    styles: new Map(cells.map((cell) => [cell.column, Number(cell.tag.attributes.s?.value ?? 0)])),
    formulas: new Map(cells.flatMap((cell) => formulaEntry(cell, shared))),
  };
}

function keptAttributes({ tag }: ElementPlace): Readonly<Record<string, string>> {
  const kept = KEPT.flatMap((name) => {
    const value = tag.attributes[name]?.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  const isPlain = !isOn(tag.attributes.customFormat?.value ?? null);
  return Object.fromEntries(kept.filter(([name]) => !(isPlain && (name === 's' || name === 'customFormat'))));
}

function formulaEntry(cell: ScannedCell, shared: readonly ScannedCell[]): readonly (readonly [number, CellFormula])[] {
  const text = formulaTextAt(cell, shared);
  const type = cell.formula?.tag.attributes.t?.value;
  if (text === null || text === '' || type === 'dataTable') return [];
  const area = type === 'array' ? (cell.formula?.tag.attributes.ref?.value ?? null) : null;
  return [[cell.column, { text, area }]];
}

/** A formula of the model as it reads so many rows further down, as filling down makes it. */
export function filledDown({ text, area }: CellFormula, rows: number): CellFormula {
  const range = area === null ? null : parseRange(area);
  return {
    text: shiftFormula(text, rows, 0),
    area: range && rangeText({ ...range, top: range.top + rows, bottom: range.bottom + rows }),
  };
}
