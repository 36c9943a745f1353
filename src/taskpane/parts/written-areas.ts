import { addressOf, cellRef, fullAddress } from '../../records/cell-ref';
import type { SetCells } from '../../workbook/edit';

/** The cells of an edit in few words, those side by side as one: "豁免说明!A3:D3". */
export function writtenAreas({ sheet, changes }: SetCells): string[] {
  const inOrder = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  const areas: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of inOrder) {
    const last = areas.at(-1);
    if (last?.row === row && last.right === column - 1) last.right = column;
    else areas.push({ row, left: column, right: column });
  }
  return areas.map(({ row, left, right }) => {
    const first = fullAddress(cellRef(sheet, row, left));
    return left === right ? first : `${first}:${addressOf({ row, column: right })}`;
  });
}
