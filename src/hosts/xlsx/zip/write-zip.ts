import { deflateSync } from 'fflate';
import { crc32 } from './crc32';

/** An entry ready to be written. */
export interface PackedEntry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly dosTime: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly externalAttributes: number;
}

/** 1980-01-01 00:00, the first moment a zip can name: what we write depends on its content alone. */
const NO_TIME = 0x00210000;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Sizes follow the data; we always know them beforehand. */
const SIZES_FOLLOW = 8;

/** Packs content under a name of the package, which is ASCII in all parts the product adds. */
export function packEntry(name: string, content: Uint8Array): PackedEntry {
  return {
    rawName: new TextEncoder().encode(name),
    flags: 0,
    method: 8,
    dosTime: NO_TIME,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content),
    externalAttributes: 0,
  };
}

export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const sizes = entries.map((entry) => LOCAL_SIZE + entry.rawName.length + entry.packed.length);
  const centralSize = entries.reduce((sum, entry) => sum + CENTRAL_SIZE + entry.rawName.length, 0);
  const centralStart = sizes.reduce((sum, size) => sum + size, 0);
  const bytes = new Uint8Array(centralStart + centralSize + END_SIZE);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = centralStart;
  entries.forEach((entry, index) => {
    view.setUint32(local, 0x04034b50, true);
    writeCommonFields(view, local + 4, entry);
    bytes.set(entry.rawName, local + LOCAL_SIZE);
    bytes.set(entry.packed, local + LOCAL_SIZE + entry.rawName.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeCommonFields(view, central + 6, entry);
    view.setUint32(central + 38, entry.externalAttributes, true);
    view.setUint32(central + 42, local, true);
    bytes.set(entry.rawName, central + CENTRAL_SIZE);
    local += sizes[index] ?? 0;
    central += CENTRAL_SIZE + entry.rawName.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, centralStart, true);
  return bytes;
}

/** The fields from "version needed" to the length of the name, which local and central headers share. */
function writeCommonFields(view: DataView, offset: number, entry: PackedEntry): void {
  view.setUint16(offset, 20, true);
  view.setUint16(offset + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(offset + 4, entry.method, true);
  view.setUint32(offset + 6, entry.dosTime, true);
  view.setUint32(offset + 10, entry.crc, true);
  view.setUint32(offset + 14, entry.packed.length, true);
  view.setUint32(offset + 18, entry.size, true);
  view.setUint16(offset + 22, entry.rawName.length, true);
}
