import type { ChangedCell } from '../../../workbook/errors';
import { GuardedFormulas } from '../rows/guarded-formulas';
import type { InspectedArea, InspectedTarget } from './inspect-cells';
import type { WritePlan } from './plan';
import { Seen } from './seen';
import type { Step } from './step';

/** A look at everything that matters at the very beginning of the writing, in the same request. */
export class LastLook {
  private readonly targets: readonly Seen<InspectedTarget>[];
  private readonly expected: readonly Seen<InspectedArea>[];
  private readonly formulas: GuardedFormulas;

  constructor(plan: WritePlan) {
    this.targets = plan.targets.map((known) => new Seen(known, known.target.sheet, known.target.area));
    this.expected = plan.expected.map((target) => {
      const nothing = { target, state: 'open', values: [], formulas: [], numberFormats: [] } as const;
      return new Seen({ ...nothing, hidden: { rows: null, columns: null } }, target.sheet, target.area);
    });
    this.formulas = new GuardedFormulas(plan);
  }

  /** Nothing has to be compared: what cannot be taken back may go in the same request. */
  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  get steps(): readonly Step[] {
    return [...[...this.targets, ...this.expected].map((seen) => seen.step), ...this.formulas.steps];
  }

  /** What the cells held when the writing began; to be asked after the sync. */
  get areas(): { readonly targets: readonly InspectedTarget[]; readonly expected: readonly InspectedArea[] } {
    const look = <A extends InspectedArea>({ known, values, formulas }: Seen<A>): A => ({ ...known, values, formulas });
    return { targets: this.targets.map(look), expected: this.expected.map(look) };
  }

  /** Formulas that a colleague changed, or rows that he moved, between the look and the writing. */
  get changed(): readonly ChangedCell[] {
    return this.formulas.changed;
  }

  /** Puts back what stood where a formula was written over that a colleague had changed. */
  get lostSteps(): readonly Step[] {
    return this.formulas.lostSteps;
  }
}
