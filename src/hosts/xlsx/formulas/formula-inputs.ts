import { addressOf, LAST_COLUMN, LAST_ROW } from '../../../records/cell-ref';
import type { RestoreResults } from '../../../workbook/edit';
import type { CellRange } from '../../../workbook/snapshot';
import { formulaReferences } from '../../formulas/formula-references';
import { WorkbookValues } from '../apply/workbook-values';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';
import { crc32 } from '../zip/crc32';
import { forEachCell } from './formula-cells';

/** Formulas of a sheet, and the results that they lose or lost. */
export type SheetResults = Pick<RestoreResults, 'sheet' | 'results'>;

/**
 * All that the results of a sheet are worked out from, in one number: the formulas, and what stands in the smallest
 * area of each sheet with every cell that they read. Of formulas among that which lose their results too, how they read.
 */
export function inputsOf(
  pack: OpcPackage,
  workbook: WorkbookPart,
  { sheet, results }: SheetResults,
  all: readonly SheetResults[],
): number {
  const lost = new Set(all.flatMap((of) => of.results.map((result) => cellKey(of.sheet, result))));
  const areas = areasRead(workbook.sheets, sheet, results);
  const values = new WorkbookValues(pack, workbook);
  const said: string[] = [];
  for (const { name, worksheet } of workbook.sheets) {
    const area = areas.get(name.toLowerCase());
    if (worksheet === null) continue;
    forEachCell(pack.xml(worksheet), (cell, formula) => {
      const key = cellKey(name, cell);
      const isLost = lost.has(key);
      if (!isLost && (area === undefined || !isWithin(cell, area))) return;
      if (formula !== null) said.push(`${key}=${formula}`);
      if (isLost || (formula !== null && cell.value === null)) return;
      const content = values.valueOf(name, worksheet, cell);
      if (content !== null) said.push(`${key} ${typeof content} ${String(content)}`);
    });
  }
  return crc32(new TextEncoder().encode(said.join('\n')));
}

const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

function areasRead(
  sheets: readonly SheetEntry[],
  sheet: string,
  results: SheetResults['results'],
): ReadonlyMap<string, CellRange> {
  const areas = new Map<string, CellRange>();
  for (const { formula } of results) {
    const reads = formulaReferences(formula, sheet);
    if (reads === null) return new Map(sheets.map(({ name }) => [name.toLowerCase(), WHOLE_SHEET]));
    for (const { sheet: on, range } of reads) {
      const known = areas.get(on.toLowerCase()) ?? range;
      areas.set(on.toLowerCase(), {
        ...{ top: Math.min(known.top, range.top), left: Math.min(known.left, range.left) },
        ...{ bottom: Math.max(known.bottom, range.bottom), right: Math.max(known.right, range.right) },
      });
    }
  }
  return areas;
}

function isWithin({ row, column }: CellPosition, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A cell of the workbook by one name. */
export function cellKey(sheet: string, cell: CellPosition): string {
  return `${sheet}!${addressOf(cell)}`;
}
