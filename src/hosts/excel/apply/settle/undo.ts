import { isWorkNameOf, type WriteToken } from '../../../../workbook/work-names';
import { isSameFormula } from '../../../formulas/same-formula';
import { cellValue } from '../../read/rows';
import type { SurveyedSheet } from '../../read/survey';
import { areaMatrix, type CellInput, entryOf, isEmptyMatrix, type TargetCell } from '../areas';
import { cellInput, givenFormat, isFormula } from '../cell-input';
import type { InspectedTarget } from '../look/cells';
import { nameWriter } from '../copied-sheets';
import type { WritePlan } from '../plan/plan';
import { isSameName } from '../plan/sheet-plans';
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
  const found = entryOf(formulas, target, cell);
  if (cell.formula !== null) return typeof found === 'string' && isSameFormula(found, `=${cell.formula}`);
  const value = entryOf(values, target, cell);
  if (isFormula(found, value)) return false;
  return cellValue(value) === (cell.value === '' ? null : cell.value);
}

function inputAsBefore(value: unknown, formula: unknown): CellInput {
  return isFormula(formula, value) ? formula : cellInput(cellValue(value));
}

/**
 * Takes the sheets away that this write built, gives replaced ones their names back, and takes the token from sheets
 * that were to be copied.
 */
export function sheetUndoSteps(
  { sheets: plans, copies, token }: WritePlan,
  before: readonly SurveyedSheet[],
  now: readonly SurveyedSheet[],
): readonly Step[] {
  const ours = now.filter((sheet) => isOurs(sheet, token, before));
  const removals = ours.map((sheet) => step((context) => context.workbook.worksheets.getItem(sheet.id).delete()));
  const names = plans.flatMap(({ replaces, outgoingName }) => {
    if (!replaces || !now.some(({ id, name }) => id === replaces.id && isSameName(name, outgoingName))) return [];
    // Somebody else who replaced it at the same time removes it himself.
    if (now.some((sheet) => isSameName(sheet.name, replaces.name) && !ours.includes(sheet))) return [];
    return [step((context) => (context.workbook.worksheets.getItem(replaces.id).name = replaces.name))];
  });
  const writers = copies.flatMap(({ edit, writer }) => {
    if (!now.some((sheet) => isSameName(sheet.name, edit.sheet) && isBy(sheet, token) && !ours.includes(sheet)))
      return [];
    return [step((context) => nameWriter(context.workbook.worksheets.getItem(edit.sheet), token, writer))];
  });
  return [...removals, ...names, ...writers];
}

/** A sheet that was not there before and that this write made: it says so itself, or has a name which nobody else gives. */
export function isOurs(sheet: SurveyedSheet, token: WriteToken, before: readonly SurveyedSheet[]): boolean {
  if (before.some(({ id }) => id === sheet.id)) return false;
  return isBy(sheet, token) || isWorkNameOf(sheet.name, token);
}

function isBy({ writer }: SurveyedSheet, token: WriteToken): boolean {
  return writer === token;
}

export async function undo(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  await sendPacks(context, packSteps(steps));
}

function step(queue: (context: Excel.RequestContext) => unknown): Step {
  return { bytes: 2 * ACTION_BYTES, queue: (context) => void queue(context) };
}
