import type { Edit, StepEdit } from '../../../workbook/edit';
import { type AddReason, WorkbookChanged, WorkbookError } from '../../../workbook/errors';
import { ExcelBusy, ExcelFailed, WriteUncertain } from '../../../workbook/excel-errors';
import { appliedSteps, computedOf, stepsOf } from '../../../workbook/steps';
import type { Applied } from '../../../workbook/workbook-host';
import { cellRef, type CellRef } from '../../../records/cell-ref';
import { mayMeanOthers } from '../../formulas/computed-references';
import type { SurveyedFormulas } from '../read/survey-formulas';
import { refuseInvalidDraft } from '../../draft/refuse-invalid-draft';
import { isRefusedOutright, namedError, officeCode } from '../named-error';
import { patiently, persistently } from '../patience';
import { inExcelAsOneStep } from '../session';
import { checkInspected, checkTexts, checkUnchanged, checkUnread } from './check/check-inspected';
import { checkGrowable } from './check/check-lines';
import { editList, type EditList } from './edit-list';
import { type AddedLines, notAddable } from './lines';
import { type Inspection, lookBefore } from './look/inspection';
import { planWriting, type WritePlan } from './plan/plan';
import { type Before, settle } from './settle/settle';
import { takingBack } from './take-back';
import { newToken } from './new-token';
import { type Phase, removeForGood, write, type Written } from './write/write';

/**
 * Applies edits as one unit, each of their steps in two round trips: everything it
 * touches is looked at and compared, then everything is written. A failure on the way is
 * settled before it is reported, and the steps before it are taken back, so that the
 * workbook has changed wholly or not at all.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<Applied> {
  const steps = stepsOf(edits);
  if (steps.length === 0) return { cells: 0, sheets: [], hidden: [], undo: [] };
  const applied: Applied[] = [];
  for (const step of steps) {
    try {
      applied.push(await applyNext(step, applied));
    } catch (problem) {
      await takeBack(applied, steps, problem);
      throw problem;
    }
  }
  const [only] = applied;
  return applied.length === 1 && only ? only : appliedSteps(applied);
}

/**
 * A step behind one that cannot be taken back, such as a sheet that was removed, is tried again where Excel did not
 * carry it out: what has begun to go for good is gone through with.
 */
function applyNext(step: readonly StepEdit[], before: readonly Applied[]): Promise<Applied> {
  if (before.every(({ undo }) => undo !== null)) return applyStep(step);
  return persistently(
    () => applyStep(step),
    (problem) => !(problem instanceof WriteUncertain || problem instanceof WorkbookChanged),
  );
}

/** Takes back the steps before the one that was refused. Throws WriteUncertain where that cannot be, or not be told. */
async function takeBack(
  applied: readonly Applied[],
  steps: readonly (readonly StepEdit[])[],
  cause: unknown,
): Promise<void> {
  const sheets = steps.flat().map((edit) => (edit.kind === 'put-sheet' ? edit.draft.name : edit.sheet));
  for (const { undo } of applied.toReversed()) {
    try {
      if (!undo) throw new WriteUncertain([...new Set(sheets)], { cause });
      await applyStep(stepsOf(undo).flat());
    } catch (problem) {
      throw problem instanceof WriteUncertain ? problem : new WriteUncertain([...new Set(sheets)], { cause: problem });
    }
  }
}

async function applyStep(edits: readonly StepEdit[]): Promise<Applied> {
  const list = editList(edits);
  for (const { draft } of list.puts) refuseInvalidDraft(draft);
  checkTexts(list);
  return inExcelAsOneStep(async (context) => {
    const { inspected, formulas } = await patiently(() => lookBefore(context, list));
    await patiently(() => checkInspected(context, inspected, list));
    const plan = planWriting(list, inspected, formulas, newToken());
    checkGrowable(plan.formulas, inspected.sheets);
    checkUnread(plan.removedSheets, formulas);
    const written = await writeOrSettle(context, plan, inspected);
    return {
      cells: countCells(list),
      sheets: [...plan.copies.map(({ edit }) => edit.name), ...plan.sheets.map(({ name }) => name)],
      hidden: written?.hidden.found ?? [],
      ...computedOf(computedCells(plan, formulas)),
      undo: takingBack(plan, written?.look.areas.targets ?? plan.targets),
    };
  });
}

