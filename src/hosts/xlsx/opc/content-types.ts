import { extendElement } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, withPrefix } from '../xml/write-xml';
import { attribute, childrenOf, parseTree } from '../xml/xml-tree';
import type { OpcPackage } from './opc-package';

/** The one part with a fixed name: it says what each other part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The type of a part by its own entry, else by its extension; null where neither says. */
export function contentTypeOf(pack: OpcPackage, part: string): string | null {
  const root = parseTree(pack.xml(CONTENT_TYPES));
  const name = `/${part}`.toLowerCase();
  const own = childrenOf(root, 'Override').find((child) => attribute(child, 'PartName')?.toLowerCase() === name);
  if (own) return attribute(own, 'ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(root, 'Default').find(
    (child) => attribute(child, 'Extension')?.toLowerCase() === extension,
  );
  return byExtension ? attribute(byExtension, 'ContentType') : null;
}

export interface PartType {
  readonly part: string;
  readonly type: string;
}

/** Enters new parts. Parts named .rels need no entry where the extension has one, as in every package. */
export function addContentTypes(pack: OpcPackage, added: readonly PartType[]): void {
  const xml = pack.xml(CONTENT_TYPES);
  const root = parseTree(xml);
  const splices = new Splices();
  const entries = added.map(({ part, type }) => element('Override', { PartName: `/${part}`, ContentType: type }));
  extendElement(splices, xml.text, root, withPrefix(root.prefix, entries.join('')));
  pack.setXml(CONTENT_TYPES, splices.applyTo(xml.text));
}

/** Removes the entries of parts that are gone. */
export function removeContentTypes(pack: OpcPackage, removed: ReadonlySet<string>): void {
  const xml = pack.xml(CONTENT_TYPES);
  const splices = new Splices();
  const names = new Set([...removed].map((part) => `/${part}`.toLowerCase()));
  for (const child of childrenOf(parseTree(xml), 'Override')) {
    if (names.has(attribute(child, 'PartName')?.toLowerCase() ?? '')) splices.replace(child.start, child.end, '');
  }
  pack.setXml(CONTENT_TYPES, splices.applyTo(xml.text));
}
