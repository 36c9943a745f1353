import { WorkbookUnreadable } from '../../../workbook/errors';
import { removeContentTypes } from './content-types';
import type { OpcPackage } from './opc-package';
import { relationshipsPartOf } from './part-names';
import { relationshipsOf, type Relationship } from './relationships';

/**
 * Cuts all relationships of a part, and removes what only they led to (a
 * drawing, its charts, their colours). Parts that something else uses stay.
 */
export function cutLoose(pack: OpcPackage, part: string): void {
  const before = reachableParts(pack);
  pack.remove(relationshipsPartOf(part));
  removeUnreachable(pack, before);
}

/** Removes what was reachable before and no longer is. Parts that nothing ever led to are left alone. */
export function removeUnreachable(pack: OpcPackage, before: ReadonlySet<string>): void {
  const after = reachableParts(pack);
  const lost = new Set([...before].filter((part) => !after.has(part)));
  for (const part of lost) {
    pack.remove(part);
    pack.remove(relationshipsPartOf(part));
  }
  if (lost.size > 0) removeContentTypes(pack, lost);
}

/** Lower-case names of the parts that relationships lead to, from the package itself onwards. */
export function reachableParts(pack: OpcPackage): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { part } of knownRelationships(pack, source)) {
      const key = part.toLowerCase();
      if (found.has(key) || !pack.has(part)) continue;
      found.add(key);
      open.push(part);
    }
  }
  return found;
}

/** A list of relationships that is damaged leads nowhere: no program finds anything by it, and other parts can still go. */
function knownRelationships(pack: OpcPackage, source: string): readonly Relationship[] {
  try {
    return relationshipsOf(pack, source);
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return [];
    throw error;
  }
}
