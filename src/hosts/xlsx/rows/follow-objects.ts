import { quoteSheetName } from '../../../records/cell-ref';
import { parseRange, rangeText } from '../read/cell-address';
import { setAttributes } from '../xml/edit-element';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { attribute, childOf, parseTree } from '../xml/xml-tree';
import { movedArea } from './move-areas';
import { movedFormula } from './move-formula';
import type { RowMove } from './row-move';

/**
 * An Excel table takes new rows in where its last body row is the one above them.
 * With a row of totals below, the place is inside it, and it grows like any range.
 */
export function followTable(source: XmlSource, sheet: string | null, move: RowMove): string {
  const root = parseTree(source);
  const area = parseRange(attribute(root, 'ref') ?? '');
  if (!area || sheet?.toLowerCase() !== move.sheet.toLowerCase()) return source.text;
  const hasTotals = Number(attribute(root, 'totalsRowCount') ?? 0) > 0;
  const moved = movedArea(area, move, hasTotals ? 'never' : 'as-part');
  if (!moved || rangeText(moved) === rangeText(area)) return source.text;
  const splices = new Splices();
  setAttributes(splices, source.text, root, { ref: rangeText(moved) });
  return splices.applyTo(source.text);
}

/** The range that a pivot table's data come from; the sheet it names can be any. */
export function followCacheSource(source: XmlSource, move: RowMove): string {
  const cache = childOf(parseTree(source), 'cacheSource');
  const range = cache && childOf(cache, 'worksheetSource');
  if (!range) return source.text;
  const [ref, sheet] = [attribute(range, 'ref'), attribute(range, 'sheet')];
  // With a link of its own the range is in another workbook.
  const isElsewhere = Object.values(range.tag.attributes).some(({ local }) => local === 'id');
  if (ref === null || sheet === null || isElsewhere) return source.text;
  const [moved = ref] = movedFormula(`${quoteSheetName(sheet)}!${ref}`, { sheet: null, row: null }, move)
    .split('!')
    .slice(-1);
  if (moved === ref || moved.startsWith('#')) return source.text;
  const splices = new Splices();
  setAttributes(splices, source.text, range, { ref: moved });
  return splices.applyTo(source.text);
}
