import type { Arrived } from '../../arriving/arrived';
import type { Terminal } from '../terminal';

/** What `--from` names: a text, a table of any kind, or "-" for standard input. Rejects with the named errors of the file host. */
export async function arrivedFile(path: string, terminal: Terminal): Promise<Arrived> {
  const [{ readWorkbookFile }, { textOrTable }] = await Promise.all([
    import('../../hosts/xlsx/file-workbook'),
    import('../../hosts/foreign/text-or-table'),
  ]);
  const { bytes, name } =
    path === '-' ? { bytes: await terminal.input(), name: '-.txt' } : await readWorkbookFile(path);
  return textOrTable(bytes, name);
}
