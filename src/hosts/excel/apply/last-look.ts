import { cellRef } from '../../../records/cell-ref';
import type { ChangedCell } from '../../../workbook/errors';
import type { CellRange, CellValue } from '../../../workbook/snapshot';
import { rangeAt } from '../range-at';
import { likeArea, placeArea } from '../rows/block-query';
import { grownAreas } from '../rows/grow-formulas';
import { sheetIn } from '../sheets-by-name';
import { areaMatrix, isEmptyMatrix, type CellInput } from './area-matrix';
import { cellInput } from './cell-input';
import { matrixStep } from './cell-steps';
import type { InspectedArea, InspectedTarget } from './inspect-cells';
import type { WritePlan } from './plan';
import { ACTION_BYTES, type Step } from './step';

/** Cells whose formulas have to be what they were: totals to be written anew, and the rows around a new one. */
interface Guarded {
  readonly sheet: string;
  readonly area: CellRange;
  /** null for a cell between others, which is none of ours. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Its formulas are written anew. */
  readonly isWritten: boolean;
}

/** A look at everything that matters at the very beginning of the writing, in the same request. */
export class LastLook {
  private readonly targets: readonly Seen<InspectedTarget>[];
  private readonly expected: readonly Seen<InspectedArea>[];
  private readonly guarded: readonly Seen<Guarded>[];

  constructor(plan: WritePlan) {
    this.targets = plan.targets.map((known) => new Seen(known, known.target.sheet, known.target.area));
    this.expected = plan.expected.map((target) => {
      const nothing = { target, state: 'open', values: [], formulas: [], numberFormats: [] } as const;
      return new Seen({ ...nothing, hidden: { rows: null, columns: null } }, target.sheet, target.area);
    });
    this.guarded = guardedCells(plan).map((guard) => new Seen(guard, guard.sheet, guard.area));
  }

  /** Nothing has to be compared: what cannot be taken back may go in the same request. */
  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  get steps(): readonly Step[] {
    return [...this.targets, ...this.expected, ...this.guarded].map((seen) => seen.step);
  }

  /** What the cells held when the writing began; to be asked after the sync. */
  get areas(): { readonly targets: readonly InspectedTarget[]; readonly expected: readonly InspectedArea[] } {
    const look = <A extends InspectedArea>({ known, values, formulas }: Seen<A>): A => ({ ...known, values, formulas });
    return { targets: this.targets.map(look), expected: this.expected.map(look) };
  }

  /** Puts back what stood where a formula was written over that a colleague had changed. */
  get lostSteps(): readonly Step[] {
    return this.guarded.flatMap(({ known: { sheet, area, formulas, isWritten }, formulas: found }) => {
      if (!isWritten) return [];
      const matrix = formulas.map((row, down) =>
        row.map((expected, across) => {
          const now = found[down]?.[across];
          return expected === null || expected === now ? null : inputOf(now);
        }),
      );
      return isEmptyMatrix(matrix) ? [] : [matrixStep({ sheet, area }, matrix, (range) => (range.formulas = matrix))];
    });
  }

  /** Formulas that a colleague changed, or rows that he moved, between the look and the writing. */
  get changed(): readonly ChangedCell[] {
    return this.guarded.flatMap(({ known: { sheet, area, formulas }, formulas: found }) =>
      formulas.flatMap((row, down) =>
        row.flatMap((expected, across) => {
          const now = found[down]?.[across];
          if (expected === null || expected === now) return [];
          const cell = cellRef(sheet, area.top + down, area.left + across);
          return [{ cell, expected: content(expected), found: content(now) }];
        }),
      ),
    );
  }
}

class Seen<K> {
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

function guardedCells({ inserted, plainRows, formulas }: WritePlan): readonly Guarded[] {
  const blocks = [...inserted.map(({ block }) => block), ...plainRows];
  return [
    ...blocks.flatMap(({ edit, like, place }) => [
      { sheet: edit.sheet, area: likeArea(edit), formulas: [like.formulas], isWritten: false },
      { sheet: edit.sheet, area: placeArea(edit), formulas: place, isWritten: false },
    ]),
    ...grownAreas(formulas).map((grown) => ({
      sheet: grown.sheet,
      area: grown.area,
      formulas: areaMatrix(grown, ({ before }) => before),
      isWritten: true,
    })),
  ];
}

function content(given: unknown): CellValue {
  return given === '' || given === undefined ? null : (given as CellValue);
}

/** A formula as it is, a text kept from becoming one. */
function inputOf(given: unknown): CellInput {
  return typeof given === 'string' && given.startsWith('=') ? given : cellInput(content(given));
}
