import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, notWritten } from './system-errors';

/** A file that is to stand at a place, whole. */
export interface FileToPlace {
  /** As the person named it, for messages. */
  readonly file: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  /** Whether something stands there that gives way. */
  readonly replace: boolean;
  /** Permission bits; null for the usual ones. */
  readonly mode: bigint | null;
}

/** One that is written beside its place. */
interface WaitingFile extends FileToPlace {
  readonly temporary: string;
}

/**
 * Puts all files in their places or none: first each is written beside its place, then they are put there; where one
 * cannot be, those before it go, and what they replaced comes back. Throws NotWritten of the one that failed.
 */
export async function placeFiles(files: readonly FileToPlace[]): Promise<void> {
  const waiting: WaitingFile[] = [];
  try {
    for (const file of files) waiting.push(await notWritten(file.file, writeBeside(file)));
    await placeInTurn(waiting);
  } finally {
    for (const { temporary } of waiting) await rm(temporary, { force: true });
  }
}

async function placeInTurn([first, ...others]: readonly WaitingFile[]): Promise<void> {
  if (!first) return;
  // The last one needs no way back: nothing comes after it that could fail.
  const old = first.replace && others.length > 0 ? await notWritten(first.file, keepOld(first.target)) : null;
  try {
    await notWritten(first.file, place(first));
    await placeInTurn(others).catch(async (error: unknown) => {
      if (old === null) await rm(first.target, { force: true });
      throw error;
    });
  } catch (error) {
    if (old !== null) await rename(old, first.target);
    throw error;
  }
  if (old !== null) await rm(old, { force: true });
}

/** Short, so that any name that a file may have can be written. */
function temporaryBeside(target: string): string {
  return path.join(path.dirname(target), `.theme-day-${randomUUID().slice(0, 8)}.tmp`);
}

async function writeBeside(file: FileToPlace): Promise<WaitingFile> {
  const { target, bytes, mode } = file;
  const temporary = temporaryBeside(target);
  try {
    const handle = await open(temporary, 'wx', mode === null ? 0o666 : 0o600);
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await takePermissions(handle, Number(mode));
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { ...file, temporary };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function place({ temporary, target, replace }: WaitingFile): Promise<void> {
  if (replace) await rename(temporary, target);
  else await placeNew(temporary, target);
}

/** Under another name, so that it can come back. */
async function keepOld(target: string): Promise<string> {
  const old = temporaryBeside(target);
  await link(target, old).catch((error: unknown) => {
    if (!NO_LINKS.has(errorCode(error))) throw error;
    return rename(target, old);
  });
  return old;
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
