import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/zip/crc32';
import type { Dice } from '../dice';
import type { Change, Parts } from './parts';

/** One entry of a zip as it is to be written, true or not. */
export interface Entry {
  name: string;
  readonly content: Uint8Array;
  method: number;
  flags: number;
  /** What the list at the end says instead of the truth, and what stands before the data. */
  listed: Partial<Record<'size' | 'packed' | 'crc' | 'offset', number>>;
  local: Partial<Record<'size' | 'packed' | 'crc', number>>;
}

export function entriesOf(parts: Parts): Entry[] {
  return [...parts].map(([name, content]) => ({ name, content, method: 8, flags: 0x800, listed: {}, local: {} }));
}

/** A zip of these entries, as they say. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const body: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, method, flags, listed, local } of entries) {
    const data = method === 8 ? deflateSync(content, { level: 1 }) : content;
    const truth = { crc: crc32(content), packed: data.length, size: content.length, offset: at };
    const path = strToU8(name);
    const sizes = (said: { crc: number; packed: number; size: number }): number[][] =>
      [said.crc, said.packed, said.size].map((number) => little(number, 4));
    const common = (said: { crc: number; packed: number; size: number }): number[] =>
      [
        little(20, 2),
        little(flags, 2),
        little(method, 2),
        little(0, 4),
        ...sizes(said),
        little(path.length, 2),
        little(0, 2),
      ].flat();
    const before = Uint8Array.from([...little(0x04034b50, 4), ...common({ ...truth, ...local })]);
    body.push(before, path, data);
    at += before.length + path.length + data.length;
    const told = { ...truth, ...listed };
    const record = [
      ...little(0x02014b50, 4),
      ...little(20, 2),
      ...common(told),
      ...little(0, 10),
      ...little(told.offset, 4),
    ];
    list.push(Uint8Array.from(record), path);
  }
  const size = list.reduce((sum, piece) => sum + piece.length, 0);
  const count = little(entries.length, 2);
  const end = [little(0x06054b50, 4), little(0, 4), count, count, little(size, 4), little(at, 4), little(0, 2)];
  return joined([...body, ...list, Uint8Array.from(end.flat())]);
}

function little(number: number, length: number): number[] {
  return Array.from({ length }, (_, index) => (index < 4 ? (number >>> (8 * index)) & 255 : 0));
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

const ODD_SIZES = [0, 1, 10, 60_000, 0x7fffffff, 0xffffffff];

function onEntry(change: (entry: Entry, dice: Dice, all: Entry[]) => void): Change<Entry[]> {
  return (entries, dice) => {
    if (entries.length > 0) change(dice.pick(entries), dice, entries);
  };
}

/** Entries that are twice there, misnamed, or lie of themselves. */
export const ENTRY_CHANGES: Readonly<Record<string, Change<Entry[]>>> = {
  'entry-twice': onEntry(
    (entry, dice, all) => void all.push({ ...entry, name: dice.pick([entry.name, entry.name.toUpperCase()]) }),
  ),
  'entry-renamed': onEntry((entry, dice) => {
    const { name } = entry;
    const names = [
      name.toUpperCase(),
      name.replaceAll('/', '\\'),
      `/${name}`,
      `../${name}`,
      `${name}/`,
      '',
      'a\0b',
      name.slice(1),
      '党',
    ];
    entry.name = dice.pick(names);
  }),
  'entry-stored': onEntry((entry) => void (entry.method = 0)),
  'entry-method': onEntry((entry, dice) => void (entry.method = dice.pick([1, 9, 12, 14, 99, 65535]))),
  'entry-flags': onEntry((entry, dice) => void (entry.flags = dice.pick([0, 1, 8, 9, 0x2000, 0xffff]))),
  'entry-listed-size': onEntry((entry, dice) => {
    entry.listed = { [dice.pick(['size', 'packed', 'crc', 'offset'] as const)]: dice.pick(ODD_SIZES) };
  }),
  'entry-local-size': onEntry((entry, dice) => {
    entry.local = { [dice.pick(['size', 'packed', 'crc'] as const)]: dice.pick(ODD_SIZES) };
  }),
  'entry-added': (entries, dice) => {
    const name = dice.pick([
      '../../x',
      'xl/',
      'xl/media/a.png',
      'EncryptedPackage',
      'META-INF/x',
      'xl/vbaProject.bin',
      '_xmlsignatures/sig1.xml',
    ]);
    entries.push({
      name,
      content: strToU8('x'.repeat(dice.pick([0, 9, 100_000]))),
      method: 8,
      flags: 0x800,
      listed: {},
      local: {},
    });
  },
  'entries-turned-round': (entries) => void entries.reverse(),
  'entries-none': (entries) => void entries.splice(0),
};

/** What a broken disk or line does to a file. */
export const BYTE_CHANGES: Readonly<Record<string, (bytes: Uint8Array, dice: Dice) => Uint8Array>> = {
  'bytes-flipped': (bytes, dice) => {
    const altered = bytes.slice();
    for (let times = dice.pick([1, 2, 8, 200]); times > 0; times--) altered[dice.roll(altered.length)] = dice.roll(256);
    return altered;
  },
  'bytes-of-the-end-flipped': (bytes, dice) => {
    const altered = bytes.slice();
    const back = Math.min(altered.length, dice.pick([22, 60, 500]));
    if (back > 0) altered[altered.length - 1 - dice.roll(back)] = dice.roll(256);
    return altered;
  },
  'cut-off': (bytes, dice) => bytes.slice(0, dice.roll(bytes.length + 1)),
  'cut-out': (bytes, dice) => {
    const at = dice.roll(bytes.length + 1);
    return joined([bytes.slice(0, at), bytes.slice(at + dice.pick([1, 30, 4096]))]);
  },
  'put-before': (bytes, dice) => joined([new Uint8Array(dice.pick([1, 100, 70_000])), bytes]),
  'put-behind': (bytes, dice) => joined([bytes, new Uint8Array(dice.pick([1, 100, 70_000]))]),
  'a-piece-twice': (bytes, dice) => {
    const at = dice.roll(bytes.length + 1);
    return joined([bytes.slice(0, at), bytes.slice(Math.max(0, at - 500), at), bytes.slice(at)]);
  },
};
