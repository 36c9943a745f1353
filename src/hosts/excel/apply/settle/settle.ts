import { SheetExists, SheetMissing, SheetProtected, type WorkbookError } from '../../../../workbook/errors';
import { WriteUncertain } from '../../../../workbook/excel-errors';
import { patiently } from '../../patience';
import { Survey, type SurveyedSheet } from '../../read/survey';
import { areasOf, type TargetArea } from '../areas';
import type { InspectedBlock } from '../look/added-lines';
import { type InspectedTarget, queueTargets, sheetsToInspect } from '../look/cells';
import { isBehindLike } from '../lines';
import { plainPlaces } from '../plan/new-cells';
import type { WritePlan } from '../plan/plan';
import { isSameMark, isSameName, type SheetPlan } from '../plan/sheet-plans';
import type { Step } from '../step';
import { endTableSteps } from '../write/excel-tables';
import { clearSteps } from '../write/line-steps';
import type { Phase } from '../write/write';
import { brokenFormulas, NamesQuery } from './broken-formulas';
import { finishRemovals, LinesQuery } from './settle-lines';
import { cellUndoSteps, isOurs, isWritten, sheetUndoSteps, undo } from './undo';

/** How a write that failed was settled: everything is written after all, or nothing is any more. */
export type Settled =
  | { readonly outcome: 'written' }
  /** `reason` where the workbook itself shows why it failed. */
  | { readonly outcome: 'undone'; readonly reason: WorkbookError | null };

/** What is known of the workbook before anything was written. */
export interface Before {
  readonly targets: readonly InspectedTarget[];
  readonly sheets: readonly SurveyedSheet[];
  /** Formulas of a colleague that were written over, as they were. */
  readonly lost: readonly Step[];
}

interface Now {
  readonly targets: readonly InspectedTarget[];
  readonly sheets: readonly SurveyedSheet[];
  readonly structureLocked: boolean;
}

/**
 * After a write that failed, or whose answer was lost: looks what is in the
 * workbook now and takes back what is ours. Excel keeps what came before a
 * failing action, so without this a failure would leave half of the work. What has
 * begun to go for good is gone through with. Throws WriteUncertain where looking or
 * taking back fails too.
 */
export async function settle(plan: WritePlan, before: Before, phase: Phase): Promise<Settled> {
  const sheets = touchedSheets(plan);
  try {
    // Where the person is typing in a cell, Excel is to wait for the end of it rather than refuse.
    return await patiently(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const isFinished = await finishRemovals(context, plan, phase);
        if (isFinished) return { outcome: 'written' };
        const lines = await lookAtLines(context, plan);
        if (phase === 'writing' && lines?.found !== 'under-way' && (await isComplete(context, plan, before))) {
          await lines?.dropAnchors(context);
          return { outcome: 'written' };
        }
        await lines?.takeAway(context, phase);
        const now = await lookAgain(
          context,
          plan,
          plan.targets.map(({ target }) => target),
        );
        const isReplacedUnclear = goneSheets(plan, now).some((sheet) => !isUnswapped(sheet, now));
        if (isReplacedUnclear || isCopyUnclear(plan, before, now)) throw new WriteUncertain(sheets);
        await undo(context, [
          ...plan.plain.flatMap((block) => plainUndoSteps(block)),
          ...cellUndoSteps(before.targets, now.targets),
          ...(await brokenFormulas(context, plan)),
          ...before.lost,
          ...sheetUndoSteps(plan, before.sheets, now.sheets),
        ]);
        return { outcome: 'undone', reason: reasonIn(plan, before, now) };
      }),
    );
  } catch (problem) {
    throw problem instanceof WriteUncertain ? problem : new WriteUncertain(sheets, { cause: problem });
  }
}

function touchedSheets({ targets, inserted, removed, removedSheets, sheets, copies }: WritePlan): readonly string[] {
  return [
    ...new Set([
      ...targets.map(({ target }) => target.sheet),
      ...inserted.map(({ block }) => block.lines.sheet),
      ...removed.map(({ sheet }) => sheet),
      ...removedSheets.map(({ name }) => name),
      ...sheets.map(({ name }) => name),
      ...copies.map(({ edit }) => edit.name),
    ]),
  ];
}

async function lookAtLines(context: Excel.RequestContext, plan: WritePlan): Promise<LinesQuery | null> {
  if (plan.inserted.length + plan.removed.length === 0) return null;
  const lines = new LinesQuery(context, plan);
  await context.sync();
  return lines;
}

