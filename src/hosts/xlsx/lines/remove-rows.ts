import type { RemoveRows } from '../../../workbook/edit';
import type { CellWrite } from '../cells/cell-write';
import { scanTargets } from '../cells/scan-targets';
import { writeTargets } from '../cells/write-targets';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import { scanSheet } from '../read/scan-sheet';
import { Splices } from '../xml/splices';
import { moveLines } from './move-lines';

/** Takes added rows away again. Results that depend on them must have been dropped before. */
export function removeRows(pack: OpcPackage, part: string, edit: RemoveRows): void {
  const { sheet, at, count, left, right, shift } = edit;
  const move = { axis: 'rows', sheet, at, count, across: [left, right], neighbour: [at - 1, at - 1] } as const;
  if (shift) {
    moveLines(pack, { kind: 'remove', ...move });
    return;
  }
  if (edit.grown) moveLines(pack, { kind: 'shrink', ...move });
  const source = pack.xml(part);
  const cells = cellsOf(edit);
  const emptied = cells.map((cell): CellWrite => ({ ...cell, value: null, ...(edit.formats ? { gone: true } : {}) }));
  pack.setXml(part, writeTargets(source, scanTargets(source, cells), emptied));
  if (edit.made) dropEmptyRows(pack, part, edit.made);
}

/** The cells of the rows between the sides of the table. */
export function cellsOf({
  at,
  count,
  left,
  right,
}: Pick<RemoveRows, 'at' | 'count' | 'left' | 'right'>): readonly CellPosition[] {
  return Array.from({ length: count }, (_, down) => at + down).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({ row, column: left + across })),
  );
}

/** Rows that stood in the sheet only for what was added, unless something stands in them by now. */
function dropEmptyRows(pack: OpcPackage, part: string, made: readonly number[]): void {
  const source = pack.xml(part);
  const filled = new Set<number>();
  const splices = new Splices();
  scanSheet(source, {
    cell: ({ row }) => filled.add(row),
    row: (row, { start, end }) => {
      if (made.includes(row) && !filled.has(row)) splices.replace(start, end, '');
    },
  });
  pack.setXml(part, splices.applyTo(source.text));
}
