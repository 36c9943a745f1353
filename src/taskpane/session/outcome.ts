import type { Edit } from '../../workbook/edit';
import type { Applied } from '../../workbook/workbook-host';

/** What became of something that can fail; the problem is for its sentence. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown };

/** What was written, and how to take it back where the pane can. */
export interface Written {
  readonly applied: Applied;
  readonly undo: readonly Edit[] | null;
}
