import { writeWorkbookFiles, type FileToWrite, type WriteOptions } from '../hosts/xlsx/file-workbook';
import { conversionRemark } from '../reports/conversion-remark';
import { refuseUnconvertible } from '../workbook/errors';
import type { UnreadFile } from './open-workbook-file';
import type { Session } from './session';
import { wrap } from './text/wrap';

/** Stores a file whole or not at all, and keeps in the session that it did. Throws NotWritten. */
export async function storeFile(
  output: string,
  bytes: Uint8Array,
  options: WriteOptions,
  session: Session,
): Promise<void> {
  await storeFiles([{ file: output, bytes, options }], session);
}

/** Stores several files, all of them or none. Throws NotWritten. */
export async function storeFiles(files: readonly FileToWrite[], { words, progress, stored }: Session): Promise<void> {
  for (const { file } of files) progress(words('cli.progress.writing', { file }));
  await writeWorkbookFiles(files);
  stored.push(...files.map(({ file }) => file));
}

/**
 * Stores a copy of a workbook. Of one that was made of another file it is said, on
 * standard error, what it does not have. Throws NotConvertible or NotWritten.
 */
export async function storeCopy(
  { origin, conversion }: Pick<UnreadFile, 'origin' | 'conversion'>,
  output: string,
  bytes: Uint8Array,
  force: boolean,
  session: Session,
): Promise<void> {
  refuseUnconvertible(conversion);
  await storeFile(output, bytes, { force, input: origin }, session);
  if (conversion) session.terminal.err(wrap(conversionRemark(conversion, session.words), 0));
}
