import { strFromU8 } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { partsOf } from './package';

interface Element {
  readonly tag: SaxesTagNS;
  readonly local: string;
  readonly children: Element[];
  text: string;
}

/** The order in which a worksheet's elements must stand (CT_Worksheet); Excel asks for a repair where they do not. */
const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst';
const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst';
const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';

/**
 * Everything about a package for which Excel would ask whether to repair it, as
 * far as it can be told without Excel; empty for a good one.
 */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const trees = new Map<string, Element>();
  const problems: string[] = [];
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      trees.set(name, parse(decoded(content)));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  return [...problems, ...linkProblems(trees, parts), ...typeProblems(trees, parts), ...sheetProblems(trees)];
}

/** XML is UTF-8, unless its first two bytes say that it is UTF-16. */
function decoded(content: Uint8Array): string {
  const [first = 0, second = 0] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return encoding === null ? strFromU8(content) : new TextDecoder(encoding).decode(content);
}

function linkProblems(trees: ReadonlyMap<string, Element>, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const problems: string[] = [];
  for (const [name, root] of trees) {
    if (!name.endsWith('.rels')) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source !== '' && !(source in parts)) problems.push(`${name}: belongs to no part`);
    problems.push(...twice(root.children.map((child) => value(child, 'Id'))).map((id) => `${name}: ${id} twice`));
    const ids = new Set(root.children.map((child) => value(child, 'Id')));
    for (const child of root.children) {
      if (value(child, 'TargetMode') === 'External') continue;
      const target = resolve(source, value(child, 'Target'));
      if (!(target in parts)) problems.push(`${name}: ${target} is missing`);
    }
    const used = trees.get(source);
    for (const id of used ? idsUsed(used) : []) if (!ids.has(id)) problems.push(`${source}: no relationship ${id}`);
  }
  return problems;
}

function typeProblems(trees: ReadonlyMap<string, Element>, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const types = trees.get('[Content_Types].xml')?.children ?? [];
  const overrides = types.filter(({ local }) => local === 'Override').map((one) => value(one, 'PartName').slice(1));
  const extensions = types.filter(({ local }) => local === 'Default').map((one) => value(one, 'Extension'));
  const untyped = Object.keys(parts).filter(
    (part) =>
      part !== '[Content_Types].xml' &&
      !part.endsWith('/') &&
      !overrides.includes(part) &&
      !extensions.includes(part.slice(part.lastIndexOf('.') + 1)),
  );
  return [
    ...untyped.map((part) => `${part}: no content type`),
    ...overrides.filter((part) => !(part in parts)).map((part) => `content type of ${part}, which is missing`),
    ...twice(overrides).map((part) => `content type of ${part} twice`),
  ];
}

function sheetProblems(trees: ReadonlyMap<string, Element>): string[] {
  const problems: string[] = [];
  let formats = 0;
  for (const [name, root] of trees) {
    if (root.local === 'styleSheet') {
      problems.push(...orderProblems(name, root, STYLES_ORDER), ...countProblems(name, root));
      formats = root.children.find(({ local }) => local === 'cellXfs')?.children.length ?? 0;
    }
    if (root.local === 'workbook')
      problems.push(...orderProblems(name, root, WORKBOOK_ORDER), ...nameProblems(name, root));
  }
  for (const [name, root] of trees) {
    if (root.local !== 'worksheet') continue;
    problems.push(...orderProblems(name, root, WORKSHEET_ORDER), ...cellProblems(name, root, formats));
  }
  return problems;
}

function orderProblems(name: string, root: Element, order: string): string[] {
  const places = root.children
    .filter(({ tag }) => tag.uri === root.tag.uri)
    .map(({ local }) => order.split(' ').indexOf(local));
  return places.some((place, index) => place < (places[index - 1] ?? 0)) ? [`${name}: elements out of order`] : [];
}

function countProblems(name: string, root: Element): string[] {
  return root.children.flatMap((list) => {
    const count = value(list, 'count');
    return count !== '' && Number(count) !== list.children.length ? [`${name}: ${list.local} counts ${count}`] : [];
  });
}

function nameProblems(part: string, root: Element): string[] {
  const children = (local: string): readonly Element[] =>
    root.children.find((child) => child.local === local)?.children ?? [];
  const tabs = children('sheets');
  const names = children('definedNames');
  const scoped = names.map((one) => `${value(one, 'localSheetId')} ${value(one, 'name').toLowerCase()}`);
  const outside = names.filter((one) => Number(value(one, 'localSheetId') || 0) >= tabs.length);
  return [
    ...twice(tabs.map((tab) => value(tab, 'sheetId'))).map((id) => `${part}: sheetId ${id} twice`),
    ...twice(tabs.map((tab) => value(tab, 'name').toLowerCase())).map((name) => `${part}: sheet ${name} twice`),
    ...twice(scoped).map((name) => `${part}: name ${name} twice`),
    ...outside.map((one) => `${part}: name ${value(one, 'name')} of no sheet`),
  ];
}

function cellProblems(part: string, root: Element, formats: number): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of root.children.find(({ local }) => local === 'sheetData')?.children ?? []) {
    const number = Number(value(row, 'r') || lastRow + 1);
    if (number <= lastRow) problems.push(`${part}: row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const address = value(cell, 'r');
      const column = address === '' ? lastColumn + 1 : columnOf(address);
      if (column <= lastColumn) problems.push(`${part}: ${address} out of order`);
      if (address !== '' && Number(address.replace(/^[A-Z]+/, '')) !== number)
        problems.push(`${part}: ${address} in row ${number}`);
      if (Number(value(cell, 's') || 0) >= Math.max(formats, 1))
        problems.push(`${part}: ${address} has no such format`);
      lastColumn = column;
    }
  }
  return problems;
}

function parse(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { tag: {} as SaxesTagNS, local: '', children: [], text: '' };
  const open = [root];
  parser.on('opentag', (tag) => {
    const element: Element = { tag, local: tag.local, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (!first) throw new Error('no element');
  return first;
}

function value(element: Element, name: string): string {
  return element.tag.attributes[name]?.value ?? '';
}

/** Values of r:id and the like, anywhere in the part. */
function idsUsed(element: Element): string[] {
  const own = Object.values(element.tag.attributes).filter(
    ({ uri, local }) => uri.endsWith('/relationships') && (local === 'id' || local === 'embed'),
  );
  return [...own.map((one) => one.value), ...element.children.flatMap(idsUsed)];
}

function resolve(source: string, target: string): string {
  return new URL(target, `http://package/${source}`).pathname.slice(1);
}

function columnOf(address: string): number {
  const letters = Array.from(address.replace(/\d+$/, ''));
  return letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function twice(values: readonly string[]): string[] {
  return values.filter((one, index) => values.indexOf(one) !== index);
}
