import { TooLarge, WorkbookUnreadable } from '../../../workbook/errors';
import type { Limits } from '../limits';
import type { ZipEntry } from './zip-directory';

const ENCRYPTED = 1;

/**
 * Refuses packages that no spreadsheet program writes: names that lead out of
 * the package, two entries of one name (readers differ in which they take), more
 * entries than any workbook has, entries that share their data (a bomb that is small by every single entry),
 * and sizes beyond the limits. Only declared sizes are judged here; unpacking
 * holds each entry to what it declared.
 */
export function refuseUnsafeEntries(entries: readonly ZipEntry[], file: string, limits: Limits): void {
  const names = new Set<string>();
  let total = 0;
  const beyond = entries[limits.entries];
  if (beyond) throw new WorkbookUnreadable(file, 'unsafe-entry', beyond.name);
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (leadsOut(entry.name) || names.has(key)) throw new WorkbookUnreadable(file, 'unsafe-entry', entry.name);
    names.add(key);
    if (entry.flags & ENCRYPTED) throw new WorkbookUnreadable(file, 'encrypted', entry.name);
    if (entry.size > limits.part) throw new TooLarge(file, entry.name, entry.size, limits.part);
    total += entry.size;
    if (total > limits.total) throw new TooLarge(file, entry.name, total, limits.total);
  }
  refuseOverlaps(entries, file);
}

function leadsOut(name: string): boolean {
  if (name === '' || name.startsWith('/') || name.includes('\0') || /^[a-z]:/i.test(name)) return true;
  return name.split('/').some((segment) => segment === '..' || segment === '.');
}

function refuseOverlaps(entries: readonly ZipEntry[], file: string): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.headerOffset - b.headerOffset)) {
    if (entry.headerOffset < free) throw new WorkbookUnreadable(file, 'unsafe-entry', entry.name);
    free = entry.headerOffset + entry.rawName.length + entry.compressedSize;
  }
}
