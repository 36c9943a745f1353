import { buildSheet } from '../put-sheet/put-sheet';
import { rangeAt } from '../range-at';
import { sheetsByName } from '../sheets-by-name';
import { areaMatrix } from './area-matrix';
import { cellInput } from './cell-input';
import type { InspectedArea } from './inspection';
import type { SheetPlan } from './sheet-plans';
import { ACTION_BYTES, matrixBytes, packSteps, sendPacks, type Step } from './step';
import { removalSteps, swapSteps } from './swap';
import type { TargetArea } from './target-areas';

/** What is to be written, decided after the workbook was inspected. */
export interface WritePlan {
  readonly areas: readonly TargetArea[];
  readonly sheets: readonly SheetPlan[];
  readonly date1904: boolean;
}

/**
 * Writes everything, in one round trip where it fits one request: a last look at
 * the cells, the new sheets under names of their own, the cells, the names.
 * Removes replaced sheets in the same request, but not where cells were set too:
 * their last look has to be compared before anything goes for good. Returns that look.
 * `onSent` is called after each request that Excel has carried out.
 */
export async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  onSent: () => void,
): Promise<readonly InspectedArea[]> {
  const sheetOf = sheetsByName(context);
  const seen: { readonly target: TargetArea; readonly range: Excel.Range }[] = [];
  const built = plan.sheets.map((sheet) => ({
    plan: sheet,
    ...buildSheet(sheet.draft, sheet.buildName, plan.date1904),
  }));
  const steps: readonly Step[] = [
    { bytes: ACTION_BYTES, queue: () => context.application.suspendScreenUpdatingUntilNextSync() },
    ...plan.areas.map((target) => lookStep(target, sheetOf, (range) => seen.push({ target, range }))),
    ...built.flatMap((sheet) => sheet.steps),
    ...plan.areas.map((target) => cellsStep(target, sheetOf)),
    ...swapSteps(built),
    ...(plan.areas.length === 0 ? removalSteps(plan.sheets) : []),
  ];
  await sendPacks(context, packSteps(steps), onSent);
  return seen.map(({ target, range }) => {
    return { target, state: 'open', values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

/** The removals that `write` left; a round trip of its own, needed only where cells and a replaced sheet come together. */
export async function removeReplaced(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  if (plan.areas.length > 0) await sendPacks(context, packSteps(removalSteps(plan.sheets)));
}

type SheetOf = (name: string) => Excel.Worksheet;

function lookStep(target: TargetArea, sheetOf: SheetOf, keep: (range: Excel.Range) => void): Step {
  return {
    bytes: 2 * ACTION_BYTES,
    queue: () => {
      const range = rangeAt(sheetOf(target.sheet), target.area);
      range.load('values,formulas');
      keep(range);
    },
  };
}

function cellsStep(target: TargetArea, sheetOf: SheetOf): Step {
  const matrix = areaMatrix(target, ({ value }) => cellInput(value));
  return {
    bytes: 2 * ACTION_BYTES + matrixBytes(matrix),
    queue: () => {
      rangeAt(sheetOf(target.sheet), target.area).values = matrix;
    },
  };
}
