import { cellRef } from '../../../records/cell-ref';
import type { AddRows } from '../../../workbook/edit';
import type { ChangedCell } from '../../../workbook/errors';
import { ACTION_BYTES, type Step } from '../apply/step';
import { nameIn, type GrownName } from './grow-formulas';

/** A defined name looked at again before its range grows. */
export class SeenName {
  private item: Excel.NamedItem | null = null;

  constructor(
    private readonly known: GrownName,
    /** The rows that it grows over: a name stands in no cell of its own. */
    private readonly place: AddRows,
  ) {}

  get step(): Step {
    return {
      bytes: 2 * ACTION_BYTES,
      queue: (context) => {
        this.item = nameIn(context, this.known);
        this.item.load('formula');
      },
    };
  }

  /** To be asked after the sync, as everything below. */
  get changed(): readonly ChangedCell[] {
    const { found, known, place } = this;
    if (found === known.before) return [];
    return [{ cell: cellRef(place.sheet, place.like, place.left), expected: known.before, found }];
  }

  get lostSteps(): readonly Step[] {
    const { found, known } = this;
    if (found === known.before) return [];
    return [{ bytes: 2 * ACTION_BYTES, queue: (context) => void (nameIn(context, known).formula = found) }];
  }

  private get found(): string {
    return String(this.item?.formula);
  }
}
