import type { CellRange } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { parseRange, rangeText } from '../read/cell-address';
import { extendElement, setAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, withPrefix } from '../xml/write-xml';
import { attribute, childOf, childrenOf, parseTreeAround } from '../xml/xml-tree';

/** Merges more areas of a sheet in which some are merged already: those that new ones are made like. */
export function addMerges(pack: OpcPackage, part: string, areas: readonly CellRange[]): void {
  const source = pack.xml(part);
  const list = areas.length > 0 ? childOf(parseTreeAround(source, 'sheetData'), 'mergeCells') : null;
  if (!list) return;
  const copies = areas.map((area) => element('mergeCell', { ref: rangeText(area) }));
  const count = String(list.children.length + copies.length);
  const counted = attribute(list, 'count') === null ? {} : { count };
  const splices = new Splices();
  extendElement(splices, source.text, list, withPrefix(list.prefix, copies.join('')), counted);
  pack.setXml(part, splices.applyTo(source.text));
}

/** Takes the merged areas apart that lie within an area. */
export function dropMerges(pack: OpcPackage, part: string, { top, left, bottom, right }: CellRange): void {
  const source = pack.xml(part);
  const list = childOf(parseTreeAround(source, 'sheetData'), 'mergeCells');
  if (!list) return;
  const merges = childrenOf(list, 'mergeCell');
  const inside = merges.filter((merge) => {
    const area = parseRange(attribute(merge, 'ref') ?? '');
    return area && area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right;
  });
  if (inside.length === 0) return;
  const splices = new Splices();
  if (inside.length === merges.length) splices.replace(list.start, list.end, '');
  else {
    for (const { start, end } of inside) splices.replace(start, end, '');
    const counted = attribute(list, 'count') === null ? null : String(merges.length - inside.length);
    if (counted !== null) setAttributes(splices, source.text, list, { count: counted });
  }
  pack.setXml(part, splices.applyTo(source.text));
}
