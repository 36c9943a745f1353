import type { CellRange } from '../../../workbook/snapshot';
import { rangeAt } from '../range-at';
import { sheetIn } from '../sheets-by-name';
import { ACTION_BYTES, type Step } from './step';

/** A range looked at again, beside what is known of it; the answers are to be asked for after the sync. */
export class Seen<K> {
  private range: Excel.Range | null = null;

  constructor(
    readonly known: K,
    private readonly sheet: string,
    private readonly area: CellRange,
  ) {}

  get step(): Step {
    return {
      bytes: 2 * ACTION_BYTES,
      queue: (context) => {
        this.range = rangeAt(sheetIn(context, this.sheet), this.area);
        this.range.load('values,formulas');
      },
    };
  }

  get values(): unknown[][] {
    return (this.range?.values ?? []) as unknown[][];
  }

  get formulas(): unknown[][] {
    return (this.range?.formulas ?? []) as unknown[][];
  }
}
