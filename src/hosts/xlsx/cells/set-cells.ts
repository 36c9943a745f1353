import { cellRef, type CellRef } from '../../../records/cell-ref';
import { NOT_CALCULATED } from '../../../records/not-calculated';
import type { CellChange, SetCells } from '../../../workbook/edit';
import { SheetMissing, SheetProtected, WorkbookChanged, type ChangedCell } from '../../../workbook/errors';
import type { CellValue } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { cellValue, type ValueSource } from '../read/cell-value';
import { sharedStringsOf, valueSource } from '../read/read-snapshot';
import type { WorkbookPart } from '../read/workbook-part';
import { refuseGuardedCells } from './guarded-areas';
import { dropCalculationChain } from './recalculation';
import { scanTargets, targetKey, type TargetScan } from './scan-targets';
import { writeTargets } from './write-targets';

interface SheetEdit {
  readonly sheet: string;
  readonly part: string;
  /** Sorted by row and column, as asked for; a cell can be named more than once. */
  readonly changes: readonly CellChange[];
  readonly scan: TargetScan;
  readonly values: ValueSource;
}

/**
 * Sets cells in the package and returns which. All cells of all edits are
 * compared with what they are expected to hold before the first is written.
 * Throws SheetMissing, SheetProtected, WorkbookChanged (with every cell that
 * differs) or CellNotWritable.
 */
export function setCells(pack: OpcPackage, workbook: WorkbookPart, edits: readonly SetCells[]): readonly CellRef[] {
  const sheets = sheetEdits(pack, workbook, edits);
  const protectedSheet = sheets.find(({ scan }) => scan.locked);
  if (protectedSheet) throw new SheetProtected(protectedSheet.sheet);
  const changed = sheets.flatMap(changedCells);
  if (changed.length > 0) throw new WorkbookChanged(changed);
  for (const { sheet, part, scan, changes } of sheets) refuseGuardedCells(pack, sheet, part, scan, changes);
  return sheets.flatMap((edit) => writeSheet(pack, edit));
}

function sheetEdits(pack: OpcPackage, workbook: WorkbookPart, edits: readonly SetCells[]): readonly SheetEdit[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const { sheet, changes } of edits) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...changes]);
  const strings = bySheet.size > 0 ? sharedStringsOf(pack, workbook) : [];
  return [...bySheet].map(([sheet, changes]) => {
    const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
    if (part === undefined || part === null) throw new SheetMissing(sheet);
    const sorted = changes.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const scan = scanTargets(pack.xml(part), sorted);
    return { sheet, part, changes: sorted, scan, values: valueSource(pack, workbook, strings, part) };
  });
}

function changedCells(edit: SheetEdit): readonly ChangedCell[] {
  return edit.changes.flatMap(({ row, column, expected }) => {
    const found = currentValue(edit, { row, column });
    // A formula without a result: reading may have computed one, and nothing stored could have changed.
    return found === NOT_CALCULATED || found === (expected === '' ? null : expected)
      ? []
      : [{ cell: cellRef(edit.sheet, row, column), expected, found }];
  });
}

function currentValue({ scan, values }: SheetEdit, cell: { readonly row: number; readonly column: number }): CellValue {
  const place = scan.places.get(targetKey(cell));
  return place?.kind === 'cell' ? cellValue(place.cell, values) : null;
}

function writeSheet(pack: OpcPackage, { sheet, part, scan, changes }: SheetEdit): readonly CellRef[] {
  // Of several changes to one cell the last one counts.
  const last = new Map(changes.map((change) => [targetKey(change), change]));
  const losesFormula = [...last.keys()].some((key) => {
    const place = scan.places.get(key);
    return place?.kind === 'cell' && place.cell.formula !== null;
  });
  pack.setXml(part, writeTargets(pack.xml(part), scan, [...last.values()]));
  if (losesFormula) dropCalculationChain(pack);
  return [...last.values()].map(({ row, column }) => cellRef(sheet, row, column));
}
