import { inspectJson } from '../../reading/inspect';
import { recognise } from '../../reading/recognise';
import { openSnapshot } from '../open-workbook-file';
import type { Session } from '../session';
import { inspectText } from '../text/inspect-text';

export interface InspectOptions {
  readonly year?: number;
  readonly json: boolean;
}

/** `theme-day inspect`: what was recognised in the workbook. No year is needed for that. */
export async function inspectCommand(file: string, options: InspectOptions, session: Session): Promise<number> {
  const { name, snapshot, options: reading } = await openSnapshot(file, options.year, session);
  const inspection = inspectJson(recognise(snapshot, reading));
  session.terminal.out(
    options.json ? JSON.stringify(inspection, null, 2) : inspectText(name, inspection, session.words),
  );
  return 0;
}