async function lookAgain(context: Excel.RequestContext, plan: WritePlan, targets: readonly TargetArea[]): Promise<Now> {
  const { protection } = context.workbook;
  protection.load('protected');
  const survey = plan.sheets.length + plan.copies.length > 0 ? new Survey(context) : null;
  const queued = queueTargets(sheetsToInspect(context), targets);
  await context.sync();
  return {
    targets: queued.map((answer) => answer()),
    sheets: survey ? await survey.sheets() : [],
    structureLocked: protection.protected,
  };
}

/** Everything is where it was to be, so that only Excel's answer was lost. */
async function isComplete(context: Excel.RequestContext, plan: WritePlan, before: Before): Promise<boolean> {
  if (plan.removed.length > 0 || plan.removedSheets.length > 0 || plan.copies.length > 0) return false;
  const moved = plan.targets.flatMap(({ target }) => movedAreas(plan, target));
  const contents = plan.inserted.flatMap((lines) => lines.contents);
  const names = new NamesQuery(context, plan);
  const now = await lookAgain(context, plan, [...moved, ...contents]);
  const isNew = (sheet: SheetPlan): boolean =>
    now.sheets.some((found) => isSameName(found.name, sheet.name) && isOurs(found, plan.token, before.sheets));
  const isReplacedGone = ({ replaces }: SheetPlan): boolean => !now.sheets.some(({ id }) => id === replaces?.id);
  return (
    now.targets.every((found) => found.target.cells.every((cell) => isWritten(found, cell))) &&
    names.areWritten &&
    plan.sheets.every((sheet) => isNew(sheet) && isReplacedGone(sheet))
  );
}

/** Sheets to be replaced that are there no longer. */
function goneSheets({ sheets }: WritePlan, now: Now): readonly SheetPlan[] {
  return sheets.filter(({ replaces }) => replaces && !now.sheets.some(({ id }) => id === replaces.id));
}

/** Ours has not taken its place yet: somebody else took the old one away. */
function isUnswapped({ buildName }: SheetPlan, now: Now): boolean {
  return now.sheets.some(({ name }) => isSameName(name, buildName));
}

/**
 * Of a protected sheet, which takes no token: a new sheet may be our copy as well as somebody else's, under its last
 * name, or the one that Excel gives ("6月 (2)").
 */
function isCopyUnclear({ copies, token }: WritePlan, before: Before, now: Now): boolean {
  const added = now.sheets.filter((sheet) => !before.sheets.some(({ id }) => sheet.id === id));
  const others = added.filter((sheet) => !isOurs(sheet, token, before.sheets));
  return copies.some(({ edit, buildName, isNameable }) => {
    if (isNameable || added.some(({ name }) => isSameName(name, buildName))) return false;
    return others.some(({ name }) => isSameName(name, edit.name) || isExcelsName(name, edit.sheet));
  });
}

/** Excel numbers copies, and cuts a name that would become too long. */
function isExcelsName(name: string, original: string): boolean {
  const stem = name.replace(/ \(\d+\)$/, '');
  return stem !== name && original.startsWith(stem);
}

function movedAreas({ moves }: WritePlan, { sheet, cells }: TargetArea): readonly TargetArea[] {
  return areasOf(
    sheet,
    cells.map((cell) => moves.cellAfter(sheet, cell)),
  );
}

/** Lines that were there: a table of Excel that took them in ends where it did, and formats go. */
function plainUndoSteps(block: InspectedBlock): readonly Step[] {
  const { lines, tableBefore } = block;
  const table = isBehindLike(lines) ? tableBefore : null;
  return [...endTableSteps(lines, table), ...clearSteps(lines, plainPlaces(block))];
}

function reasonIn(plan: WritePlan, before: Before, now: Now): WorkbookError | null {
  for (const { target, state } of now.targets) {
    if (state === 'missing') return new SheetMissing(target.sheet);
    if (state === 'locked') return new SheetProtected(target.sheet);
  }
  if (plan.sheets.length + plan.copies.length + plan.removedSheets.length > 0 && now.structureLocked)
    return new SheetProtected(null);
  // Also one that was there while it was being built, under another name.
  const known = new Set(before.sheets.map(({ id, name }) => `${id} ${name}`));
  const foreign = now.sheets.filter(({ id, name }) => !known.has(`${id} ${name}`));
  const taken = (wanted: string): SurveyedSheet | undefined =>
    foreign.find((sheet) => isSameName(sheet.name, wanted) && !isOurs(sheet, plan.token, before.sheets));
  for (const { name, draft } of plan.sheets) {
    const sheet = taken(name);
    if (sheet) return new SheetExists(sheet.name, isSameMark(sheet, draft));
  }
  for (const { edit } of plan.copies) {
    const sheet = taken(edit.name);
    if (sheet) return new SheetExists(sheet.name, false);
  }
  const [gone] = goneSheets(plan, now);
  return gone ? new SheetMissing(gone.name) : null;
}
