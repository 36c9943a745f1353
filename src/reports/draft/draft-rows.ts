import type { DraftCell, DraftRow } from '../../workbook/sheet-draft';
import type { CellRange } from '../../workbook/snapshot';

/** A cell that covers a number of columns; the covered ones carry its borders. */
export interface Span {
  readonly cell: DraftCell;
  readonly columns: number;
}

/** The rows of a sheet while it is being laid out from top to bottom, so that formulas know their rows. */
export class DraftRows {
  readonly rows: DraftRow[] = [];
  readonly merges: CellRange[] = [];

  /** Number of the row that the next `add` fills. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row and returns its number. */
  add(cells: readonly (DraftCell | null)[], height?: number): number {
    this.rows.push({ cells, ...(height === undefined ? {} : { height }) });
    return this.rows.length;
  }

  /** Adds a row of cells that may cover several columns each, from column 1. */
  addSpans(spans: readonly Span[], height?: number): number {
    const row = this.add(spans.flatMap(spread), height);
    let left = 1;
    for (const { columns } of spans) {
      if (columns > 1) this.merges.push({ top: row, bottom: row, left, right: left + columns - 1 });
      left += columns;
    }
    return row;
  }

  addEmpty(height?: number): number {
    return this.add([], height);
  }
}

function spread({ cell, columns }: Span): DraftCell[] {
  const covered: DraftCell = { value: null, style: cell.style };
  return [cell, ...Array.from({ length: columns - 1 }, () => covered)];
}
