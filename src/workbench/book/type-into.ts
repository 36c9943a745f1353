import { addressOf } from '../../records/cell-ref';
import type { CellChange } from '../../workbook/edit';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { FORMULA, typedValue } from '../grid/typed-value';

/** What was typed is a formula, which the workbench cannot write; nothing was written. */
export class FormulaTyped extends Error {
  constructor(readonly address: string) {
    super(`formula typed into ${address}`);
    this.name = 'FormulaTyped';
  }
}

/**
 * The changes that put typed texts into the cells from a position on, each with
 * what its cell is seen to hold. Throws FormulaTyped.
 */
export function typedChanges(
  view: SheetView,
  { row, column }: Position,
  texts: readonly (readonly string[])[],
): readonly CellChange[] {
  return texts.flatMap((line, down) =>
    line.flatMap((text, right) => {
      const cell = { row: row + down, column: column + right };
      const value = typedValue(text, view.lookOf(cell).format, view.date1904);
      if (value === FORMULA) throw new FormulaTyped(addressOf(cell));
      const expected = view.value(cell);
      const isSame = value === expected && view.formula(cell) === null;
      return isSame ? [] : [{ ...cell, expected, value }];
    }),
  );
}
