import type { Edit } from './edit';
import { lastColumnOf, lastRowOf } from './sheet-cells';
import type { SheetSnapshot } from './snapshot';

/** Takes a sheet away that a write left unfinished, as long as it holds what the person saw there. */
export function removingLeftover(sheet: SheetSnapshot): readonly Edit[] {
  const { name, top, left, values } = sheet;
  const cells = values.flatMap((row, down) =>
    row.map((expected, across) => ({ row: top + down, column: left + across, expected })),
  );
  return [
    { kind: 'expect-cells', sheet: name, cells },
    {
      kind: 'remove-sheet',
      sheet: name,
      lastRow: Math.max(1, lastRowOf(sheet)),
      lastColumn: Math.max(1, lastColumnOf(sheet)),
    },
  ];
}
