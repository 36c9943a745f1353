import { rangeAt } from '../range-at';
import { cellValue } from '../read/rows';
import type { SurveyedSheet } from '../read/survey';
import { areaMatrix, entryOf, type CellInput } from './area-matrix';
import { cellInput } from './cell-input';
import type { InspectedArea } from './inspection';
import { isSameMark, isSameName, type SheetPlan } from './sheet-plans';
import { ACTION_BYTES, matrixBytes, packSteps, sendPacks, type Step } from './step';

/** Puts back what the cells held before, wherever they now hold what we wrote; a colleague's newer value stays. */
export function cellUndoSteps(before: readonly InspectedArea[], now: readonly InspectedArea[]): readonly Step[] {
  return before.flatMap(({ target, values, formulas }, index) => {
    const current = now[index];
    if (current?.state !== 'open') return [];
    const matrix = areaMatrix(target, (cell) => {
      const isOurs = cellValue(entryOf(current.values, target, cell)) === (cell.value === '' ? null : cell.value);
      return isOurs ? inputAsBefore(entryOf(values, target, cell), entryOf(formulas, target, cell)) : null;
    });
    if (matrix.every((row) => row.every((input) => input === null))) return [];
    const queue = (context: Excel.RequestContext): void => {
      rangeAt(context.workbook.worksheets.getItem(target.sheet), target.area).formulas = matrix;
    };
    return [{ bytes: 2 * ACTION_BYTES + matrixBytes(matrix), queue }];
  });
}

/** A formula differs from what it shows; a text that begins with "=" does not. */
function inputAsBefore(value: unknown, formula: unknown): CellInput {
  return value !== formula && typeof formula === 'string' ? formula : cellInput(cellValue(value));
}

/** Takes the sheets away that were being built, and gives replaced ones their names back. */
export function sheetUndoSteps(
  plans: readonly SheetPlan[],
  before: readonly SurveyedSheet[],
  now: readonly SurveyedSheet[],
): readonly Step[] {
  const removals = now
    .filter((sheet) => isOurs(sheet, plans, before))
    .map((sheet) => step((context) => context.workbook.worksheets.getItem(sheet.id).delete()));
  const names = plans.flatMap(({ replaces }) => {
    if (!replaces || !now.some(({ id, name }) => id === replaces.id && name !== replaces.name)) return [];
    return [step((context) => (context.workbook.worksheets.getItem(replaces.id).name = replaces.name))];
  });
  return [...removals, ...names];
}

/** A sheet that was not there before and has a name of the building, or the final name with our mark. */
export function isOurs(sheet: SurveyedSheet, plans: readonly SheetPlan[], before: readonly SurveyedSheet[]): boolean {
  if (before.some(({ id }) => id === sheet.id)) return false;
  return plans.some(({ draft, name, buildName }) => {
    const isFinal = isSameName(sheet.name, name) && (draft.mark === null || isSameMark(sheet, draft));
    return isFinal || isSameName(sheet.name, buildName);
  });
}

export async function undo(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  await sendPacks(context, packSteps(steps));
}

function step(queue: (context: Excel.RequestContext) => unknown): Step {
  return { bytes: 2 * ACTION_BYTES, queue: (context) => void queue(context) };
}
