import { cellValue } from '../../read/rows';
import type { SurveyedSheet } from '../../read/survey';
import { areaMatrix, type CellInput, entryOf, isEmptyMatrix, type TargetCell } from '../areas';
import { cellInput, givenFormat, isFormula } from '../cell-input';
import type { InspectedTarget } from '../look/cells';
import { isSameMark, isSameName, type SheetPlan } from '../plan/sheet-plans';
import { ACTION_BYTES, packSteps, sendPacks, type Step } from '../step';
import { formatSteps, matrixStep } from '../write/cell-steps';

/** Puts back what the cells held before, wherever they now hold what we wrote; a colleague's newer value stays. */
export function cellUndoSteps(before: readonly InspectedTarget[], now: readonly InspectedTarget[]): readonly Step[] {
  return before.flatMap(({ target, values, formulas, numberFormats }, index) => {
    const current = now[index];
    if (current?.state !== 'open') return [];
    const matrix = areaMatrix(target, (cell) =>
      isWritten(current, cell) ? inputAsBefore(entryOf(values, target, cell), entryOf(formulas, target, cell)) : null,
    );
    const formats = formatSteps(target, (cell) => {
      const own = entryOf(numberFormats, target, cell);
      return givenFormat(cell.format, own) === null ? null : String(own);
    });
    return isEmptyMatrix(matrix)
      ? formats
      : [...formats, matrixStep(target, matrix, (range) => (range.formulas = matrix))];
  });
}

/** The cell holds what we wrote to it. */
export function isWritten({ target, values, formulas }: InspectedTarget, cell: TargetCell): boolean {
  if (cell.formula !== null) return entryOf(formulas, target, cell) === `=${cell.formula}`;
  const value = entryOf(values, target, cell);
  if (isFormula(entryOf(formulas, target, cell), value)) return false;
  return cellValue(value) === (cell.value === '' ? null : cell.value);
}

function inputAsBefore(value: unknown, formula: unknown): CellInput {
  return isFormula(formula, value) ? formula : cellInput(cellValue(value));
}

/** Takes the sheets away that were being built, and gives replaced ones their names back. */
export function sheetUndoSteps(
  plans: readonly SheetPlan[],
  before: readonly SurveyedSheet[],
  now: readonly SurveyedSheet[],
  /** Names that only copies of ours can have. */
  copies: readonly string[],
): readonly Step[] {
  const isCopy = ({ id, name }: SurveyedSheet): boolean =>
    copies.some((copy) => isSameName(name, copy)) && !before.some((sheet) => sheet.id === id);
  const removals = now
    .filter((sheet) => isOurs(sheet, plans, before) || isCopy(sheet))
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
