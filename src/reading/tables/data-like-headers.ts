import { overlaps, sameHeads } from './regions';
import { writtenCells } from './row-cells';
import type { Segment } from './segment';

/**
 * Leaves out what looks like a header but stands amid a table's rows, directly
 * under one of them, and heads nothing that is recognised: a row of data whose
 * texts happen to be header words. Repetitions of the table's own header stay.
 */
export function withoutDataRows(segments: readonly Segment[], recognised: ReadonlySet<Segment>): Segment[] {
  return segments.filter((segment, index) => {
    if (recognised.has(segment)) return true;
    const above = segments.slice(0, index).filter((other) => overlaps(other, segment) && other.bottom < segment.top);
    if (above.some((other) => sameHeads(other, segment))) return true;
    return above.length === 0 || writtenCells(segment.sheet, segment.top - 1, segment.left, segment.right).length < 2;
  });
}
