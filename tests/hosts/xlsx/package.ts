import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A zip of these parts, stored or packed as any program would. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** All parts of a package, unpacked by another library than the host's own zip reader. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function textOf(bytes: Uint8Array, part: string): string {
  const content = partsOf(bytes)[part];
  if (!content) throw new Error(`no part ${part}`);
  return strFromU8(content);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface HandWrittenSheet {
  readonly name: string;
  /** Attributes of its tab (state="hidden"). */
  readonly tab?: string;
  /** The content of worksheet, or of sheetData alone where it begins with a row or is empty. */
  readonly xml: string;
  /** Relationships of the sheet, as elements. */
  readonly relationships?: string;
}

export interface HandWritten {
  readonly sheets: readonly HandWrittenSheet[];
  /** Elements of the workbook before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  /** Further parts; content types are by extension or by `types`. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly types?: string;
  readonly relationships?: string;
}

/** The parts of a small workbook as no particular program writes it. */
export function workbookParts(workbook: HandWritten): Record<string, string> {
  const { sheets, before = '', after = '', strings, parts = {}, types = '', relationships = '' } = workbook;
  const tabs = sheets.map(
    ({ name, tab = '' }, index) => `<sheet name="${name}" sheetId="${index + 1}" ${tab} r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const sheetTypes = sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'));
  const stringsLink = strings === undefined ? '' : relationship('rIdS', 'sharedStrings', 'sharedStrings.xml');
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${override('/xl/workbook.xml', 'sheet.main')}${sheetTypes.join('')}` +
      `${strings === undefined ? '' : override('/xl/sharedStrings.xml', 'sharedStrings')}${types}</Types>`,
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${tabs.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(links.join('') + stringsLink + relationships),
    ...Object.fromEntries(sheets.flatMap(sheetParts)),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...parts,
  };
}

function sheetParts({ xml, relationships }: HandWrittenSheet, index: number): [string, string][] {
  const content = xml === '' || xml.startsWith('<row') ? `<sheetData>${xml}</sheetData>` : xml;
  const part: [string, string] = [
    `xl/worksheets/sheet${index + 1}.xml`,
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`,
  ];
  if (relationships === undefined) return [part];
  return [part, [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(relationships)]];
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

export function relationshipsXml(relationships: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`;
}

export function override(part: string, kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}
