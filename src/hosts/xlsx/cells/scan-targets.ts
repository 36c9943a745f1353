import type { CellRange } from '../../../workbook/snapshot';
import { parseRange, type CellPosition } from '../read/cell-address';
import { scanSheet, type ElementPlace, type ScannedCell } from '../read/scan-sheet';
import type { XmlSource } from '../xml/parse-xml';
import { isOn } from '../xml/xml-tree';

/** Where a wanted cell stands, or where it would have to be inserted (null: after all others). */
export type TargetPlace =
  | { readonly kind: 'cell'; readonly cell: ScannedCell }
  | { readonly kind: 'gap'; readonly row: ElementPlace; readonly before: number | null }
  | { readonly kind: 'new-row'; readonly before: number | null };

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/** All that has to be known of a sheet before some of its cells are set. */
export interface TargetScan {
  readonly places: ReadonlyMap<string, TargetPlace>;
  locked: boolean;
  dimension: ElementPlace | null;
  sheetData: ElementPlace | null;
  readonly columnStyles: ColumnStyle[];
  /** Cells with a shared formula, in the order of the sheet. */
  readonly shared: ScannedCell[];
  /** Areas of array formulas and data tables. */
  readonly arrays: CellRange[];
  /** Rows of wanted cells that stand in the sheet, and whether each is hidden. */
  readonly rows: Map<number, boolean>;
  /** Whether rows that do not stand in the sheet are hidden. */
  hidesOtherRows: boolean;
  readonly hiddenColumns: Pick<ColumnStyle, 'first' | 'last'>[];
}

export function targetKey(cell: CellPosition): string {
  return `${cell.row},${cell.column}`;
}

/** Finds the wanted cells, which must be sorted by row and column, in one pass over the sheet. */
export function scanTargets(source: XmlSource, targets: readonly CellPosition[]): TargetScan {
  const places = new Map<string, TargetPlace>();
  const scan: TargetScan = {
    ...{ places, locked: false, dimension: null, sheetData: null, columnStyles: [], shared: [], arrays: [] },
    ...{ rows: new Map(), hidesOtherRows: false, hiddenColumns: [] },
  };
  const byRow = new Map<number, CellPosition[]>();
  for (const target of targets) byRow.set(target.row, [...(byRow.get(target.row) ?? []), target]);
  const newRows = [...byRow.keys()];
  let gaps = new Map<string, number>();
  scanSheet(source, {
    cell(cell) {
      noteFormula(scan, cell);
      for (const target of byRow.get(cell.row) ?? []) {
        const key = targetKey(target);
        if (target.column === cell.column) places.set(key, { kind: 'cell', cell });
        else if (target.column < cell.column && !gaps.has(key)) gaps.set(key, cell.start);
      }
    },
    row(row, place) {
      while (newRows[0] !== undefined && newRows[0] < row) placeRow(newRows.shift() ?? 0, place.start);
      if (newRows[0] === row) newRows.shift();
      if (byRow.has(row)) scan.rows.set(row, isOn(place.tag.attributes.hidden?.value ?? null));
      for (const target of byRow.get(row) ?? []) {
        const key = targetKey(target);
        if (places.get(key)?.kind !== 'cell')
          places.set(key, { kind: 'gap', row: place, before: gaps.get(key) ?? null });
      }
      gaps = new Map();
    },
    element(place, depth) {
      noteElement(scan, place, depth);
    },
  });
  for (const row of newRows) placeRow(row, null);
  return scan;

  function placeRow(row: number, before: number | null): void {
    for (const target of byRow.get(row) ?? []) places.set(targetKey(target), { kind: 'new-row', before });
  }
}

function noteFormula(scan: TargetScan, cell: ScannedCell): void {
  const type = cell.formula?.tag.attributes.t?.value;
  if (type === 'shared') scan.shared.push(cell);
  if (type !== 'array' && type !== 'dataTable') return;
  const area = parseRange(cell.formula?.tag.attributes.ref?.value ?? '');
  scan.arrays.push(area ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
}

function noteElement(scan: TargetScan, place: ElementPlace, depth: number): void {
  const value = (name: string): string | null => place.tag.attributes[name]?.value ?? null;
  if (depth === 1 && place.tag.local === 'dimension') scan.dimension = place;
  if (depth === 1 && place.tag.local === 'sheetData') scan.sheetData = place;
  if (depth === 1 && place.tag.local === 'sheetProtection') scan.locked = isOn(value('sheet'));
  if (depth === 1 && place.tag.local === 'sheetFormatPr') scan.hidesOtherRows = isOn(value('zeroHeight'));
  if (depth !== 2 || place.tag.local !== 'col') return;
  const columns = { first: Number(value('min')), last: Number(value('max')) };
  const style = value('style');
  if (style !== null) scan.columnStyles.push({ ...columns, style });
  if (isOn(value('hidden'))) scan.hiddenColumns.push(columns);
}
