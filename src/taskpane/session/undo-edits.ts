import type { Edit } from '../../workbook/edit';
import type { Applied } from '../../workbook/workbook-host';

/** What takes back what was just written: as the host says, which alone knows what stood there before. */
export function undoOf(applied: Applied, edits: readonly Edit[]): readonly Edit[] | null {
  return applied.undo ?? undoEdits(edits);
}

/** The edits that bring back what cells held before; null where anything else than cells was written. */
export function undoEdits(edits: readonly Edit[]): readonly Edit[] | null {
  const back: Edit[] = [];
  for (const edit of [...edits].reverse()) {
    if (edit.kind === 'expect-cells') continue;
    if (edit.kind !== 'set-cells') return null;
    const changes = edit.changes.map((change) => ({ ...change, expected: change.value, value: change.expected }));
    back.push({ ...edit, changes });
  }
  return back;
}
