import { addressOf, fullAddress } from '../../records/cell-ref';
import type { SetCells } from '../../workbook/edit';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
}

/** The cells of an edit in few words, those side by side or one below the other as one: "豁免说明!A3:D3". */
export function writtenAreas({ sheet, changes }: SetCells): string[] {
  const areas: Area[] = [];
  for (const { row, left, right } of runs(changes)) {
    const above = areas.find((area) => area.left === left && area.right === right && area.bottom === row - 1);
    if (above) above.bottom = row;
    else areas.push({ left, right, top: row, bottom: row });
  }
  return areas.map(({ left, right, top, bottom }) => {
    const first = fullAddress({ sheet, row: top, column: left });
    return left === right && top === bottom ? first : `${first}:${addressOf({ row: bottom, column: right })}`;
  });
}

/** The cells of each row, neighbours together. */
function runs(changes: SetCells['changes']): { readonly row: number; readonly left: number; right: number }[] {
  const inOrder = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  const found: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of inOrder) {
    const last = found.at(-1);
    if (last?.row === row && last.right === column - 1) last.right = column;
    else found.push({ row, left: column, right: column });
  }
  return found;
}
