import type { Edit } from '../../workbook/edit';

/** The edits that bring back what cells held before; null where a sheet was added or replaced, which only Excel can undo. */
export function undoEdits(edits: readonly Edit[]): readonly Edit[] | null {
  const back: Edit[] = [];
  for (const edit of [...edits].reverse()) {
    if (edit.kind !== 'set-cells') return null;
    const changes = edit.changes.map((change) => ({ ...change, expected: change.value, value: change.expected }));
    back.push({ ...edit, changes });
  }
  return back;
}
