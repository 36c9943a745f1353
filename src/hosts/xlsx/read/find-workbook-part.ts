import { WorkbookUnreadable } from '../../../workbook/errors';
import { CONTENT_TYPES, contentTypeOf } from '../opc/content-types';
import type { OpcPackage } from '../opc/opc-package';
import { relationshipsPartOf } from '../opc/part-names';
import { relationshipsOf } from '../opc/relationships';

const WORKBOOK_TYPE =
  /^application\/(vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)\.main|vnd\.ms-excel\.(sheet|template|addin)\.macroEnabled\.main)\+xml$/i;

const ROOT_RELATIONSHIPS = relationshipsPartOf('');

/**
 * The part that is the workbook, found as a reader must find it: by the
 * package's own relationship. Throws WorkbookUnreadable for packages of other
 * programs (.docx, .pptx, .xlsb, .ods) and for zip files that are no package.
 */
export function findWorkbookPart(pack: OpcPackage): string {
  if (!pack.has(CONTENT_TYPES)) {
    const openDocument = pack.has('mimetype') && pack.has('META-INF/manifest.xml');
    throw new WorkbookUnreadable(pack.file, openDocument ? 'other-office-file' : 'not-xlsx');
  }
  const main = relationshipsOf(pack, '').find((relationship) => relationship.kind === 'officeDocument');
  if (!main) {
    if (pack.has(ROOT_RELATIONSHIPS)) throw new WorkbookUnreadable(pack.file, 'not-xlsx');
    throw new WorkbookUnreadable(pack.file, 'damaged', ROOT_RELATIONSHIPS);
  }
  const type = contentTypeOf(pack, main.part);
  // A type that says no more than XML leaves the question to the part's first element.
  if (type !== null && !WORKBOOK_TYPE.test(type) && !/^(application|text)\/xml$/.test(type)) {
    throw new WorkbookUnreadable(pack.file, 'other-office-file', main.part);
  }
  if (!pack.has(main.part)) throw new WorkbookUnreadable(pack.file, 'damaged', main.part);
  return main.part;
}
