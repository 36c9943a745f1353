import { constants, type BigIntStats } from 'node:fs';
import { lstat, open, realpath, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { NotWritten, TooLarge, WorkbookError, WorkbookUnreadable } from '../../workbook/errors';
import { LIMITS } from './limits';
import { placeFiles, type FileToPlace } from './place-files';
import { errorCode, notWritten, presence } from './system-errors';

/** Which file was read, and in which state: so that a copy is never written over it, nor made of an older state of it. */
export interface FileOrigin {
  readonly path: string;
  readonly state: BigIntStats;
}

export interface ReadFile {
  readonly bytes: Uint8Array;
  /** Without the folder. */
  readonly name: string;
  readonly origin: FileOrigin;
}

/**
 * Reads a file whole. Throws WorkbookUnreadable (not-found, not-permitted,
 * not-a-file for folders, devices and pipes, not-readable where a disk fails) or TooLarge; never waits for a pipe
 * that nobody writes to, and never takes in more than the limit, whatever the
 * system says of the size.
 */
export async function readWorkbookFile(file: string, limit: number = LIMITS.file): Promise<ReadFile> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const state = await handle.stat({ bigint: true });
      if (!state.isFile()) throw new WorkbookUnreadable(file, 'not-a-file');
      const name = path.basename(file);
      if (state.size > limit) throw new TooLarge(file, name, Number(state.size), limit);
      return { bytes: await readBounded(handle, file, limit), name, origin: { path: file, state } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    switch (errorCode(error)) {
      // Links in a circle, and names that no file can have, lead to none.
      case 'ELOOP':
      case 'ENAMETOOLONG':
      case 'ENOENT':
      case 'ENOTDIR':
        throw new WorkbookUnreadable(file, 'not-found', null, { cause: error });
      case 'EACCES':
      case 'EPERM':
        throw new WorkbookUnreadable(file, 'not-permitted', null, { cause: error });
      case 'EISDIR':
      case 'ENXIO':
        throw new WorkbookUnreadable(file, 'not-a-file', null, { cause: error });
      case '':
        throw error;
      default:
        throw new WorkbookUnreadable(file, 'not-readable', null, { cause: error });
    }
  }
}

/** Files that a system makes up while they are read say that they are empty, and may have no end. */
async function readBounded(handle: FileHandle, file: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > limit) throw new TooLarge(file, path.basename(file), size, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export interface WriteOptions {
  /** Whether a file that exists may be replaced. */
  readonly force: boolean;
  /** What was read; it is never overwritten, and the copy is of its kind and no more public than it. null where nothing was. */
  readonly input: FileOrigin | null;
  /** Of a file that is no workbook (".docx"); absent: that of a copy of the input. */
  readonly ending?: string;
}

export interface FileToWrite {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly options: WriteOptions;
}

/** Permission bits of a file; never those of another owner's rights or of execution as another. */
const PERMISSIONS = 0o777n;

/** Stores one file, as writeWorkbookFiles does. Throws NotWritten; nothing is left behind then. */
export async function writeWorkbookFile(file: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  await writeWorkbookFiles([{ file, bytes, options }]);
}

/**
 * Stores all files whole or none of them: each is written beside its place under another
 * name and then put there; of two that do so at once without `force`, exactly one
 * succeeds. Throws NotWritten; nothing is left behind then.
 */
export async function writeWorkbookFiles(files: readonly FileToWrite[]): Promise<void> {
  const places: FileToPlace[] = [];
  for (const { file, bytes, options } of files) {
    places.push({ file, bytes, ...(await notWritten(file, placeOf(file, options))) });
  }
  await placeFiles(places);
}

async function placeOf(file: string, options: WriteOptions): Promise<Omit<FileToPlace, 'file' | 'bytes'>> {
  const { force, input, ending = endingOf(input) } = options;
  await refuseInput(file, input, ending);
  const existing = await presence(lstat(file, { bigint: true }));
  if (existing && !force) throw new NotWritten(file, 'exists');
  // What a link leads to is written, so that it stays a link; one that leads nowhere is itself in the way.
  const found = existing && (await presence(stat(file)));
  if (found && !found.isFile()) throw new NotWritten(file, 'not-a-file');
  const target = found && existing.isSymbolicLink() ? await realpath(file) : file;
  return { target, replace: existing !== null, mode: input && input.state.mode & PERMISSIONS };
}

/** What cannot be a place for the copy because of what was read. */
async function refuseInput(file: string, input: FileOrigin | null, ending: string): Promise<void> {
  if (input !== null && (await isSameFile(file, input.path))) throw new NotWritten(file, 'same-as-input');
  if (path.extname(file).toLowerCase() !== ending.toLowerCase()) {
    const isMade = input !== null && ending === '.xlsx' && !KINDS.has(path.extname(input.path).toLowerCase());
    throw new NotWritten(file, isMade ? 'needs-xlsx' : 'other-kind');
  }
  if (input === null) return;
  const now = await presence(stat(input.path, { bigint: true }));
  const { size, mtimeNs, ino, dev } = input.state;
  const isSame = now?.size === size && now.mtimeNs === mtimeNs && now.ino === ino && now.dev === dev;
  if (!isSame) throw new NotWritten(input.path, 'input-changed');
}

/** Endings of which each promises Excel another content: with macros, a template. */
const KINDS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/** A copy of a workbook is of its kind, whatever it is called; anything else becomes an .xlsx. */
function endingOf(input: FileOrigin | null): string {
  const ending = path.extname(input?.path ?? '').toLowerCase();
  return KINDS.has(ending) ? ending : '.xlsx';
}

/** The same file under two names: by path, through links, or by letter case where the disk ignores it. */
async function isSameFile(file: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([file, other].map((one) => presence(stat(one, { bigint: true }))));
  return a && b ? a.dev === b.dev && a.ino === b.ino : path.resolve(file) === path.resolve(other);
}
