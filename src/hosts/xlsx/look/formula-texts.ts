import { shiftFormula } from '../../formulas/shift-formula';
import type { ScannedCell, ScannedFormula } from '../read/scan-sheet';

/** The texts of formulas; those that share one are written out only in its first cell. */
export class FormulaTexts {
  private readonly shared = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();

  textOf({ row, column }: ScannedCell, { tag, text }: ScannedFormula): string {
    const group = tag.attributes.t?.value === 'shared' ? tag.attributes.si?.value : undefined;
    if (group === undefined) return text;
    if (text !== '') this.shared.set(group, { row, column, text });
    const first = this.shared.get(group);
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : text;
  }
}
