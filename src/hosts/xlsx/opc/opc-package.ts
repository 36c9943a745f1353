import { WorkbookUnreadable } from '../../../workbook/errors';
import { LIMITS, type Limits } from '../limits';
import { decodeXml, encodeXml, type EncodedText } from '../xml/xml-encoding';
import type { XmlSource } from '../xml/parse-xml';
import { compoundFileReason, isCompoundFile } from '../zip/compound-file';
import { inflateEntry, packedBytes } from '../zip/inflate-entry';
import { packEntry, writeZip, type PackedEntry } from '../zip/write-zip';
import { isZip, readZipDirectory, type ZipEntry } from '../zip/zip-directory';
import { refuseUnsafeEntries } from '../zip/zip-safety';

/**
 * The package of an Office file: named parts in a zip. Parts are unpacked when
 * asked for; those that nobody changes are never unpacked and keep their packed
 * bytes when the package is stored again. Part names are compared without case,
 * as the standard says (ECMA-376 part 2, 6.2.2.3).
 */
export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly changes = new Map<string, { readonly name: string; readonly text: EncodedText | null }>();

  private constructor(
    private readonly bytes: Uint8Array,
    /** The file's name, for messages. */
    readonly file: string,
    entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /** Throws WorkbookUnreadable or TooLarge where this is no package, or no safe one. */
  static open(bytes: Uint8Array, file: string, limits: Limits = LIMITS): OpcPackage {
    if (!isZip(bytes)) {
      throw new WorkbookUnreadable(file, isCompoundFile(bytes) ? compoundFileReason(bytes) : 'not-xlsx');
    }
    const entries = readZipDirectory(bytes, file);
    refuseUnsafeEntries(entries, file, limits);
    return new OpcPackage(bytes, file, entries);
  }

  static empty(file: string): OpcPackage {
    return new OpcPackage(new Uint8Array(), file, []);
  }

  /** A copy whose changes stay its own. */
  copy(): OpcPackage {
    const copy = new OpcPackage(this.bytes, this.file, [...this.entries.values()]);
    for (const [key, change] of this.changes) copy.changes.set(key, change);
    return copy;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    const change = this.changes.get(key);
    return change ? change.text !== null : this.entries.has(key);
  }

  /** Whether a part was written in one of the two, a copy and its original, since they were parted. */
  differsFrom(other: OpcPackage, part: string): boolean {
    const key = part.toLowerCase();
    return this.changes.get(key) !== other.changes.get(key);
  }

  /** Names of all parts, in the order of the package, new ones last. */
  get parts(): readonly string[] {
    const kept = [...this.entries.values()].map((entry) => entry.name);
    const added = [...this.changes.values()].map((change) => change.name);
    return [...kept, ...added.filter((name) => !this.entries.has(name.toLowerCase()))].filter((name) => this.has(name));
  }

  /** Bytes of a part as it came, unpacked; 0 for one that was added. */
  sizeOf(part: string): number {
    return this.entries.get(part.toLowerCase())?.size ?? 0;
  }

  /** The text of an XML part. Throws WorkbookUnreadable, damaged, where there is no such part or it is broken. */
  xml(part: string): XmlSource {
    return { file: this.file, part, text: this.encoded(part).text };
  }

  setXml(part: string, text: string): void {
    const encoding = this.has(part) ? this.encoded(part).encoding : 'utf-8';
    this.changes.set(part.toLowerCase(), { name: part, text: { text, encoding } });
  }

  remove(part: string): void {
    this.changes.set(part.toLowerCase(), { name: part, text: null });
  }

  /** The package as a zip file, changed parts in the places of the old ones, new ones last. */
  toBytes(): Uint8Array {
    const packed: PackedEntry[] = [];
    for (const [key, entry] of this.entries) {
      const change = this.changes.get(key);
      if (!change) packed.push({ ...entry, packed: packedBytes(this.bytes, entry, this.file) });
      else if (change.text) {
        const { rawName, flags, externalAttributes, dosTime } = entry;
        packed.push({ ...packEntry(change.name, encodeXml(change.text)), rawName, flags, externalAttributes, dosTime });
      }
    }
    for (const [key, change] of this.changes) {
      if (change.text && !this.entries.has(key)) packed.push(packEntry(change.name, encodeXml(change.text)));
    }
    return writeZip(packed);
  }

  private encoded(part: string): EncodedText {
    const key = part.toLowerCase();
    const change = this.changes.get(key);
    const entry = this.entries.get(key);
    if (change?.text) return change.text;
    if (change || !entry) throw new WorkbookUnreadable(this.file, 'damaged', part);
    return decodeXml(inflateEntry(this.bytes, entry, this.file), this.file, part);
  }
}
