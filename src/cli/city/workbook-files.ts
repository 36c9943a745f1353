import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A workbook to be opened. */
export interface InputFile {
  readonly path: string;
  /**
   * From the root that was named, else from the nearest folder that holds everything that
   * was, with "/" between folders: the same wherever that folder lies, and never the same
   * for two files.
   */
  readonly name: string;
}

/** Endings of the workbooks that are taken from a folder: a text table there is an export more often than records. A file that is named itself is taken whatever its ending. */
const ENDINGS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.et', '.ods']);

/**
 * The workbooks among files and folders, folders with all that is below them: one by
 * one in the order in which they were named, those of a folder by their names as code
 * units. What Excel keeps beside an open workbook (~$…), hidden files and links to
 * folders are passed over; what is named twice comes once. No more than one folder of
 * each level is in memory. A folder that cannot be read is itself given as if it were a
 * file, so that opening it says why.
 */
export async function* workbookFiles(inputs: readonly string[], root: string | null = null): AsyncGenerator<InputFile> {
  const named = await Promise.all(
    inputs.map(async (input) => ({ path: path.resolve(input), isFolder: await isFolder(input) })),
  );
  const common = commonFolder(named.map((input) => (input.isFolder ? input.path : path.dirname(input.path))));
  const base = root === null ? common : path.resolve(root);
  const file = (found: string): InputFile => ({ path: found, name: relativeName(base, found) });
  const folders = named.filter((input) => input.isFolder).map((input) => input.path);
  for (const [index, input] of named.entries()) {
    const isAgain = named.findIndex((other) => other.path === input.path) < index;
    if (isAgain || folders.some((folder) => input.path.startsWith(folder + path.sep))) continue;
    if (!input.isFolder) yield file(input.path);
    else for await (const found of filesBelow(input.path)) yield file(found);
  }
}

/** Whether a folder is named; not where nothing is there. */
export async function isFolder(input: string): Promise<boolean> {
  return stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) yield folder;
  const byName = (entries ?? []).sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of byName) {
    if (/^(\.|~\$)/u.test(entry.name)) continue;
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(found);
    else if (ENDINGS.has(path.extname(entry.name).toLowerCase()) && !(await isFolder(found))) yield found;
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  const parts = first.split(path.sep);
  const isShared = (count: number): boolean =>
    others.every(
      (other) => other.split(path.sep).slice(0, count).join(path.sep) === parts.slice(0, count).join(path.sep),
    );
  let shared = parts.length;
  while (shared > 0 && !isShared(shared)) shared--;
  return parts.slice(0, shared).join(path.sep) || path.sep;
}

function relativeName(base: string, file: string): string {
  return path.relative(base, file).split(path.sep).join('/') || path.basename(file);
}
