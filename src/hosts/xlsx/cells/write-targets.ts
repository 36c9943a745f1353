import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellChange } from '../../../workbook/edit';
import type { CellRange } from '../../../workbook/snapshot';
import { parseRange, rangeText } from '../read/cell-address';
import type { ElementPlace } from '../read/scan-sheet';
import { setAttributes } from '../xml/edit-element';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { withPrefix } from '../xml/write-xml';
import { cellContent, retypedTag } from './cell-xml';
import { insertCells, type Insertion } from './insert-cells';
import { targetKey, type TargetScan } from './scan-targets';
import { unshareFormulas } from '../formulas/unshare-formulas';

/** The sheet's text with the changes, which must be sorted by row and column; all else stays as it stands. */
export function writeTargets(source: XmlSource, scan: TargetScan, changes: readonly CellChange[]): string {
  const { text } = source;
  const { sheetData } = scan;
  if (!sheetData) throw new WorkbookUnreadable(source.file, 'damaged', source.part);
  const splices = new Splices();
  const insertions: Insertion[] = [];
  for (const change of changes) {
    const place = scan.places.get(targetKey(change));
    if (place?.kind === 'cell') {
      const { start, openEnd, end, tag } = place.cell;
      const content = withPrefix(tag.prefix, cellContent(change.value));
      const rest = content === '' ? '/>' : `>${content}</${tag.name}>`;
      splices.replace(start, end, retypedTag(text.slice(start, openEnd), change.value) + rest);
    } else if (place && change.value !== null && change.value !== '') {
      insertions.push({ change, place });
    }
  }
  insertCells(splices, text, { sheetData, columnStyles: scan.columnStyles }, insertions);
  extendDimension(splices, text, scan.dimension, insertions);
  const changed = new Set(changes.map(targetKey));
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
  const ref = rangeText(insertions.map(({ change }) => change).reduce(widened, range));
  if (ref !== rangeText(range)) setAttributes(splices, text, dimension, { ref });
}

function widened(range: CellRange, { row, column }: CellChange): CellRange {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
