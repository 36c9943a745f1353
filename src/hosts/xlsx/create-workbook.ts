import type { SheetDraft } from '../../workbook/sheet-draft';
import { recalculateOnLoad } from './cells/recalculation';
import { CONTENT_TYPES } from './opc/content-types';
import { OpcPackage } from './opc/opc-package';
import { addRelationship } from './opc/relationships';
import { putSheet } from './put-sheet/put-sheet';
import { escapeUnwritable } from './read/escaped-text';
import { element, escapeText, XML_HEAD } from './xml/write-xml';

export interface WorkbookProperties {
  /** What file managers show as the document's title. */
  readonly title: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';
const PROPERTIES = 'docProps/core.xml';

/** A new workbook of these sheets, in this order. The same sheets give the same bytes. Throws DraftInvalid or SheetExists. */
export function createWorkbook(drafts: readonly SheetDraft[], properties: WorkbookProperties): Uint8Array {
  const pack = OpcPackage.empty(properties.title);
  pack.setXml(CONTENT_TYPES, contentTypesXml());
  addRelationship(pack, '', `${OFFICE}/officeDocument`, WORKBOOK);
  addRelationship(pack, '', `${PACKAGE}/relationships/metadata/core-properties`, PROPERTIES);
  pack.setXml(PROPERTIES, propertiesXml(properties));
  pack.setXml(WORKBOOK, workbookXml());
  for (const draft of drafts) putSheet(pack, { kind: 'put-sheet', draft, replace: false });
  recalculateOnLoad(pack);
  return pack.toBytes();
}

function contentTypesXml(): string {
  const extension = (name: string, type: string): string => element('Default', { Extension: name, ContentType: type });
  const part = (name: string, type: string): string => element('Override', { PartName: `/${name}`, ContentType: type });
  return (
    XML_HEAD +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      extension('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      extension('xml', 'application/xml'),
      part(WORKBOOK, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      part(PROPERTIES, 'application/vnd.openxmlformats-package.core-properties+xml'),
    )
  );
}

function propertiesXml({ title }: WorkbookProperties): string {
  const namespaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return (
    XML_HEAD + element('cp:coreProperties', namespaces, element('dc:title', {}, escapeText(escapeUnwritable(title))))
  );
}

function workbookXml(): string {
  const views = element('bookViews', {}, '<workbookView/>');
  return XML_HEAD + element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, views, '<sheets/>');
}
