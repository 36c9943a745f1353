import type { CellPosition } from '../read/cell-address';
import type { ScannedCell } from '../read/scan-sheet';
import { withAttributes } from '../xml/edit-element';
import type { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { shiftFormula } from '../../formulas/shift-formula';

/**
 * Where the cell that states a shared formula is overwritten, gives every other
 * cell of the group the formula for its own; else they would lose it.
 */
export function unshareFormulas(
  splices: Splices,
  text: string,
  shared: readonly ScannedCell[],
  isOverwritten: (cell: CellPosition) => boolean,
): void {
  // A group number may be used again by a later group: the last cell that states a formula is the one meant.
  const masters = new Map<string, ScannedCell>();
  for (const cell of shared) {
    const { formula } = cell;
    const group = formula?.tag.attributes.si?.value ?? '';
    if (!formula) continue;
    if (formula.text !== '') masters.set(group, cell);
    const master = masters.get(group);
    if (!master?.formula || master === cell || !isOverwritten(master) || isOverwritten(cell)) continue;
    const own = shiftFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
    const openTag = text.slice(formula.start, formula.openEnd);
    const tag = withAttributes(openTag, { t: null, ref: null, si: null }).replace(/\s*\/?>$/, '');
    splices.replace(formula.start, formula.end, `${tag}>${escapeText(own)}</${formula.tag.name}>`);
  }
}
