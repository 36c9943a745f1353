import { addressOf } from '../../records/cell-ref';
import type { CellChange } from '../../workbook/edit';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { FORMULA, typedValue } from '../grid/typed-value';
import { GridRefusal } from './grid-refusal';

/**
 * The changes that put typed texts into the cells from a position on, each with
 * what its cell is seen to hold. Throws GridRefusal.
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
      if (value === FORMULA) throw new GridRefusal('formula', { cell: addressOf(cell) });
      const expected = view.value(cell);
      const isSame = value === expected && view.formula(cell) === null;
      return isSame ? [] : [{ ...cell, expected, value }];
    }),
  );
}
