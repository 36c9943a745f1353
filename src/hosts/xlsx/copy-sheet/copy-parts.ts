import { SheetNotCopyable } from '../../../workbook/errors';
import { addContentTypes, contentTypeOf } from '../opc/content-types';
import type { OpcPackage } from '../opc/opc-package';
import { folderOf, freePartName, relationshipsPartOf, relativeTarget, resolveTarget } from '../opc/part-names';
import { setAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { attribute, childrenOf, parseTree } from '../xml/xml-tree';

/** By the last word of the relationship: what belongs to one sheet alone and is there twice afterwards. */
const COPIED: ReadonlySet<string> = new Set([
  ...['drawing', 'vmlDrawing', 'comments', 'chart', 'chartStyle', 'chartColorStyle', 'chartUserShapes'],
]);

/** What several sheets may use, such as a picture. */
const SHARED: ReadonlySet<string> = new Set(['image', 'printerSettings', 'hyperlink', 'themeOverride']);

/**
 * Copies a part with what belongs to it alone; returns the names of the copies by
 * those of the originals. Throws SheetNotCopyable where something in it has a name or
 * a number of its own in the whole workbook (an Excel table, a pivot table, a control).
 */
export function copyParts(pack: OpcPackage, part: string, sheet: string): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  copyPart(pack, part, sheet, copies);
  return copies;
}

function copyPart(pack: OpcPackage, part: string, sheet: string, copies: Map<string, string>): string {
  const known = copies.get(part);
  if (known !== undefined) return known;
  const [, stem = '', extension = ''] = /^(.*?)\d*(\.[^.]*)$/.exec(part.slice(folderOf(part).length)) ?? [];
  const copy = freePartName((one) => pack.has(one), folderOf(part) + stem, extension);
  copies.set(part, copy);
  pack.setXml(copy, pack.xml(part).text);
  const type = contentTypeOf(pack, part);
  if (type !== null && contentTypeOf(pack, copy) !== type) addContentTypes(pack, [{ part: copy, type }]);
  copyRelationships(pack, part, copy, sheet, copies);
  return copy;
}

function copyRelationships(
  pack: OpcPackage,
  part: string,
  copy: string,
  sheet: string,
  copies: Map<string, string>,
): void {
  const name = relationshipsPartOf(part);
  if (!pack.has(name)) return;
  const source = pack.xml(name);
  const splices = new Splices();
  for (const child of childrenOf(parseTree(source), 'Relationship')) {
    if (attribute(child, 'TargetMode') === 'External') continue;
    const kind = (attribute(child, 'Type') ?? '').replace(/^.*\//, '');
    if (SHARED.has(kind)) continue;
    if (!COPIED.has(kind)) throw new SheetNotCopyable(sheet, kind);
    const target = copyPart(pack, resolveTarget(part, attribute(child, 'Target') ?? ''), sheet, copies);
    setAttributes(splices, source.text, child, { Target: relativeTarget(copy, target) });
  }
  pack.setXml(relationshipsPartOf(copy), splices.applyTo(source.text));
}
