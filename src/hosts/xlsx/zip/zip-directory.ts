import { WorkbookUnreadable } from '../../../workbook/errors';

/** One file inside the package, as its central directory declares it. */
export interface ZipEntry {
  /** With "/" between folders. */
  readonly name: string;
  /** The name's bytes as they stand. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly dosTime: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  readonly externalAttributes: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const UNKNOWN_32 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The central directory at the end of a zip file (PKWARE APPNOTE 4.3), the only
 * list that Excel trusts. Throws WorkbookUnreadable, truncated, where the end
 * record is missing or the list is not where it says.
 */
export function readZipDirectory(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new WorkbookUnreadable(file, 'truncated');
  const { count, offset: start } = listPlace(view, end);
  const entries: ZipEntry[] = [];
  let offset = start;
  for (let index = 0; index < count; index++) {
    if (offset + CENTRAL_SIZE > end || view.getUint32(offset, true) !== CENTRAL) {
      throw new WorkbookUnreadable(file, 'truncated');
    }
    const nameEnd = offset + CENTRAL_SIZE + view.getUint16(offset + 28, true);
    const extraEnd = nameEnd + view.getUint16(offset + 30, true);
    const next = extraEnd + view.getUint16(offset + 32, true);
    if (next > end) throw new WorkbookUnreadable(file, 'truncated');
    entries.push(readEntry(view, bytes, offset, nameEnd, extraEnd));
    offset = next;
  }
  return entries;
}

/** The end record stands before a comment that may hold anything: the one whose comment ends with the file wins. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  let last = -1;
  for (let offset = view.byteLength - END_SIZE; offset >= first; offset--) {
    if (view.getUint32(offset, true) !== END) continue;
    if (offset + END_SIZE + view.getUint16(offset + 20, true) === view.byteLength) return offset;
    last = Math.max(last, offset);
  }
  return last;
}

/** Number and offset of the central records; streaming writers keep them in the zip64 record. */
function listPlace(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return { count, offset };
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function readEntry(view: DataView, bytes: Uint8Array, offset: number, nameEnd: number, extraEnd: number): ZipEntry {
  const rawName = bytes.subarray(offset + CENTRAL_SIZE, nameEnd);
  const wide = wideFields(view, nameEnd, extraEnd);
  // The zip64 field holds, in this order, only those values that are unknown in the record.
  const known = (at: number): number => {
    const value = view.getUint32(offset + at, true);
    return value === UNKNOWN_32 ? (wide.shift() ?? value) : value;
  };
  const size = known(24);
  const compressedSize = known(20);
  return {
    name: nameText(rawName).replaceAll('\\', '/'),
    rawName,
    flags: view.getUint16(offset + 8, true),
    method: view.getUint16(offset + 10, true),
    dosTime: view.getUint32(offset + 12, true),
    crc: view.getUint32(offset + 16, true),
    compressedSize,
    size,
    headerOffset: known(42),
    externalAttributes: view.getUint32(offset + 38, true),
  };
}

function wideFields(view: DataView, start: number, end: number): number[] {
  for (let offset = start; offset + 4 <= end;) {
    const next = offset + 4 + view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === 1) {
      const values: number[] = [];
      for (let at = offset + 4; at + 8 <= Math.min(next, end); at += 8) {
        values.push(Number(view.getBigUint64(at, true)));
      }
      return values;
    }
    offset = next;
  }
  return [];
}

/** UTF-8 whether or not the entry says so; old writers' other encodings byte by byte, so that names stay distinct. */
function nameText(raw: Uint8Array): string {
  const text = new TextDecoder().decode(raw);
  return text.includes('\uFFFD') ? Array.from(raw, (byte) => String.fromCharCode(byte)).join('') : text;
}
