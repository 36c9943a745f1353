import type { UnreadableReason } from '../../../workbook/errors';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SLOT = 128;
const NAME_LENGTH = 64;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * What an OLE compound file is: a workbook with a password is kept as the stream
 * EncryptedPackage, an .xls as the stream Workbook (Book before 1997). Word and
 * PowerPoint are asked for first, since they can hold a workbook as an object.
 *
 * Directory entries are 128 bytes at multiples of 128, so all such slots are
 * looked at instead of following the sector chain of a file that may be damaged.
 */
export function compoundFileReason(bytes: Uint8Array): UnreadableReason {
  const names = new Set<string>();
  for (let slot = 512; slot + SLOT <= bytes.length; slot += SLOT) {
    const name = streamName(bytes, slot);
    if (name !== null) names.add(name);
  }
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('WordDocument') || names.has('PowerPoint Document')) return 'other-office-file';
  return names.has('Workbook') || names.has('Book') ? 'legacy-xls' : 'not-xlsx';
}

const LONGEST_WANTED = 'PowerPoint Document'.length;

function streamName(bytes: Uint8Array, slot: number): string | null {
  const length = ((bytes[slot + NAME_LENGTH] ?? 0) | ((bytes[slot + NAME_LENGTH + 1] ?? 0) << 8)) / 2 - 1;
  if (length < 1 || length > LONGEST_WANTED || !Number.isInteger(length)) return null;
  let name = '';
  for (let index = 0; index < length; index++) {
    name += String.fromCharCode((bytes[slot + index * 2] ?? 0) | ((bytes[slot + index * 2 + 1] ?? 0) << 8));
  }
  return name;
}
