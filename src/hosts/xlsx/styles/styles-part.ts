import { addContentTypes } from '../opc/content-types';
import type { OpcPackage } from '../opc/opc-package';
import { folderOf, freePartName } from '../opc/part-names';
import { addRelationship } from '../opc/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { XML_HEAD } from '../xml/write-xml';
import { parseTree } from '../xml/xml-tree';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The name of the part with the workbook's styles; an empty one is made where there is none. */
export function stylesPart(pack: OpcPackage, workbook: WorkbookPart): string {
  const known = workbook.relationships.find(({ kind }) => kind === 'styles')?.part;
  const start = `<styleSheet xmlns="${workbook.dialect.main}">`;
  if (known !== undefined && pack.has(known)) {
    // Without a single list in it there is no place to add one either.
    if (parseTree(pack.xml(known)).tag.isSelfClosing) pack.setXml(known, `${XML_HEAD}${start}</styleSheet>`);
    return known;
  }
  // Some readers look for this very name instead of following the relationship.
  const usual = `${folderOf(workbook.part)}styles.xml`;
  const isTaken = (name: string): boolean => pack.has(name);
  const part = isTaken(usual) ? freePartName(isTaken, `${folderOf(workbook.part)}styles`, '.xml') : usual;
  pack.setXml(part, `${XML_HEAD}${start}</styleSheet>`);
  addRelationship(pack, workbook.part, `${workbook.dialect.relationships}/styles`, part);
  addContentTypes(pack, [{ part, type: STYLES_TYPE }]);
  return part;
}
