import { cellRef } from '../../../records/cell-ref';
import type { ChangedCell } from '../../../workbook/errors';
import type { CellRange, CellValue } from '../../../workbook/snapshot';
import { areaMatrix, isEmptyMatrix, type CellInput } from '../apply/area-matrix';
import { cellInput } from '../apply/cell-input';
import { matrixStep } from '../apply/cell-steps';
import type { WritePlan } from '../apply/plan';
import { Seen } from '../apply/seen';
import type { Step } from '../apply/step';
import { likeArea, placeArea } from './block-query';
import { grownAreas } from './grow-formulas';
import { SeenName } from './seen-name';

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
 * the rows around a new one, which have to stand where they stood.
 */
export class GuardedFormulas {
  private readonly cells: readonly Seen<Guarded>[];
  private readonly names: readonly SeenName[];

  constructor(plan: WritePlan) {
    this.cells = guardedCells(plan).map((guard) => new Seen(guard, guard.sheet, guard.area));
    const place = plan.inserted[0]?.block.edit;
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
