import { fullAddress, type CellRef } from '../records/cell-ref';

/** So many cells are named in a sentence. */
const NAMED = 5;

/** The first of the cells, as a sentence names them. */
export function namedCells(cells: readonly CellRef[]): string {
  return `${cells.slice(0, NAMED).map(fullAddress).join('、')}${cells.length > NAMED ? '…' : ''}`;
}
