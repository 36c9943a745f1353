import type { SheetDraft } from '../workbook/sheet-draft';
import type { OpenedFile } from './open-workbook-file';
import type { Session } from './session';
import { storeCopy } from './store-file';
import { wrap } from './text/wrap';

export interface PutSheetOptions {
  readonly output: string;
  readonly replace: boolean;
  readonly force: boolean;
  /** Says nothing on standard output, which is JSON then. */
  readonly quiet?: boolean;
}

/** Adds a generated sheet to a copy of the workbook and says so. The workbook itself stays as it is. */
export async function putSheet(
  opened: OpenedFile,
  draft: SheetDraft,
  kind: 'notice' | 'summary' | 'report' | 'member',
  { output, replace, force, quiet = false }: PutSheetOptions,
  session: Session,
): Promise<void> {
  const { bytes, applied } = opened.workbook.apply([{ kind: 'put-sheet', draft, replace }]);
  await storeCopy(opened, output, bytes, force, session);
  const { terminal, words } = session;
  if (quiet && applied.droppedSignature) terminal.err(words('cli.written.signature'));
  if (quiet) return;
  terminal.out(wrap(words(`cli.written.${kind}`, { sheet: applied.sheets[0] ?? draft.name, file: output }), 0));
  if (applied.droppedSignature) terminal.out(words('cli.written.signature'));
  terminal.out(words('cli.written.unchanged'));
}