/** Formulas about cells that have moved which do not say so, by the places that they have now. */
function computedCells({ moves }: WritePlan, formulas: readonly SurveyedFormulas[]): readonly CellRef[] {
  const moved = new Set(moves.lastFirst.map(({ sheet }) => sheet.toLowerCase()));
  if (moved.size === 0) return [];
  return formulas.flatMap(({ sheet, top, left, formulas: rows }) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((text, across) => {
        if (typeof text !== 'string' || !text.startsWith('=') || !mayMeanOthers(text.slice(1), sheet, moved)) return [];
        const { row, column } = moves.cellAfter(sheet, { row: top + down, column: left + across });
        return [cellRef(sheet, row, column)];
      }),
    ),
  );
}

function countCells({ targets, added, copies }: EditList): number {
  const set = targets.reduce((sum, { cells }) => sum + cells.length, 0);
  const inCopies = copies.flatMap(({ changes }) => changes).length;
  return added.reduce((sum, { given }) => sum + given.length, set + inCopies);
}

/** null where all is written although Excel's answer was lost. */
async function writeOrSettle(
  context: Excel.RequestContext,
  plan: WritePlan,
  inspected: Inspection,
): Promise<Written | null> {
  let before: Before = { targets: plan.targets, sheets: inspected.sheets, lost: [] };
  let phase: Phase = 'writing';
  let requests = 0;
  try {
    const written = await write(context, plan, () => (requests += 1));
    phase = 'written';
    const { look } = written;
    // What a colleague typed between the look and the writing is put back, not lost.
    const { targets, expected } = look.areas;
    before = { ...before, targets, lost: look.lostSteps };
    checkUnchanged([...targets, ...expected], look.changed);
    checkJoined(written, plan);
    written.readBack.check();
    phase = 'removing';
    await removeForGood(context, plan, look);
    return written;
  } catch (problem) {
    const isOwn = problem instanceof WorkbookError;
    if (!isOwn && requests === 0 && isRefusedOutright(problem)) throw problem;
    const settled = await settle(plan, before, phase);
    if (settled.outcome === 'written') return null;
    const added = [...plan.inserted.map(({ block }) => block), ...plan.plain].map(({ lines }) => lines);
    throw isOwn ? problem : (settled.reason ?? refusedLines(problem, added) ?? problem);
  }
}

/** Throws RowsNotAddable or ColumnsNotAddable where a table of Excel did not take its new lines in. */
function checkJoined({ joins }: Written, { inserted }: WritePlan): void {
  const lines = inserted[0]?.block.lines;
  if (lines && joins.some((join) => !join.isJoined)) throw notAddable(lines, 'torn');
}

const REASONS: Readonly<Record<string, AddReason>> = {
  FilteredRangeConflict: 'filtered',
  NonBlankCellOffSheet: 'sheet-full',
  MergedRangeConflict: 'torn',
  PivotTableRangeConflict: 'torn',
};

/** Why Excel itself would not let the lines in; null where the writing failed for another reason. */
function refusedLines(problem: unknown, added: readonly AddedLines[]): Error | null {
  const [lines] = added;
  const code = officeCode(problem);
  if (!lines || code === null) return null;
  const place = (problem as OfficeExtension.Error).debugInfo.errorLocation;
  const isAtLines = place === 'Range.insert' || place === 'Table.resize';
  const reason = REASONS[code] ?? (isAtLines && isPlainRefusal(problem) ? 'torn' : null);
  return reason && notAddable(lines, reason);
}

/** Nothing about the person, the file or this Excel: such as an array formula that would be cut in two. */
function isPlainRefusal(problem: unknown): boolean {
  const error = namedError(problem, '');
  return error instanceof ExcelFailed || (error instanceof ExcelBusy && officeCode(problem) === 'InsertDeleteConflict');
}
