import { Inflate } from 'fflate';
import { WorkbookUnreadable } from '../../../workbook/errors';
import { crc32 } from './crc32';
import { nodeZlib } from './node-zlib';
import type { ZipEntry } from './zip-directory';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Deflate grows at most 1,032 times, so one step yields under 17 MB before the size is looked at again. */
const STEP = 16_384;

/** The entry's bytes as they are packed. Throws WorkbookUnreadable where they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offset = entry.headerOffset;
  if (offset + LOCAL_SIZE > bytes.length) throw new WorkbookUnreadable(file, 'truncated', entry.name);
  const nameLength = view.getUint16(offset + 26, true);
  const rawName = bytes.subarray(offset + LOCAL_SIZE, offset + LOCAL_SIZE + nameLength);
  const same = rawName.length === entry.rawName.length && rawName.every((byte, index) => byte === entry.rawName[index]);
  if (view.getUint32(offset, true) !== LOCAL || !same) throw new WorkbookUnreadable(file, 'damaged', entry.name);
  const start = offset + LOCAL_SIZE + nameLength + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new WorkbookUnreadable(file, 'truncated', entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

/**
 * The entry's content. Never holds more than the entry declared (which is within
 * the limits already) plus one step. Throws WorkbookUnreadable, damaged, where
 * size or check sum differ from what was declared.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const packed = packedBytes(bytes, entry, file);
  if (entry.method !== 0 && entry.method !== 8) throw new WorkbookUnreadable(file, 'damaged', entry.name);
  const content = entry.method === 0 ? packed : (nativelyInflated(packed, entry) ?? inflate(packed, entry, file));
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new WorkbookUnreadable(file, 'damaged', entry.name);
  }
  return content;
}

/** Node.js wants at least so much room for its output. */
const LEAST_ROOM = 64;
/** More than any byte can become. */
const GREATEST_GROWTH = 1_040;

/**
 * By Node.js, where it is there; null where that gives anything but what the entry
 * declares, so that the one way of saying what is wrong stays the script's. Never
 * holds more than the entry declared, nor asks for more room than its bytes can fill.
 */
function nativelyInflated(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (nodeZlib === null) return null;
  const room = Math.min(entry.size, packed.length * GREATEST_GROWTH) + LEAST_ROOM;
  try {
    const content = nodeZlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size), chunkSize: room });
    return content.length === entry.size ? content : null;
  } catch {
    return null;
  }
}

/** By script, as in a browser. */
export function inflate(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let offset = 0; offset < packed.length || offset === 0; offset += STEP) {
      stream.push(packed.subarray(offset, offset + STEP), offset + STEP >= packed.length);
      if (size > entry.size) break;
    }
  } catch (error) {
    throw new WorkbookUnreadable(file, 'damaged', entry.name, { cause: error });
  }
  if (size !== entry.size) throw new WorkbookUnreadable(file, 'damaged', entry.name);
  const content = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    content.set(chunk, offset);
    offset += chunk.length;
  }
  return content;
}
