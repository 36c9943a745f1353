import { quoteSheetName } from '../../../records/cell-ref';
import { parseRange, rangeText } from '../read/cell-address';
import { setAttributes } from '../xml/edit-element';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { attribute, childOf, childrenOf, parseTree, type XmlElement } from '../xml/xml-tree';
import { movedArea } from './move-areas';
import { movedFormula } from '../../formulas/moved-formula';
import { movedLine, type LineMove } from '../../formulas/line-move';

/**
 * An Excel table takes new rows in where its last body row is the one above them.
 * With a row of totals below, the place is inside it, and it grows like any range.
 * Columns that come get their names when their heads are written.
 */
export function followTable(source: XmlSource, sheet: string | null, move: LineMove): string {
  const root = parseTree(source);
  const area = parseRange(attribute(root, 'ref') ?? '');
  if (!area || sheet?.toLowerCase() !== move.sheet.toLowerCase()) return source.text;
  const hasTotals = Number(attribute(root, 'totalsRowCount') ?? 0) > 0;
  const moved = movedArea(area, move, hasTotals && move.axis === 'rows' ? 'never' : 'as-part');
  if (!moved || rangeText(moved) === rangeText(area)) return source.text;
  const splices = new Splices();
  setAttributes(splices, source.text, root, { ref: rangeText(moved) });
  if (move.axis === 'columns') dropColumns(splices, source.text, root, area.left, move);
  return splices.applyTo(source.text);
}

/** The names of the columns that leave a table. */
function dropColumns(splices: Splices, text: string, table: XmlElement, left: number, move: LineMove): void {
  const list = childOf(table, 'tableColumns');
  if (!list || (move.kind !== 'remove' && move.kind !== 'shrink')) return;
  const columns = childrenOf(list, 'tableColumn');
  const isGone = (index: number): boolean =>
    move.kind === 'remove' ? movedLine(left + index, move) === null : left + index >= move.at;
  const kept = columns.filter((_, index) => !isGone(index));
  columns.forEach((column, index) => {
    if (isGone(index)) splices.replace(column.start, column.end, '');
  });
  setAttributes(splices, text, list, { count: String(kept.length) });
}

/** The range that a pivot table's data come from; the sheet it names can be any. */
export function followCacheSource(source: XmlSource, move: LineMove): string {
  const cache = childOf(parseTree(source), 'cacheSource');
  const range = cache && childOf(cache, 'worksheetSource');
  if (!range) return source.text;
  const [ref, sheet] = [attribute(range, 'ref'), attribute(range, 'sheet')];
  // With a link of its own the range is in another workbook.
  const isElsewhere = Object.values(range.tag.attributes).some(({ local }) => local === 'id');
  if (ref === null || sheet === null || isElsewhere) return source.text;
  const [moved = ref] = movedFormula(`${quoteSheetName(sheet)}!${ref}`, { sheet: null, line: null }, move)
    .split('!')
    .slice(-1);
  if (moved === ref || moved.startsWith('#')) return source.text;
  const splices = new Splices();
  setAttributes(splices, source.text, range, { ref: moved });
  return splices.applyTo(source.text);
}
