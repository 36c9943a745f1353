import type { StepEdit } from './edit';

/**
 * Holds that no sheet gets both rows and columns by one list of edits: the places of
 * the one would have to be told by what the other moved. Throws a plain Error, since
 * only a fault of the program makes such a list.
 */
export function expectOneAxis(edits: readonly StepEdit[]): void {
  const sheetsOf = (...kinds: readonly StepEdit['kind'][]): readonly string[] =>
    edits.flatMap((edit) => ('sheet' in edit && kinds.includes(edit.kind) ? [edit.sheet.toLowerCase()] : []));
  const rows = new Set(sheetsOf('add-rows', 'remove-rows'));
  const both = sheetsOf('add-columns', 'remove-columns').find((sheet) => rows.has(sheet));
  if (both !== undefined) throw new Error(`rows and columns of one sheet in one list of edits: ${both}`);
}
