import type { RemoveColumns } from '../../../workbook/edit';
import type { CellValue } from '../../../workbook/snapshot';
import { scanTargets, targetKey, type TargetScan } from '../cells/scan-targets';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { ScannedCell } from '../read/scan-sheet';
import type { XmlSource } from '../xml/parse-xml';
import { parseTreeAround, type XmlElement } from '../xml/xml-tree';
import type { SheetEdits } from './edits-by-sheet';
import type { WorkbookValues } from './workbook-values';

/** A sheet as it is before anything is written, as far as the edits touch it. */
export interface InspectedSheet {
  readonly edits: SheetEdits;
  readonly scan: TargetScan;
  /** All of the sheet's part but its rows, for looking at: its offsets are not those of the part. */
  readonly frame: XmlElement;
  /** A cell that stands in the sheet; null where there is none. */
  readonly cellAt: (position: CellPosition) => ScannedCell | null;
  readonly valueAt: (position: CellPosition) => CellValue;
}

export function inspectSheet(pack: OpcPackage, values: WorkbookValues, edits: SheetEdits): InspectedSheet {
  const { sheet, part } = edits;
  const source = pack.xml(part);
  const targets = [...edits.expected, ...edits.formulas, ...edits.changes, ...edits.restored, ...emptyCells(edits)];
  const scan = scanTargets(source, targets.toSorted(inOrder));
  const cellAt = (position: CellPosition): ScannedCell | null => {
    const place = scan.places.get(targetKey(position));
    return place?.kind === 'cell' ? place.cell : null;
  };
  return {
    ...{ edits, scan, cellAt, frame: frameOf(source, scan) },
    valueAt: (position) => {
      const cell = cellAt(position);
      return cell && values.valueOf(sheet, part, cell);
    },
  };
}

/** The rows have been read already: what is around them is read as if there were none. */
function frameOf(source: XmlSource, { sheetData }: TargetScan): XmlElement {
  const { text } = source;
  const around = sheetData ? text.slice(0, sheetData.openEnd) + text.slice(sheetData.closeStart) : text;
  return parseTreeAround({ ...source, text: around }, 'sheetData');
}

/** The cells of rows and columns that are added where they are there already. */
export function emptyCells({
  added,
  addedColumns,
}: Pick<SheetEdits, 'added' | 'addedColumns'>): readonly CellPosition[] {
  const inRows = added.flatMap(({ insert, at, left, right, rows }) =>
    insert
      ? []
      : rows.flatMap((_, down) =>
          Array.from({ length: right - left + 1 }, (__, across) => ({ row: at + down, column: left + across })),
        ),
  );
  const plainColumns = addedColumns.filter(({ insert }) => !insert);
  const inColumns = plainColumns.flatMap((edit) => cellsOfColumns({ ...edit, count: edit.columns.length }));
  return [...inRows, ...inColumns].toSorted(inOrder);
}

/** The cells of columns between the top and the bottom of the table, in order. */
export function cellsOfColumns({
  at,
  count,
  top,
  bottom,
}: Pick<RemoveColumns, 'at' | 'count' | 'top' | 'bottom'>): readonly CellPosition[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => top + down).flatMap((row) =>
    Array.from({ length: count }, (_, across) => ({ row, column: at + across })),
  );
}

export function inOrder(a: CellPosition, b: CellPosition): number {
  return a.row - b.row || a.column - b.column;
}
