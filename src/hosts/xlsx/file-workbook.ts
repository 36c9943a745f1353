import { randomUUID } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { link, lstat, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { NotWritten, TooLarge, WorkbookUnreadable } from '../../workbook/errors';
import { LIMITS } from './limits';

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
 * not-a-file for folders, devices and pipes) or TooLarge; never waits for a pipe
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
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new WorkbookUnreadable(file, 'not-found', null, { cause: error });
      case 'EACCES':
      case 'EPERM':
        throw new WorkbookUnreadable(file, 'not-permitted', null, { cause: error });
      case 'EISDIR':
      case 'ENXIO':
        throw new WorkbookUnreadable(file, 'not-a-file', null, { cause: error });
      default:
        throw error;
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

/** Permission bits of a file; never those of another owner's rights or of execution as another. */
const PERMISSIONS = 0o777n;

/**
 * Stores a file whole or not at all: it is written beside its place under another
 * name and then put there; of two that do so at once without `force`, exactly one
 * succeeds. Throws NotWritten; nothing is left behind then.
 */
export async function writeWorkbookFile(file: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  try {
    const { force, input, ending = endingOf(input) } = options;
    await refuseInput(file, input, ending);
    const existing = await presence(lstat(file, { bigint: true }));
    if (existing && !force) throw new NotWritten(file, 'exists');
    // A link is followed, so that it stays a link to what it named.
    const target = existing?.isSymbolicLink() ? await realpath(file) : file;
    if (existing !== null && !(await stat(target)).isFile()) throw new NotWritten(file, 'not-a-file');
    await placeFile(target, bytes, { replace: existing !== null, mode: input && input.state.mode & PERMISSIONS });
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(file, reasonOf(error), { cause: error });
  }
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

async function placeFile(
  target: string,
  bytes: Uint8Array,
  { replace, mode }: { readonly replace: boolean; readonly mode: bigint | null },
): Promise<void> {
  // Short, so that any name that a file may have can be written.
  const temporary = path.join(path.dirname(target), `.theme-day-${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode === null ? 0o666 : 0o600);
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await takePermissions(handle, Number(mode));
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await rename(temporary, target);
    else await placeNew(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A disk that keeps no permissions refuses them: the file is as private as it was made then. */
async function takePermissions(handle: FileHandle, mode: number): Promise<void> {
  await handle.chmod(mode).catch((error: unknown) => {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error))) throw error;
  });
}

/** File systems without hard links answer so. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Renames where nothing is yet. A plain rename would replace what another has put there in between. */
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
    await rm(temporary);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error))) throw error;
    // The name is taken first, by an empty file, and then filled.
    await (await open(target, 'wx')).close();
    await rename(temporary, target).catch(async (failure: unknown) => {
      await rm(target, { force: true });
      throw failure;
    });
  }
}

/** The same file under two names: by path, through links, or by letter case where the disk ignores it. */
async function isSameFile(file: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([file, other].map((one) => presence(stat(one, { bigint: true }))));
  return a && b ? a.dev === b.dev && a.ino === b.ino : path.resolve(file) === path.resolve(other);
}

/** What is at a path; null where nothing is. */
async function presence<Found>(looked: Promise<Found>): Promise<Found | null> {
  try {
    return await looked;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function reasonOf(error: unknown): NotWritten['reason'] {
  switch (errorCode(error)) {
    case 'EEXIST':
      return 'exists';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
    case 'ENAMETOOLONG':
      return 'name-too-long';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-permitted';
    default:
      return 'failed';
  }
}

/** Node's code of a failed file operation; '' for any other error. */
function errorCode(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : '';
}
