const SECTOR = 512;

/** A compound file of one directory sector with these streams, as old Office programs write them. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 2);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const slot = SECTOR + index * 128;
    for (let at = 0; at < name.length; at++) bytes[slot + at * 2] = name.charCodeAt(at);
    bytes[slot + 64] = (name.length + 1) * 2;
  });
  return bytes;
}
