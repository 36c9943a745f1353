import { cellRef } from '../../../../records/cell-ref';
import type { ChangedCell } from '../../../../workbook/errors';
import type { CellRange, CellValue } from '../../../../workbook/snapshot';
import { rangeAt } from '../../range-at';
import { sheetIn } from '../../sheets-by-name';
import { areaMatrix, type CellInput, isEmptyMatrix } from '../areas';
import { cellInput } from '../cell-input';
import { type AddedLines, likeArea, placeArea } from '../lines';
import type { InspectedArea, InspectedTarget } from '../look/cells';
import type { WritePlan } from '../plan/plan';
import { grownAreas, type GrownName, nameIn } from '../plan/line-moves';
import { ACTION_BYTES, type Step } from '../step';
import { matrixStep } from './cell-steps';

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

  /** Formulas that a colleague changed, or lines that he moved, between the look and the writing. */
  get changed(): readonly ChangedCell[] {
    return this.formulas.changed;
  }

  /** Puts back what stood where a formula was written over that a colleague had changed. */
  get lostSteps(): readonly Step[] {
    return this.formulas.lostSteps;
  }
}

interface Guarded {
  readonly sheet: string;
  readonly area: CellRange;
  /** null for a cell between others, which is none of ours. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Its formulas are written anew. */
  readonly isWritten: boolean;
}

/**
 * Formulas that have to be what they were when it was decided how they grow, and
 * the lines around a new one, which have to stand where they stood.
 */
class GuardedFormulas {
  private readonly cells: readonly Seen<Guarded>[];
  private readonly names: readonly SeenName[];

  constructor(plan: WritePlan) {
    this.cells = guardedCells(plan).map((guard) => new Seen(guard, guard.sheet, guard.area));
    const place = [...plan.inserted.map(({ block }) => block), ...plan.plain][0]?.lines;
    this.names = place ? plan.names.map((name) => new SeenName(name, place)) : [];
  }

  get steps(): readonly Step[] {
    return [...this.cells, ...this.names].map((seen) => seen.step);
  }

  /** To be asked after the sync, as everything below. */
  get changed(): readonly ChangedCell[] {
    const cells = this.cells.flatMap(({ known: { sheet, area, formulas }, formulas: found }) =>
      formulas.flatMap((row, down) =>
        row.flatMap((expected, across) => {
          const now = found[down]?.[across];
          if (expected === null || expected === now) return [];
          const cell = cellRef(sheet, area.top + down, area.left + across);
          return [{ cell, expected: content(expected), found: content(now) }];
        }),
      ),
    );
    return [...cells, ...this.names.flatMap((name) => name.changed)];
  }

  get lostSteps(): readonly Step[] {
    const cells = this.cells.flatMap(({ known: { sheet, area, formulas, isWritten }, formulas: found }) => {
      if (!isWritten) return [];
      const matrix = formulas.map((row, down) =>
        row.map((expected, across) => {
          const now = found[down]?.[across];
          return expected === null || expected === now ? null : inputOf(now);
        }),
      );
      return isEmptyMatrix(matrix) ? [] : [matrixStep({ sheet, area }, matrix, (range) => (range.formulas = matrix))];
    });
    return [...cells, ...this.names.flatMap((name) => name.lostSteps)];
  }
}

function guardedCells({ inserted, plain, formulas }: WritePlan): readonly Guarded[] {
  const blocks = [...inserted.map(({ block }) => block), ...plain];
  return [
    ...blocks.flatMap(({ lines, like, place }) => [
      { sheet: lines.sheet, area: likeArea(lines), formulas: like.formulas, isWritten: false },
      { sheet: lines.sheet, area: placeArea(lines), formulas: place, isWritten: false },
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

/** A range looked at again, beside what is known of it; the answers are to be asked for after the sync. */
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

/** A defined name looked at again before its range grows. */
class SeenName {
  private item: Excel.NamedItem | null = null;

  constructor(
    private readonly known: GrownName,
    /** The lines that it grows over: a name stands in no cell of its own. */
    private readonly place: AddedLines,
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
    const { top, left } = likeArea(place);
    return [{ cell: cellRef(place.sheet, top, left), expected: known.before, found }];
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
