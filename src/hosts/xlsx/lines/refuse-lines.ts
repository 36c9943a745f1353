import { LAST_COLUMN, LAST_ROW } from '../../../records/cell-ref';
import type { AddColumns, AddRows } from '../../../workbook/edit';
import { ColumnsNotAddable, RowsNotAddable } from '../../../workbook/errors';
import type { CellRange } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { parseRange } from '../read/cell-address';
import { scanSheet, type ElementPlace, type ScannedCell } from '../read/scan-sheet';
import { attribute, childOf, childrenOf, isOn, parseTree, type XmlElement } from '../xml/xml-tree';
import { partsOfKind } from './sheet-parts';

/** What stands in a sheet that lines to be added could tear, push out or hide among. */
export interface LineObstacles {
  readonly merges: readonly CellRange[];
  /** Array formulas, data tables and pivot tables: they move as a whole or not at all. */
  readonly blocks: readonly CellRange[];
  readonly isFiltered: boolean;
  /** The last row and column that hold a value or a formula. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function lineObstacles(pack: OpcPackage, part: string, frame: XmlElement): LineObstacles {
  const blocks: CellRange[] = pivotAreas(pack, part);
  const hidden: number[] = [];
  let [lastRow, lastColumn] = [0, 0];
  scanSheet(pack.xml(part), {
    cell(cell) {
      if (cell.value !== null || cell.inline !== null || cell.formula) {
        lastRow = Math.max(lastRow, cell.row);
        lastColumn = Math.max(lastColumn, cell.column);
      }
      blocks.push(...arrayArea(cell));
    },
    row(row, place: ElementPlace) {
      if (isOn(place.tag.attributes.hidden?.value ?? null)) hidden.push(row);
    },
  });
  const merges = childOf(frame, 'mergeCells');
  return {
    ...{ blocks, lastRow, lastColumn, isFiltered: isFiltered(pack, part, frame, hidden) },
    merges: (merges ? childrenOf(merges, 'mergeCell') : []).flatMap(
      (merge) => parseRange(attribute(merge, 'ref') ?? '') ?? [],
    ),
  };
}

/** Throws RowsNotAddable where rows cannot be added to a table as asked for. */
export function refuseRows(edit: AddRows, obstacles: LineObstacles): void {
  const { sheet, at, insert, left, right, rows, bare = false } = edit;
  const { merges, blocks, isFiltered, lastRow } = obstacles;
  if (isFiltered) throw new RowsNotAddable(sheet, at, 'filtered');
  const isFull = insert ? lastRow >= at && lastRow + rows.length > LAST_ROW : at + rows.length - 1 > LAST_ROW;
  if (isFull || at > LAST_ROW) throw new RowsNotAddable(sheet, at, 'sheet-full');
  const isBeside = (area: CellRange): boolean => area.left > right || area.right < left;
  const crosses = (area: CellRange): boolean => area.top < at && area.bottom >= at;
  const covers = (area: CellRange): boolean => area.top < at + rows.length && area.bottom >= at && !isBeside(area);
  const isTorn = insert
    ? (!bare && merges.some((area) => crosses(area) && !isBeside(area))) || blocks.some(crosses)
    : [...merges, ...blocks].some(covers);
  if (isTorn) throw new RowsNotAddable(sheet, at, 'torn');
}

/**
 * Throws ColumnsNotAddable where columns cannot be added to a table as asked for. A
 * head or note that is merged across the place gets wider, unless a value is to be
 * written where it would be covered.
 */
export function refuseColumns(edit: AddColumns, { merges, blocks, isFiltered, lastColumn }: LineObstacles): void {
  const { sheet, at, insert, top, bottom, columns } = edit;
  const last = at + columns.length - 1;
  if (isFiltered) throw new ColumnsNotAddable(sheet, at, 'filtered');
  const isFull = insert ? lastColumn >= at && lastColumn + columns.length > LAST_COLUMN : last > LAST_COLUMN;
  if (isFull || at > LAST_COLUMN) throw new ColumnsNotAddable(sheet, at, 'sheet-full');
  const written = columns.flat().filter(({ value }) => value !== null && value !== '');
  const crosses = (area: CellRange): boolean => area.left < at && area.right >= at;
  const covers = (area: CellRange): boolean =>
    area.left <= last && area.right >= at && area.top <= bottom && area.bottom >= top;
  const hides = (area: CellRange): boolean =>
    crosses(area) && written.some(({ row }) => row >= area.top && row <= area.bottom);
  const isTorn = insert ? merges.some(hides) || blocks.some(crosses) : [...merges, ...blocks].some(covers);
  if (isTorn) throw new ColumnsNotAddable(sheet, at, 'torn');
}

function arrayArea({ formula, row, column }: ScannedCell): readonly CellRange[] {
  const type = formula?.tag.attributes.t?.value;
  if (type !== 'array' && type !== 'dataTable') return [];
  const area = parseRange(formula?.tag.attributes.ref?.value ?? '');
  return [area ?? { top: row, left: column, bottom: row, right: column }];
}

function pivotAreas(pack: OpcPackage, part: string): CellRange[] {
  return partsOfKind(pack, part, 'pivotTable').flatMap((pivot) => {
    const location = childOf(parseTree(pack.xml(pivot)), 'location');
    return (location && parseRange(attribute(location, 'ref') ?? '')) ?? [];
  });
}

/** By the sheet's filter or one of its tables: both hide whole rows. */
function isFiltered(pack: OpcPackage, part: string, frame: XmlElement, hidden: readonly number[]): boolean {
  const properties = childOf(frame, 'sheetPr');
  const own = childOf(frame, 'autoFilter');
  const tables = partsOfKind(pack, part, 'table').map((table) => childOf(parseTree(pack.xml(table)), 'autoFilter'));
  const filters = [own, ...tables].filter((filter) => filter !== null);
  return (
    (properties !== null && isOn(attribute(properties, 'filterMode'))) ||
    filters.some((filter) => hasCriteria(filter) || hidesRows(filter, hidden))
  );
}

/** A column of a filter without criteria only says that its button is not shown. */
function hasCriteria(filter: XmlElement): boolean {
  return childrenOf(filter, 'filterColumn').some((column) => column.children.length > 0);
}

function hidesRows(filter: XmlElement, hidden: readonly number[]): boolean {
  const area = parseRange(attribute(filter, 'ref') ?? '');
  return area !== null && hidden.some((row) => row > area.top && row <= area.bottom);
}
