import { nodeZlib } from './node-zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The check sum of zip entries (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  return nodeZlib?.crc32 ? nodeZlib.crc32(bytes) : scriptCrc32(bytes);
}

/** The same without help. */
export function scriptCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator over 200 MB costs several times as much
  for (let index = 0; index < bytes.length; index++) {
    crc = (TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
