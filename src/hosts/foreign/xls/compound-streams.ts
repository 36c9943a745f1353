import { WorkbookUnreadable } from '../../../workbook/errors';

const HEADER = 512;
const ENTRY = 128;
const LONGEST_NAME = 64;
/** Sector numbers from here on are marks: end of a chain, free, part of the table itself. */
const FIRST_MARK = 0xfffffffa;
/** Directories of real files have dozens of entries. */
const MOST_ENTRIES = 10_000;

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** A storage (folder) or stream (file) of a compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams of an OLE compound file ([MS-CFB]), read through their chains of
 * sectors. A chain that runs in a circle, out of the file or shorter than its stream
 * ends with WorkbookUnreadable: truncated where the file ends too soon, else damaged.
 */
export class CompoundFile {
  readonly entries: readonly CompoundEntry[];
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: Uint32Array;
  private readonly smallTable: Uint32Array;
  private readonly smallStream: Uint8Array;
  private readonly smallLimit: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER) throw this.broken('truncated');
    const shift = this.view.getUint16(30, true);
    // 512 bytes in version 3, 4096 in version 4.
    if (shift !== 9 && shift !== 12) throw this.broken('damaged');
    this.sectorSize = 1 << shift;
    this.smallLimit = this.view.getUint32(56, true);
    this.table = this.readTable();
    const directory = this.chain(this.view.getUint32(48, true), null);
    this.entries = this.readDirectory(directory);
    this.smallTable = toNumbers(this.chain(this.view.getUint32(60, true), null));
    const root = this.rootOf(directory);
    this.smallStream = root === null ? new Uint8Array() : this.chain(root.start, root.size);
  }

  /** The bytes of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((each) => each.isStream && each.name === name);
    if (!entry) return null;
    return entry.size < this.smallLimit
      ? this.smallChain(entry.start, entry.size)
      : this.chain(entry.start, entry.size);
  }

  private readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let at = 76; at < HEADER; at += 4) sectors.push(this.view.getUint32(at, true));
    // Large files keep the rest of the list in sectors of its own; the last number of each leads to the next.
    const perSector = this.sectorSize / 4;
    let next = this.view.getUint32(68, true);
    const most = this.bytes.length / this.sectorSize;
    for (let count = 0; next < FIRST_MARK; count++) {
      if (count > most) throw this.broken('damaged');
      const list = toNumbers(this.sector(next));
      sectors.push(...list.subarray(0, perSector - 1));
      next = list[perSector - 1] ?? FIRST_MARK;
    }
    const used = sectors.filter((sector) => sector < FIRST_MARK);
    if (used.length > most) throw this.broken('damaged');
    const table = new Uint32Array(used.length * perSector);
    used.forEach((sector, index) => table.set(toNumbers(this.sector(sector)), index * perSector));
    return table;
  }

  private readDirectory(directory: Uint8Array): readonly CompoundEntry[] {
    if (directory.length > MOST_ENTRIES * ENTRY) throw this.broken('damaged');
    const entries: CompoundEntry[] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const type = directory[at + 66];
      if (type === STORAGE || type === STREAM) entries.push(entryAt(directory, at));
    }
    return entries;
  }

  private rootOf(directory: Uint8Array): CompoundEntry | null {
    return directory[66] === ROOT ? entryAt(directory, 0) : null;
  }

  /** The sectors of a chain, one behind the other; null as size: as long as the chain is. */
  private chain(start: number, size: number | null): Uint8Array {
    const sectors: Uint8Array[] = [];
    const most = Math.ceil((size ?? this.bytes.length) / this.sectorSize);
    let at = start;
    while (at < FIRST_MARK && sectors.length < most) {
      sectors.push(this.sector(at));
      at = this.table[at] ?? FIRST_MARK;
    }
    // As many sectors as the file could hold, and still no end: a circle.
    if (size === null && at < FIRST_MARK) throw this.broken('damaged');
    return joined(sectors, size ?? sectors.length * this.sectorSize, () => this.broken('truncated'));
  }

  private smallChain(start: number, size: number): Uint8Array {
    const SMALL = 64;
    const sectors: Uint8Array[] = [];
    let at = start;
    while (at < FIRST_MARK && sectors.length * SMALL < size) {
      sectors.push(this.smallStream.subarray(at * SMALL, (at + 1) * SMALL));
      at = this.smallTable[at] ?? FIRST_MARK;
    }
    return joined(sectors, size, () => this.broken('truncated'));
  }

  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorSize;
    if (start >= this.bytes.length) throw this.broken('truncated');
    const sector = this.bytes.subarray(start, start + this.sectorSize);
    if (sector.length === this.sectorSize) return sector;
    // Some programs do not fill the last sector.
    const filled = new Uint8Array(this.sectorSize);
    filled.set(sector);
    return filled;
  }

  private broken(reason: 'truncated' | 'damaged'): WorkbookUnreadable {
    return new WorkbookUnreadable(this.file, reason, reason === 'damaged' ? 'OLE' : null);
  }
}

function entryAt(directory: Uint8Array, at: number): CompoundEntry {
  const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY);
  const length = Math.min(LONGEST_NAME, Math.max(0, view.getUint16(64, true) - 2));
  return {
    name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
    isStream: view.getUint8(66) === STREAM,
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function joined(parts: readonly Uint8Array[], size: number, missing: () => Error): Uint8Array {
  const held = parts.reduce((sum, part) => sum + part.length, 0);
  if (held < size) throw missing();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    const left = Math.min(part.length, size - at);
    bytes.set(part.subarray(0, left), at);
    at += left;
  }
  return bytes;
}
