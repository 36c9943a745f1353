import { removeContentTypes } from '../opc/content-types';
import type { OpcPackage } from '../opc/opc-package';
import { removeRelationshipsTo } from '../opc/relationships';
import { readWorkbookPart } from '../read/workbook-part';
import { setAttributes } from '../xml/edit-element';
import { insertInOrder } from '../xml/insert-in-order';
import { Splices } from '../xml/splices';
import { element, withPrefix } from '../xml/write-xml';
import { childOf } from '../xml/xml-tree';
import { BEFORE_CALCULATION } from '../opc/workbook-order';

/** Has every program compute all formulas when it opens the workbook, since values they depend on have changed. */
export function recalculateOnLoad(pack: OpcPackage): void {
  const { part, text, root } = readWorkbookPart(pack);
  const splices = new Splices();
  const properties = childOf(root, 'calcPr');
  if (properties) setAttributes(splices, text, properties, { fullCalcOnLoad: '1' });
  else
    insertInOrder(splices, root, BEFORE_CALCULATION, withPrefix(root.prefix, element('calcPr', { fullCalcOnLoad: 1 })));
  pack.setXml(part, splices.applyTo(text));
}

/**
 * Removes the list of the order in which formulas are computed. An entry for a
 * cell without a formula makes Excel ask for a repair; without the list it makes
 * a new one.
 */
export function dropCalculationChain(pack: OpcPackage): void {
  const { part, relationships } = readWorkbookPart(pack);
  const chain = relationships.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  removeRelationshipsTo(pack, part, chain.part);
  removeContentTypes(pack, new Set([chain.part]));
  pack.remove(chain.part);
}
