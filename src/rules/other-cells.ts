import { fullAddress, type CellRef } from '../records/cell-ref';

/** The other cells of a finding, each once and without the one to type in: one cell may hold several of its facts. */
export function otherCells(cell: CellRef | null, cells: readonly CellRef[]): CellRef[] {
  const seen = new Set(cell === null ? [] : [fullAddress(cell)]);
  return cells.filter((other) => {
    const address = fullAddress(other);
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
