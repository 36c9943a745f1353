import type { CellChange } from '../../../workbook/edit';
import type { CellRange } from '../../../workbook/snapshot';
import { inOrder } from '../apply/inspect-sheet';
import type { CellWrite } from '../cells/cell-write';
import { scanTargets, targetKey } from '../cells/scan-targets';
import { writeTargets } from '../cells/write-targets';
import type { OpcPackage } from '../opc/opc-package';
import { contains } from '../read/cell-address';
import { scanSheet } from '../read/scan-sheet';
import type { CellFormats } from '../styles/cell-formats';

/** What is emptied and set on a sheet that begins a month or a year. */
export interface NewBeginning {
  readonly clear: readonly CellRange[];
  readonly changes: readonly CellChange[];
  /** Where a formula stands it stays, whatever is to be set there. */
  readonly keepsFormulas?: boolean;
}

/** Empties areas, but for their formulas, and sets cells; returns those that hold something else than before. */
export function emptyAndSet(
  pack: OpcPackage,
  part: string,
  { clear, changes, keepsFormulas = false }: NewBeginning,
  formats: () => CellFormats,
): readonly CellWrite[] {
  const source = pack.xml(part);
  const writes = new Map<string, CellWrite>();
  const formulas = new Set<string>();
  scanSheet(source, {
    cell(cell) {
      if (cell.formula !== null) formulas.add(targetKey(cell));
      const isFilled = cell.formula === null && (cell.value !== null || cell.inline !== null);
      if (!isFilled || !clear.some((area) => contains(area, cell))) return;
      writes.set(targetKey(cell), { row: cell.row, column: cell.column, value: null });
    },
  });
  const wanted = changes.filter((change) => !keepsFormulas || !formulas.has(targetKey(change)));
  const scan = scanTargets(
    source,
    [...wanted, ...writes.values()].map(({ row, column }) => ({ row, column })).toSorted(inOrder),
  );
  for (const { row, column, value, format } of wanted) {
    const place = scan.places.get(targetKey({ row, column }));
    const own = place?.kind === 'cell' ? Number(place.cell.tag.attributes.s?.value ?? 0) : 0;
    const given = format === undefined || value === null ? own : formats().withFormat(own, format);
    writes.set(targetKey({ row, column }), { row, column, value, ...(given === own ? {} : { style: given }) });
  }
  const all = [...writes.values()].toSorted(inOrder);
  if (all.length > 0) pack.setXml(part, writeTargets(source, scan, all));
  return all;
}
