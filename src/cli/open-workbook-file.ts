import type { XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { openWorkbook } from '../hosts/xlsx/open-workbook';
import { readWorkbookFile } from '../hosts/xlsx/file-workbook';
import { readBranch, type Reading } from '../reading/read-branch';
import { isLarge } from './progress';
import { ruleNames } from '../locales/rule-names';
import type { Session } from './session';

export interface OpenedFile {
  /** File name without its folder, for sentences. */
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  readonly reading: Reading;
}

/** Reads a workbook from disk and the records in it. Throws the named errors of the file host and of reading. */
export async function openWorkbookFile(path: string, year: number | undefined, session: Session): Promise<OpenedFile> {
  const { words, progress, terminal } = session;
  const { bytes, name } = await readWorkbookFile(path);
  if (isLarge(bytes.length)) {
    terminal.err(words('cli.progress.reading', { file: name, megabytes: Math.round(bytes.length / 1e6) }));
  }
  const workbook = openWorkbook(bytes, name);
  const snapshot = workbook.snapshot();
  progress(words('cli.progress.recognising'));
  const reading = readBranch(snapshot, { ...(year === undefined ? {} : { year }), ruleNames: ruleNames() });
  return { name, workbook, reading };
}
