import { fullAddress, type CellRef } from '../records/cell-ref';
import type { Edit, NextStep, StepEdit } from './edit';
import type { Applied } from './workbook-host';

export const NEXT_STEP: NextStep = { kind: 'next-step' };

/** A list of edits by its steps, of which none is empty. */
export function stepsOf(edits: readonly Edit[]): readonly (readonly StepEdit[])[] {
  const steps: StepEdit[][] = [[]];
  for (const edit of edits) {
    if (edit.kind === 'next-step') steps.push([]);
    else steps.at(-1)?.push(edit);
  }
  return steps.filter((step) => step.length > 0);
}

/** Steps as one list of edits. */
export function inSteps(steps: readonly (readonly Edit[])[]): readonly Edit[] {
  return steps.filter((step) => step.length > 0).flatMap((step, index) => (index === 0 ? step : [NEXT_STEP, ...step]));
}

/** Where there are any; each once. */
export function computedOf(cells: readonly CellRef[]): Pick<Applied, 'computed'> {
  const found = new Map(cells.map((cell) => [fullAddress(cell), cell]));
  return found.size === 0 ? {} : { computed: [...found.values()] };
}

/** What came of steps that were all applied, one after the other; taken back in the opposite order. */
export function appliedSteps(steps: readonly Applied[]): Applied {
  const undos = steps.map(({ undo }) => undo);
  return {
    cells: steps.reduce((cells, step) => cells + step.cells, 0),
    sheets: [...new Set(steps.flatMap(({ sheets }) => sheets))],
    hidden: steps.flatMap(({ hidden }) => hidden),
    ...computedOf(steps.flatMap(({ computed = [] }) => computed)),
    undo: undos.includes(null) ? null : inSteps(undos.map((undo) => undo ?? []).toReversed()),
  };
}
