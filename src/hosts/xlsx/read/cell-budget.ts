import { TooLarge } from '../../../workbook/errors';
import { LIMITS } from '../limits';
import type { XmlSource } from '../xml/parse-xml';

const BYTES_PER_PLACE = 8;

/** The places that the snapshot of one workbook may hold, spent sheet by sheet. */
export class CellBudget {
  private spent = 0;

  constructor(private readonly limit: number = LIMITS.cells) {}

  /** Throws TooLarge, naming the sheet's part, when the budget is spent. */
  take(places: number, { file, part }: XmlSource): void {
    this.spent += places;
    if (this.spent <= this.limit) return;
    throw new TooLarge(file, part, this.spent * BYTES_PER_PLACE, this.limit * BYTES_PER_PLACE);
  }

  /** One as far spent as this, for an attempt that may fail. */
  copy(): CellBudget {
    const copy = new CellBudget(this.limit);
    copy.spent = this.spent;
    return copy;
  }

  /** What the attempt spent is spent. */
  spend(copy: CellBudget): void {
    this.spent = copy.spent;
  }
}
