import type { RemoveColumns } from '../../../workbook/edit';
import { cellsOfColumns } from '../apply/inspect-sheet';
import type { CellWrite } from '../cells/cell-write';
import { scanTargets } from '../cells/scan-targets';
import { writeTargets } from '../cells/write-targets';
import type { OpcPackage } from '../opc/opc-package';
import { dropWidths } from './column-widths';
import { dropMerges } from './merges';
import { moveLines } from './move-lines';

/** Takes added columns away again. Results that depend on them must have been dropped before. */
export function removeColumns(pack: OpcPackage, part: string, edit: RemoveColumns): void {
  const { sheet, at, count, shift, top, bottom } = edit;
  const neighbour = [Math.max(1, at - count), at - 1] as const;
  const move = { axis: 'columns', sheet, at, count, across: [top, bottom], neighbour } as const;
  if (shift) {
    moveLines(pack, { kind: 'remove', ...move });
    return;
  }
  if (edit.grown) moveLines(pack, { kind: 'shrink', ...move });
  const source = pack.xml(part);
  const cells = cellsOfColumns(edit);
  const emptied = cells.map((cell): CellWrite => ({ ...cell, value: null, ...(edit.formats ? { gone: true } : {}) }));
  pack.setXml(part, writeTargets(source, scanTargets(source, cells), emptied));
  dropMerges(pack, part, { top, bottom, left: at, right: at + count - 1 });
  if (edit.widths) dropWidths(pack, part, edit.widths);
}
