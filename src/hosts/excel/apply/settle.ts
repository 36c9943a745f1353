import { SheetExists, SheetMissing, SheetProtected, type WorkbookError } from '../../../workbook/errors';
import { WriteUncertain } from '../../../workbook/excel-errors';
import { cellValue } from '../read/rows';
import { entryOf } from './area-matrix';
import { inspect, type InspectedArea, type Inspection } from './inspection';
import { isSameName, type SheetPlan } from './sheet-plans';
import { cellUndoSteps, isOurs, sheetUndoSteps, undo } from './undo';
import type { WritePlan } from './write';

/** How a write that failed was settled: everything is written after all, or nothing is any more. */
export type Settled =
  | { readonly outcome: 'written' }
  /** `reason` where the workbook itself shows why it failed. */
  | { readonly outcome: 'undone'; readonly reason: WorkbookError | null };

/**
 * After a write that failed, or whose answer was lost: looks what is in the
 * workbook now and takes back what is ours. Excel keeps what came before a
 * failing action, so without this a failure would leave half of the work.
 * `mayBeComplete` where finding everything written means that only Excel's answer
 * was lost. Throws WriteUncertain where looking or taking back fails too.
 */
export async function settle(plan: WritePlan, before: Inspection, mayBeComplete: boolean): Promise<Settled> {
  const sheets = [...new Set([...plan.areas.map(({ sheet }) => sheet), ...plan.sheets.map(({ name }) => name)])];
  try {
    // Where the person is typing in a cell, Excel is to wait for the end of it rather than refuse.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const now = await inspect(
        context,
        plan.areas,
        plan.sheets.map(({ draft }) => draft),
      );
      if (mayBeComplete && isComplete(plan, before, now)) return { outcome: 'written' };
      const gone = plan.sheets.filter(({ replaces }) => replaces && !now.sheets.some(({ id }) => id === replaces.id));
      if (gone.length > 0) throw new WriteUncertain(sheets);
      await undo(context, [
        ...cellUndoSteps(before.areas, now.areas),
        ...sheetUndoSteps(plan.sheets, before.sheets, now.sheets),
      ]);
      return { outcome: 'undone', reason: reasonIn(plan, before, now) };
    });
  } catch (problem) {
    throw problem instanceof WriteUncertain ? problem : new WriteUncertain(sheets, { cause: problem });
  }
}

function isComplete(plan: WritePlan, before: Inspection, now: Inspection): boolean {
  const isNew = (sheet: SheetPlan): boolean =>
    now.sheets.some((found) => isSameName(found.name, sheet.name) && isOurs(found, [sheet], before.sheets));
  const isReplacedGone = ({ replaces }: SheetPlan): boolean => !now.sheets.some(({ id }) => id === replaces?.id);
  return now.areas.every(isWritten) && plan.sheets.every((sheet) => isNew(sheet) && isReplacedGone(sheet));
}

function isWritten({ target, values }: InspectedArea): boolean {
  return target.cells.every(
    (cell) => cellValue(entryOf(values, target, cell)) === (cell.value === '' ? null : cell.value),
  );
}

function reasonIn(plan: WritePlan, before: Inspection, now: Inspection): WorkbookError | null {
  for (const { target, state } of now.areas) {
    if (state === 'missing') return new SheetMissing(target.sheet);
    if (state === 'locked') return new SheetProtected(target.sheet);
  }
  if (plan.sheets.length > 0 && now.structureLocked) return new SheetProtected(null);
  const known = new Set(before.sheets.map(({ id }) => id));
  const taken = now.sheets.find((sheet) => {
    const isForeign = !known.has(sheet.id) && !isOurs(sheet, plan.sheets, before.sheets);
    return isForeign && plan.sheets.some(({ name }) => isSameName(name, sheet.name));
  });
  return taken ? new SheetExists(taken.name, false) : null;
}
