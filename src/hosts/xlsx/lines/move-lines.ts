import { acrossSpan, lineSpan } from '../../formulas/axis';
import type { CellRange } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { parseRange } from '../read/cell-address';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { attribute, parseTree, parseTreeAround, type XmlElement } from '../xml/xml-tree';
import { followCells } from './follow-cells';
import { followNames } from './follow-names';
import { followCacheSource, followTable } from './follow-objects';
import { followTree } from './follow-tree';
import { followVml } from './follow-vml';
import type { Growth } from './move-areas';
import type { LineMove } from '../../formulas/line-move';
import { referringParts, type ReferringPart } from './sheet-parts';

/**
 * Has the whole workbook follow rows or columns that come or go: cells, formulas, merged
 * areas, names, formats and validations by condition, tables, filters, notes,
 * links, drawings, charts, print settings and pivot sources. Of lines that come
 * only the place is made. Returns whether anything had to follow.
 */
export function moveLines(pack: OpcPackage, move: LineMove): boolean {
  const workbook = readWorkbookPart(pack);
  const sheets = workbook.sheets.map(
    ({ name, worksheet }) => worksheet !== null && moveSheet(pack, name, worksheet, move),
  );
  const parts = referringParts(pack, workbook).map((part) => movePart(pack, part, move));
  return [...sheets, ...parts, moveNames(pack, workbook, move)].includes(true);
}

function replaced(pack: OpcPackage, part: string, before: string, text: string): boolean {
  if (text !== before) pack.setXml(part, text);
  return text !== before;
}

function moveSheet(pack: OpcPackage, sheet: string, part: string, move: LineMove): boolean {
  const before = pack.xml(part);
  const cells = followCells(before, sheet, move);
  const source = { ...before, text: cells };
  const root = parseTreeAround(source, 'sheetData');
  const growth = sheet.toLowerCase() === move.sheet.toLowerCase() ? growthIn(root, move) : () => 'as-part' as const;
  const text = followedTree(source, root, sheet, move, growth);
  return replaced(pack, part, before.text, text);
}

function followedTree(
  source: XmlSource,
  root: XmlElement,
  sheet: string | null,
  move: LineMove,
  growth: (local: string) => Growth,
): string {
  const splices = new Splices();
  followTree(splices, { sheet, text: source.text, move, growth }, root);
  return splices.applyTo(source.text);
}

/** Where lines are there already, an area does not grow over cells that another one of its kind is about. */
function growthIn(root: XmlElement, move: LineMove): (local: string) => Growth {
  if (move.kind !== 'grow') return () => 'as-part';
  const areas = areasByElement(root, new Map());
  const last = move.at + move.count - 1;
  return (local) => (area) =>
    !(areas.get(local) ?? []).some((other) => {
      const [[first, end], [otherFirst, otherLast]] = [acrossSpan(area, move.axis), acrossSpan(other, move.axis)];
      const lines = lineSpan(other, move.axis);
      return lines[0] <= last && lines[1] >= move.at && otherFirst <= end && otherLast >= first;
    });
}

function areasByElement(element: XmlElement, found: Map<string, CellRange[]>): Map<string, CellRange[]> {
  const text = element.local === 'sqref' ? element.text : (attribute(element, 'sqref') ?? attribute(element, 'ref'));
  for (const one of text?.split(/\s+/) ?? []) {
    const area = parseRange(one);
    if (area) found.set(element.local, [...(found.get(element.local) ?? []), area]);
  }
  for (const child of element.children) areasByElement(child, found);
  return found;
}

function movePart(pack: OpcPackage, { part, sheet, kind }: ReferringPart, move: LineMove): boolean {
  const source = pack.xml(part);
  let { text } = source;
  if (kind === 'vmlDrawing') {
    if (sheet?.toLowerCase() === move.sheet.toLowerCase()) text = followVml(text, move);
  } else {
    const root = parseTree(source);
    text = followedTree(source, root, sheet, move, () => 'as-part');
    if (kind === 'table') text = followTable({ ...source, text }, sheet, move);
    if (kind === 'pivotCacheDefinition') text = followCacheSource({ ...source, text }, move);
  }
  return replaced(pack, part, source.text, text);
}

function moveNames(pack: OpcPackage, workbook: WorkbookPart, move: LineMove): boolean {
  const splices = new Splices();
  followNames(splices, workbook, move);
  return replaced(pack, workbook.part, workbook.text, splices.applyTo(workbook.text));
}
