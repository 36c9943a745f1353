import { extendElement } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, withPrefix, XML_HEAD } from '../xml/write-xml';
import { attribute, childrenOf, parseTree } from '../xml/xml-tree';
import { relationshipKind } from './dialect';
import type { OpcPackage } from './opc-package';
import { relationshipsPartOf, relativeTarget, resolveTarget } from './part-names';

/** A link from one part to another inside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** "worksheet", "styles"…; null for types of other makers. */
  readonly kind: string | null;
  readonly part: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part to other parts ('' is the package itself). Links to the outside are left out. */
export function relationshipsOf(pack: OpcPackage, source: string): readonly Relationship[] {
  const part = relationshipsPartOf(source);
  if (!pack.has(part)) return [];
  return childrenOf(parseTree(pack.xml(part)), 'Relationship')
    .filter((child) => attribute(child, 'TargetMode') !== 'External')
    .map((child) => {
      const type = attribute(child, 'Type') ?? '';
      const target = resolveTarget(source, attribute(child, 'Target') ?? '');
      return { id: attribute(child, 'Id') ?? '', type, kind: relationshipKind(type), part: target };
    });
}

/** Adds a relationship and returns its id. */
export function addRelationship(pack: OpcPackage, source: string, type: string, target: string): string {
  const part = relationshipsPartOf(source);
  if (!pack.has(part)) {
    pack.setXml(part, `${XML_HEAD}${element('Relationships', { xmlns: NAMESPACE })}`);
  }
  const xml = pack.xml(part);
  const root = parseTree(xml);
  const taken = new Set(childrenOf(root, 'Relationship').map((child) => attribute(child, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const splices = new Splices();
  const added = element('Relationship', { Id: id, Type: type, Target: relativeTarget(source, target) });
  extendElement(splices, xml.text, root, withPrefix(root.prefix, added));
  pack.setXml(part, splices.applyTo(xml.text));
  return id;
}

/** Removes the relationships of a part that lead to the given one. */
export function removeRelationshipsTo(pack: OpcPackage, source: string, target: string): void {
  const part = relationshipsPartOf(source);
  if (!pack.has(part)) return;
  const xml = pack.xml(part);
  const splices = new Splices();
  for (const child of childrenOf(parseTree(xml), 'Relationship')) {
    const found = resolveTarget(source, attribute(child, 'Target') ?? '');
    if (attribute(child, 'TargetMode') !== 'External' && found.toLowerCase() === target.toLowerCase()) {
      splices.replace(child.start, child.end, '');
    }
  }
  pack.setXml(part, splices.applyTo(xml.text));
}
