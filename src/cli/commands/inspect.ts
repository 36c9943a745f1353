import { inspectJson } from '../../reading/inspect';
import { openWorkbookFile } from '../open-workbook-file';
import type { Session } from '../session';
import { inspectText } from '../text/inspect-text';

export interface InspectOptions {
  readonly year?: number;
  readonly json: boolean;
}

/** `theme-day inspect`: what was recognised in the workbook. */
export async function inspectCommand(file: string, options: InspectOptions, session: Session): Promise<number> {
  const { name, reading } = await openWorkbookFile(file, options.year, session);
  const inspection = inspectJson(reading);
  session.terminal.out(
    options.json ? JSON.stringify(inspection, null, 2) : inspectText(name, inspection, session.words),
  );
  return 0;
}
