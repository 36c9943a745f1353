import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { NotWritten, TooLarge, WorkbookUnreadable } from '../../workbook/errors';
import { LIMITS } from './limits';

/** Reads a file whole. Throws WorkbookUnreadable (not-found, not-permitted) or TooLarge. */
export async function readWorkbookFile(file: string): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  try {
    const { size } = await stat(file);
    if (size > LIMITS.file) throw new TooLarge(file, path.basename(file), size, LIMITS.file);
    return { bytes: await readFile(file), name: path.basename(file) };
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new WorkbookUnreadable(file, 'not-found', null, { cause: error });
      case 'EACCES':
      case 'EPERM':
        throw new WorkbookUnreadable(file, 'not-permitted', null, { cause: error });
      case 'EISDIR':
        throw new WorkbookUnreadable(file, 'not-xlsx', null, { cause: error });
      default:
        throw error;
    }
  }
}

export interface WriteOptions {
  /** Whether a file that exists may be replaced. */
  readonly force: boolean;
  /** The file that was read; it is never overwritten. null where nothing was. */
  readonly input: string | null;
}

/**
 * Stores a file whole or not at all: it is written beside its place under another
 * name and then renamed. Throws NotWritten; nothing is left behind then.
 */
export async function writeWorkbookFile(file: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  try {
    const { force, input } = options;
    if (input !== null && (await isSameFile(file, input))) throw new NotWritten(file, 'same-as-input');
    if (input !== null && isOtherKind(file, input)) throw new NotWritten(file, 'other-kind');
    const existing = await presence(lstat(file, { bigint: true }));
    if (existing && !force) throw new NotWritten(file, 'exists');
    // A link is followed, so that it stays a link to what it named.
    await replaceFile(existing?.isSymbolicLink() ? await realpath(file) : file, bytes);
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(file, reasonOf(error), { cause: error });
  }
}

/** Endings of which each promises Excel another content: with macros, a template. */
const KINDS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/** A copy of a workbook is of its kind, whatever it is called. */
function isOtherKind(file: string, input: string): boolean {
  const [own, wanted] = [file, input].map((each) => path.extname(each).toLowerCase());
  return own !== wanted && KINDS.has(own ?? '') && KINDS.has(wanted ?? '');
}

async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
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
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
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
