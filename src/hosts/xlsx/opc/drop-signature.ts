import type { OpcPackage } from './opc-package';
import { reachableParts, removeUnreachable } from './remove-parts';
import { relationshipsOf, removeRelationshipsTo } from './relationships';

/** ECMA-376 part 2, annex on digital signatures: from the package to the place of its signatures. */
const SIGNATURE_ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

/**
 * Takes the digital signatures out of a package, and tells whether there were any.
 * A signature speaks for the bytes that were signed; kept beside others it would
 * make Excel warn of a forgery.
 */
export function dropSignature(pack: OpcPackage): boolean {
  const origins = relationshipsOf(pack, '').filter(({ type }) => type === SIGNATURE_ORIGIN);
  if (origins.length === 0) return false;
  const before = reachableParts(pack);
  for (const { part } of origins) removeRelationshipsTo(pack, '', part);
  removeUnreachable(pack, before);
  return true;
}
