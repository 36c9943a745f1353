import { shiftFormula } from '../../formulas/shift-formula';
import type { ScannedCell } from '../read/scan-sheet';

/**
 * The formula of a cell, without its "="; null where it holds none. `shared` are
 * all cells of the sheet that share formulas, in its order: the text stands in the
 * last one before that states it for the group.
 */
export function formulaTextAt(cell: ScannedCell | null, shared: readonly ScannedCell[]): string | null {
  const formula = cell?.formula;
  if (!formula) return null;
  const group = formula.tag.attributes.t?.value === 'shared' ? formula.tag.attributes.si?.value : undefined;
  if (group === undefined || formula.text !== '') return formula.text;
  const master = shared.findLast(
    (other) => other.start < cell.start && other.formula?.text && other.formula.tag.attributes.si?.value === group,
  );
  const { row, column } = master ?? cell;
  return shiftFormula(master?.formula?.text ?? '', cell.row - row, cell.column - column);
}
