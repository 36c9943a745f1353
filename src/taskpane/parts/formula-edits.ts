import { fullAddress, type CellRef } from '../../records/cell-ref';
import type { CellChange, Edit } from '../../workbook/edit';

/** The edits with the person's consent that values take the place of the formulas in those cells. */
export function overFormulas(edits: readonly Edit[], cells: readonly CellRef[]): Edit[] {
  const asked = addresses(cells);
  return eachCell(edits, (change, address) => [asked.has(address) ? { ...change, overFormula: true } : change]);
}

/** The edits without those cells; empty where nothing else was to be written. */
export function withoutCells(edits: readonly Edit[], cells: readonly CellRef[]): Edit[] {
  const asked = addresses(cells);
  const rest = eachCell(edits, (change, address) => (asked.has(address) ? [] : [change]));
  const writes = rest.filter(({ kind }) => kind !== 'expect-cells');
  return writes.length === 0 ? [] : rest;
}

function eachCell(edits: readonly Edit[], made: (change: CellChange, address: string) => CellChange[]): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    if (edit.kind !== 'set-cells') return [edit];
    const changes = edit.changes.flatMap((change) => made(change, fullAddress({ sheet: edit.sheet, ...change })));
    return changes.length === 0 ? [] : [{ ...edit, changes }];
  });
}

function addresses(cells: readonly CellRef[]): ReadonlySet<string> {
  return new Set(cells.map(fullAddress));
}
