import type { Splices } from './splices';
import type { XmlElement } from './xml-tree';

/**
 * Inserts a child at its place in the schema's order: after the last of those
 * that must come before it, else first. The root must have an end tag of its own.
 */
export function insertInOrder(splices: Splices, root: XmlElement, before: readonly string[], xml: string): void {
  const earlier = root.children.filter((child) => child.uri === root.uri && before.includes(child.local));
  splices.insert(earlier.at(-1)?.end ?? root.openEnd, xml);
}
