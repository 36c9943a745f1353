import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellRange } from '../../../workbook/snapshot';
import { parseRange, rangeText } from '../read/cell-address';
import type { ElementPlace } from '../read/scan-sheet';
import { setAttributes } from '../xml/edit-element';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { withPrefix } from '../xml/write-xml';
import { needsCell, type CellWrite } from './cell-write';
import { retypedTag, writtenContent } from './cell-xml';
import { insertCells, type Insertion, type RowAttributes } from './insert-cells';
import { targetKey, type TargetScan } from './scan-targets';
import { unshareFormulas } from '../formulas/unshare-formulas';

/**
 * The sheet's text with cells written, which must be sorted by row and column and
 * be those that were scanned for; all else stays as it stands. Rows that do not
 * stand in the sheet yet get the attributes given for them.
 */
export function writeTargets(
  source: XmlSource,
  scan: TargetScan,
  writes: readonly CellWrite[],
  rowAttributes: RowAttributes = new Map(),
): string {
  const { text } = source;
  const { sheetData } = scan;
  if (!sheetData) throw new WorkbookUnreadable(source.file, 'damaged', source.part);
  const splices = new Splices();
  const insertions: Insertion[] = [];
  for (const write of writes) {
    const place = scan.places.get(targetKey(write));
    if (place?.kind === 'cell') {
      const { start, openEnd, end, tag } = place.cell;
      const content = withPrefix(tag.prefix, writtenContent(write));
      const rest = content === '' ? '/>' : `>${content}</${tag.name}>`;
      const xml = write.gone ? '' : retypedTag(text.slice(start, openEnd), write) + rest;
      splices.replace(start, end, xml);
    } else if (place && needsCell(write)) {
      insertions.push({ write, place });
    }
  }
  insertCells(splices, text, { sheetData, columnStyles: scan.columnStyles, rowAttributes }, insertions);
  extendDimension(splices, text, scan.dimension, insertions);
  const changed = new Set(writes.map(targetKey));
  unshareFormulas(splices, text, scan.shared, (cell) => changed.has(targetKey(cell)));
  return splices.applyTo(text);
}

function extendDimension(
  splices: Splices,
  text: string,
  dimension: ElementPlace | null,
  insertions: readonly Insertion[],
): void {
  const range = dimension && parseRange(dimension.tag.attributes.ref?.value ?? '');
  if (!range) return;
  const ref = rangeText(insertions.map(({ write }) => write).reduce(widened, range));
  if (ref !== rangeText(range)) setAttributes(splices, text, dimension, { ref });
}

function widened(range: CellRange, { row, column }: CellWrite): CellRange {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
