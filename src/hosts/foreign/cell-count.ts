import { TooLarge, WorkbookUnreadable } from '../../workbook/errors';
import { BYTES_PER_CELL, FOREIGN_LIMITS } from './limits';

/** Counts what a file makes its reader hold, and gives it up where that is too much. */
export class CellCount {
  private cells = 0;

  constructor(
    private readonly file: string,
    private readonly limit: number = FOREIGN_LIMITS.cells,
  ) {}

  /** Throws TooLarge, naming the part, when there are too many cells. */
  take(cells: number, part: string): void {
    this.cells += cells;
    if (this.cells <= this.limit) return;
    throw new TooLarge(this.file, part, this.cells * BYTES_PER_CELL, this.limit * BYTES_PER_CELL);
  }

  /** Throws WorkbookUnreadable, beyond-sheet, for a place (counted from 0) that no sheet of Excel has. */
  place(row: number, column: number, part: string): void {
    if (row < FOREIGN_LIMITS.rows && column < FOREIGN_LIMITS.columns) return;
    throw new WorkbookUnreadable(this.file, 'beyond-sheet', part);
  }
}
