import type { Edit, PutSheet } from '../../../workbook/edit';
import { WorkbookError } from '../../../workbook/errors';
import type { Applied } from '../../../workbook/workbook-host';
import { refuseInvalidDraft } from '../../draft/refuse-invalid-draft';
import { isRefusedOutright } from '../named-error';
import { inExcelAsOneStep } from '../session';
import { checkReachable, checkTexts, checkUnchanged } from './checks';
import { inspect, type Inspection } from './inspection';
import { settle } from './settle';
import { planSheets } from './sheet-plans';
import { targetAreas } from './target-areas';
import { removeReplaced, write, type WritePlan } from './write';

/**
 * Applies edits as one unit in two round trips: everything they touch is looked
 * at and compared, then everything is written. A failure on the way is settled
 * before it is reported, so that the workbook has changed wholly or not at all.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<Applied> {
  if (edits.length === 0) return { cells: 0, sheets: [], hidden: [], undo: [] };
  const puts = edits.filter((edit): edit is PutSheet => edit.kind === 'put-sheet');
  for (const { draft } of puts) refuseInvalidDraft(draft);
  const areas = targetAreas(edits);
  return inExcelAsOneStep(async (context) => {
    const drafts = puts.map(({ draft }) => draft);
    const before = await inspect(context, areas, drafts);
    checkReachable(before, drafts);
    checkUnchanged(before.areas);
    checkTexts(before.areas);
    const plan = { areas, sheets: planSheets(puts, before.sheets), date1904: before.date1904 };
    await writeOrSettle(context, plan, before);
    return {
      cells: areas.reduce((sum, { cells }) => sum + cells.length, 0),
      sheets: plan.sheets.map(({ name }) => name),
      hidden: [],
      undo: null,
    };
  });
}

async function writeOrSettle(context: Excel.RequestContext, plan: WritePlan, inspected: Inspection): Promise<void> {
  let before = inspected;
  let requests = 0;
  try {
    const areas = await write(context, plan, () => (requests += 1));
    // What a colleague typed between the look and the writing is put back, not lost.
    before = { ...inspected, areas };
    checkUnchanged(areas);
    await removeReplaced(context, plan);
  } catch (problem) {
    const isOwn = problem instanceof WorkbookError;
    if (!isOwn && requests === 0 && isRefusedOutright(problem)) throw problem;
    const settled = await settle(plan, before, !isOwn);
    if (settled.outcome === 'written') return;
    throw isOwn ? problem : (settled.reason ?? problem);
  }
}
