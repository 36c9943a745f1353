import { extendElement } from '../xml/edit-element';
import { insertInOrder } from '../xml/insert-in-order';
import type { Splices } from '../xml/splices';
import { element, withPrefix } from '../xml/write-xml';
import { attribute, childOf, type XmlElement } from '../xml/xml-tree';

/** The lists of a styles part that entries are added to, with what each must begin with. */
const LISTS = {
  numFmts: [],
  fonts: [],
  fills: ['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType }))),
  borders: [element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)))],
  cellStyleXfs: [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  cellXfs: [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  dxfs: [],
} as const satisfies Record<string, readonly string[]>;

export type StyleListName = keyof typeof LISTS;
/** The order of the schema (CT_Stylesheet). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** One list of a styles part, to which entries are added at the end: cells know entries by their place. */
export class StyleList {
  private readonly list: XmlElement | null;
  private readonly entries: string[];
  private readonly kept: number;

  constructor(
    private readonly root: XmlElement,
    private readonly text: string,
    private readonly name: StyleListName,
  ) {
    this.list = childOf(root, name);
    this.entries = this.list?.children.map((child) => text.slice(child.start, child.end)) ?? [];
    this.kept = this.entries.length;
    if (!this.list) for (const entry of LISTS[name]) this.indexOf(entry);
  }

  get elements(): readonly XmlElement[] {
    return this.list?.children ?? [];
  }

  /** The place of an entry; it is added where the list does not hold the very same. */
  indexOf(xml: string): number {
    const entry = withPrefix(this.root.prefix, xml);
    const known = this.entries.indexOf(entry);
    return known >= 0 ? known : this.entries.push(entry) - 1;
  }

  /** An entry as it stands; undefined where there is none of that number. */
  entry(index: number): string | undefined {
    return this.entries[index];
  }

  /** The place of the first entry that is good enough, else of the given one, which is then added as it is. */
  indexWhere(isMeant: (entry: string) => boolean, added: string): number {
    const known = this.entries.findIndex(isMeant);
    return known >= 0 ? known : this.entries.push(added) - 1;
  }

  save(splices: Splices): void {
    const added = this.entries.slice(this.kept).join('');
    const count = String(this.entries.length);
    if (added === '') return;
    if (this.list) {
      const counted = attribute(this.list, 'count') === null ? {} : { count };
      extendElement(splices, this.text, this.list, added, counted);
      return;
    }
    const before = ORDER.slice(0, ORDER.indexOf(this.name));
    const { prefix } = this.root;
    const name = prefix === '' ? this.name : `${prefix}:${this.name}`;
    insertInOrder(splices, this.root, before, element(name, { count }, added));
  }
}
