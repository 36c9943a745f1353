import { LAST_ROW } from '../../../records/cell-ref';
import type { AddRows } from '../../../workbook/edit';
import { RowsNotAddable } from '../../../workbook/errors';
import type { CellRange } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { parseRange } from '../read/cell-address';
import { scanSheet, type ElementPlace, type ScannedCell } from '../read/scan-sheet';
import { attribute, childOf, childrenOf, isOn, parseTree, type XmlElement } from '../xml/xml-tree';
import { partsOfKind } from './sheet-parts';

/** What stands in a sheet that rows to be added could tear, push out or hide among. */
export interface RowObstacles {
  readonly merges: readonly CellRange[];
  /** Array formulas, data tables and pivot tables: they move as a whole or not at all. */
  readonly blocks: readonly CellRange[];
  readonly isFiltered: boolean;
  /** The last row that holds a value or a formula. */
  readonly lastRow: number;
}

export function rowObstacles(pack: OpcPackage, part: string, frame: XmlElement): RowObstacles {
  const blocks: CellRange[] = pivotAreas(pack, part);
  const hidden: number[] = [];
  let lastRow = 0;
  scanSheet(pack.xml(part), {
    cell(cell) {
      if (cell.value !== null || cell.inline !== null || cell.formula) lastRow = Math.max(lastRow, cell.row);
      blocks.push(...arrayArea(cell));
    },
    row(row, place: ElementPlace) {
      if (isOn(place.tag.attributes.hidden?.value ?? null)) hidden.push(row);
    },
  });
  const merges = childOf(frame, 'mergeCells');
  return {
    ...{ blocks, lastRow, isFiltered: isFiltered(pack, part, frame, hidden) },
    merges: (merges ? childrenOf(merges, 'mergeCell') : []).flatMap(
      (merge) => parseRange(attribute(merge, 'ref') ?? '') ?? [],
    ),
  };
}

/** Throws RowsNotAddable where rows cannot be added to a table as asked for. */
export function refuseRows(edit: AddRows, obstacles: RowObstacles): void {
  const { sheet, at, insert, left, right, rows } = edit;
  const { merges, blocks, isFiltered, lastRow } = obstacles;
  if (isFiltered) throw new RowsNotAddable(sheet, at, 'filtered');
  const isFull = insert ? lastRow >= at && lastRow + rows.length > LAST_ROW : at + rows.length - 1 > LAST_ROW;
  if (isFull || at > LAST_ROW) throw new RowsNotAddable(sheet, at, 'sheet-full');
  const isBeside = (area: CellRange): boolean => area.left > right || area.right < left;
  const crosses = (area: CellRange): boolean => area.top < at && area.bottom >= at;
  const covers = (area: CellRange): boolean => area.top < at + rows.length && area.bottom >= at && !isBeside(area);
  const isTorn = insert
    ? merges.some((area) => crosses(area) && !isBeside(area)) || blocks.some(crosses)
    : [...merges, ...blocks].some(covers);
  if (isTorn) throw new RowsNotAddable(sheet, at, 'torn');
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
