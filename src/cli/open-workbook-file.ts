import type { XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { openAnyWorkbook } from '../hosts/foreign/open-any-workbook';
import { readWorkbookFile, type FileOrigin } from '../hosts/xlsx/file-workbook';
import { readBranch, type Reading } from '../reading/read-branch';
import type { ReadingOptions } from '../reading/recognise';
import { ruleNames } from '../locales/rule-names';
import type { Conversion } from '../workbook/conversion';
import type { Snapshot } from '../workbook/snapshot';
import { isLarge } from './progress';
import type { Session } from './session';

export interface UnreadFile {
  /** File name without its folder, for sentences. */
  readonly name: string;
  /** What a copy is made of. */
  readonly origin: FileOrigin;
  /** Of a file that is no .xlsx: the one made of it. */
  readonly workbook: XlsxWorkbook;
  /** null where the file is an .xlsx itself. */
  readonly conversion: Conversion | null;
  readonly snapshot: Snapshot;
  readonly options: ReadingOptions;
}

export interface OpenedFile extends UnreadFile {
  readonly reading: Reading;
}

/** Reads a workbook from disk and the records in it. Throws the named errors of the file host and of reading. */
export async function openWorkbookFile(path: string, year: number | undefined, session: Session): Promise<OpenedFile> {
  const file = await openSnapshot(path, year, session);
  return { ...file, reading: readBranch(file.snapshot, file.options) };
}

/** Reads a workbook from disk, and none of its records yet. Throws the named errors of the file host. */
export async function openSnapshot(path: string, year: number | undefined, session: Session): Promise<UnreadFile> {
  const { words, progress, terminal } = session;
  const { bytes, name, origin } = await readWorkbookFile(path);
  if (isLarge(bytes.length)) {
    terminal.err(words('cli.progress.reading', { file: name, megabytes: Math.round(bytes.length / 1e6) }));
  }
  const { workbook, conversion } = await openAnyWorkbook(bytes, name);
  const snapshot = workbook.snapshot();
  progress(words('cli.progress.recognising'));
  return {
    name,
    origin,
    workbook,
    conversion,
    snapshot,
    options: { ...(year === undefined ? {} : { year }), ruleNames: ruleNames() },
  };
}
