import { writeWorkbookFile, type WriteOptions } from '../hosts/xlsx/file-workbook';
import type { Session } from './session';

/** Stores a file whole or not at all, and keeps in the session that it did. Throws NotWritten. */
export async function storeFile(
  output: string,
  bytes: Uint8Array,
  options: WriteOptions,
  { words, progress, stored }: Session,
): Promise<void> {
  progress(words('cli.progress.writing', { file: output }));
  await writeWorkbookFile(output, bytes, options);
  stored.push(output);
}
