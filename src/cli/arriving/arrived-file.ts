import type { Arrived } from '../../arriving/arrived';
import { decodeText } from '../../hosts/text/decode-text';
import type { Session } from '../session';

/** A zip archive, as every .xlsx is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What `--from` names: a text, a workbook, or "-" for standard input. Throws the named errors of the file host. */
export async function arrivedFile(path: string, { terminal }: Session): Promise<Arrived> {
  const { readWorkbookFile } = await import('../../hosts/xlsx/file-workbook');
  const { bytes, name } = path === '-' ? { bytes: await terminal.input(), name: '-' } : await readWorkbookFile(path);
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return { kind: 'text', text: decodeText(bytes) };
  const { openWorkbook } = await import('../../hosts/xlsx/open-workbook');
  return { kind: 'workbook', snapshot: openWorkbook(bytes, name).snapshot() };
}
