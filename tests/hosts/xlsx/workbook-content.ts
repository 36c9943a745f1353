import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { lookIndexAt, type SheetLook } from '../../../src/hosts/xlsx/look/sheet-look';
import { OpcPackage } from '../../../src/hosts/xlsx/opc/opc-package';
import { scanSheet } from '../../../src/hosts/xlsx/read/scan-sheet';
import { readWorkbookPart } from '../../../src/hosts/xlsx/read/workbook-part';
import { attribute, parseTree, parseTreeAround, type XmlElement } from '../../../src/hosts/xlsx/xml/xml-tree';
import { addressOf } from '../../../src/records/cell-ref';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/**
 * All that a workbook says, by part, in a form in which two files are the same where
 * Excel would show and compute the same: sheets cell by cell with formulas written
 * out and formats resolved, everything else as elements. Left out are hints (used
 * ranges, counts, the order of computing) and stored results of formulas; what is
 * said of columns is said of each alone, however many one element spans.
 */
export function contentOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const pack = OpcPackage.open(bytes, 'a.xlsx');
  const workbook = readWorkbookPart(pack);
  const opened = openWorkbook(bytes, 'a.xlsx');
  const values = new Map(opened.snapshot().sheets.map((sheet) => [sheet.name, sheet.values]));
  const content: Record<string, unknown> = {};
  const sheets = new Map(workbook.sheets.map(({ name, worksheet }) => [worksheet?.toLowerCase(), name]));
  for (const part of pack.parts) {
    const sheet = sheets.get(part.toLowerCase());
    if (/calcChain|styles\d*\.xml|\[Content_Types\]|workbook\.xml\.rels/.test(part)) continue;
    if (sheet !== undefined)
      content[sheet] = sheetContent(opened.sheetLook(sheet), values.get(sheet) ?? [], pack, part);
    else if (/\.(xml|rels)$/.test(part)) content[part] = elementContent(parseTree(pack.xml(part)));
    else if (part.endsWith('.vml')) content[part] = pack.xml(part).text;
  }
  return content;
}

function sheetContent(look: SheetLook, values: SheetSnapshot['values'], pack: OpcPackage, part: string): unknown {
  const cells: Record<string, unknown> = {};
  const rows: Record<number, unknown> = {};
  scanSheet(pack.xml(part), {
    cell({ row, column, formula }) {
      const text = formula ? (look.rows.get(row)?.formulas.get(column) ?? '') : null;
      const value = text === null ? (values[row - 1]?.[column - 1] ?? null) : null;
      const own = look.looks[lookIndexAt(look, row, column)];
      const bare = look.looks[bareIndex(look, row, column)];
      const area = formula?.tag.attributes.t?.value === 'array' ? formula.tag.attributes.ref?.value : undefined;
      const isPlain = JSON.stringify(own) === JSON.stringify(bare);
      if (text === null && value === null && isPlain) return;
      cells[addressOf({ row, column })] = [value, text, area, isPlain ? null : own];
    },
    row(row, { tag }) {
      const said = Object.entries(tag.attributes).flatMap(([name, { value }]) =>
        ['ht', 'hidden', 'customHeight', 'outlineLevel', 'collapsed'].includes(name) ? [[name, value]] : [],
      );
      if (said.length > 0) rows[row] = Object.fromEntries(said) as unknown;
    },
  });
  return { cells, rows, frame: elementContent(parseTreeAround(pack.xml(part), 'sheetData')) };
}

/** Of a cell that does not stand in the sheet. */
function bareIndex(look: Parameters<typeof lookIndexAt>[0], row: number, column: number): number {
  const ofRow = look.rows.get(row)?.look ?? null;
  return ofRow ?? look.columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0;
}

function elementContent(element: XmlElement): unknown {
  if (['dimension', 'calcPr'].includes(element.local)) return null;
  const attributes = Object.entries(element.tag.attributes)
    .filter(([name]) => name !== 'count' && name !== 'uniqueCount')
    .map(([name, { value }]) => `${name}=${value}`);
  if (element.local === 'cols') return ['cols', element.children.flatMap(columnContents).toSorted()];
  const children = element.children.map(elementContent).filter((child) => child !== null);
  return [element.local, attributes.toSorted().join(' '), element.children.length > 0 ? '' : element.text, ...children];
}

/** No workbook of the tests says anything of columns further right on their own. */
const COLUMNS = 60;

function columnContents(column: XmlElement): readonly string[] {
  const said = Object.entries(column.tag.attributes)
    .filter(([name]) => name !== 'min' && name !== 'max')
    .map(([name, { value }]) => `${name}=${value}`)
    .toSorted()
    .join(' ');
  const [min, max] = [Number(attribute(column, 'min')), Math.min(COLUMNS, Number(attribute(column, 'max')))];
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => `${min + index}: ${said}`);
}
