import type { DraftCell, DraftRow } from '../../workbook/sheet-draft';
import type { CellRange } from '../../workbook/snapshot';

/** A cell that covers a number of columns; the covered ones carry its borders. */
export interface Span {
  readonly cell: DraftCell;
  readonly columns: number;
}

/** Points of a row to which no height is given. */
const USUAL_HEIGHT = 15;

/** The rows of a sheet while it is being laid out from top to bottom, so that formulas know their rows. */
export class DraftRows {
  readonly rows: DraftRow[] = [];
  readonly merges: CellRange[] = [];
  /** Rows that begin a page because what belongs together would not fit on the one before. */
  readonly breaks: number[] = [];
  private used = 0;
  private repeated = 0;

  /** `room` is how many points of rows a page holds; without it nothing is known of pages. */
  constructor(private readonly room = Number.POSITIVE_INFINITY) {}

  /** Number of the row that the next `add` fills. */
  get next(): number {
    return this.rows.length + 1;
  }

  /**
   * Begins a page with the next row if rows of this height together do not fit on the
   * page any more. Says whether it did. To be asked before anything that must not be
   * parted: a heading and what stands under it, the last row and its total.
   */
  keepTogether(height: number): boolean {
    if (this.used === 0 || this.used + height <= this.room) return false;
    this.breaks.push(this.next);
    this.used = this.repeated;
    return true;
  }

  /** The row of this height is printed again at the top of every page from here on. */
  repeatOnPages(height: number): void {
    this.repeated = height;
  }

  /** Adds a row and returns its number. */
  add(cells: readonly (DraftCell | null)[], height?: number): number {
    this.keepTogether(height ?? USUAL_HEIGHT);
    this.used += height ?? USUAL_HEIGHT;
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
