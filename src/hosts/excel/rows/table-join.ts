import { sheetIn } from '../sheets-by-name';
import { ACTION_BYTES, type Step } from '../apply/step';

/** Whether a table of Excel took in the rows that were written below it. */
export class TableJoin {
  private range: Excel.Range | null = null;

  constructor(
    private readonly sheet: string,
    private readonly table: string,
    private readonly lastRow: number,
  ) {}

  get step(): Step {
    return {
      bytes: 3 * ACTION_BYTES,
      queue: (context) => {
        this.range = sheetIn(context, this.sheet).tables.getItem(this.table).getRange().untrack();
        this.range.load('rowIndex,rowCount');
      },
    };
  }

  /** To be asked after the sync. */
  get isJoined(): boolean {
    return this.range !== null && this.range.rowIndex + this.range.rowCount >= this.lastRow;
  }
}
