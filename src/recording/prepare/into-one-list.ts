import type { AddColumns, CopySheet, Edit, ExpectCells, NewColumnCell, SetCells } from '../../workbook/edit';
import { cellAt } from '../../workbook/sheet-cells';
import type { Snapshot } from '../../workbook/snapshot';

/**
 * The edits that make a month ready, and those worked out for the workbook as it is
 * then, as one list for the workbook as it is now: what goes into new columns and
 * copied sheets is written with them, what moved is named by its old place. Null
 * where rows are to be added to a sheet that gets columns, or to a copy, which takes a
 * step of its own.
 */
export function intoOneList(first: readonly Edit[], later: readonly Edit[], snapshot: Snapshot): Edit[] | null {
  let list = [...first];
  for (const edit of later) {
    if (edit.kind !== 'set-cells' && edit.kind !== 'expect-cells') {
      const sheet = 'sheet' in edit ? edit.sheet : null;
      if (first.some((each) => isWiderOrNew(each, sheet))) return null;
      list.push(edit);
      continue;
    }
    const copy = list.find((each): each is CopySheet => each.kind === 'copy-sheet' && each.name === edit.sheet);
    if (copy) {
      list = list.map((each) => (each === copy ? withCells(copy, edit, snapshot) : each));
      continue;
    }
    const added = list.filter((each): each is AddColumns => each.kind === 'add-columns' && each.sheet === edit.sheet);
    const { widened, rest } = divided(added, edit);
    list = list.map((each) => widened.get(each) ?? each);
    if ((rest.kind === 'set-cells' ? rest.changes : rest.cells).length > 0) list.push(rest);
  }
  return list;
}

function isWiderOrNew(edit: Edit, sheet: string | null): boolean {
  if (edit.kind === 'add-columns') return edit.sheet === sheet;
  return edit.kind === 'copy-sheet' && edit.name === sheet;
}

/** A copy has no cells yet that could have changed: what is expected of it, its original was found to hold. */
function withCells(copy: CopySheet, edit: SetCells | ExpectCells, { sheets }: Snapshot): CopySheet {
  if (edit.kind === 'expect-cells') return copy;
  const original = sheets.find(({ name }) => name === copy.sheet);
  const changes = edit.changes.map((change) => {
    return { ...change, expected: original ? cellAt(original, change.row, change.column) : null };
  });
  const isKept = ({ row, column }: CopySheet['changes'][number]): boolean =>
    !changes.some((change) => change.row === row && change.column === column);
  return { ...copy, changes: [...copy.changes.filter(isKept), ...changes] };
}

/** What of an edit goes into the new columns, and what is left of it, by the columns as they are now. */
function divided(added: readonly AddColumns[], edit: SetCells | ExpectCells) {
  const placed = placedColumns(added);
  const targetOf = (row: number, column: number): Placed | undefined =>
    placed.find(({ edit: { columns, insert, top, bottom }, first }) => {
      const isWithin = column >= first && column < first + columns.length;
      return isWithin && (insert || (row >= top && row <= bottom));
    });
  const before = (column: number): number => {
    const moved = placed.filter(({ edit: { insert }, first }) => insert && first <= column);
    return column - moved.reduce((count, { edit: { columns } }) => count + columns.length, 0);
  };
  const staying = <T extends { readonly row: number; readonly column: number }>(cells: readonly T[]): T[] =>
    cells.filter(({ row, column }) => !targetOf(row, column)).map((cell) => ({ ...cell, column: before(cell.column) }));
  const widened = new Map<Edit, AddColumns>();
  if (edit.kind === 'expect-cells') return { widened, rest: { ...edit, cells: staying(edit.cells) } };
  for (const change of edit.changes) {
    const target = targetOf(change.row, change.column);
    if (!target) continue;
    widened.set(target.edit, withCell(widened.get(target.edit) ?? target.edit, change.column - target.first, change));
  }
  return { widened, rest: { ...edit, changes: staying(edit.changes) } };
}

interface Placed {
  readonly edit: AddColumns;
  /** Where its first column stands once all are added. */
  readonly first: number;
}

function placedColumns(added: readonly AddColumns[]): Placed[] {
  return added.map((edit) => {
    const atLeft = added.filter(({ insert, at }) => insert && at < edit.at);
    return { edit, first: atLeft.reduce((first, { columns }) => first + columns.length, edit.at) };
  });
}

function withCell(edit: AddColumns, across: number, change: SetCells['changes'][number]): AddColumns {
  const { row, value, format } = change;
  const cell: NewColumnCell = format === undefined ? { row, value } : { row, value, format };
  return {
    ...edit,
    columns: edit.columns.map((cells, index) =>
      index === across ? [...cells.filter((each) => each.row !== row), cell] : cells,
    ),
  };
}
