import { AnchorQuery, dropAnchor } from '../rows/anchors';
import { sheetsToInspect } from './inspect-cells';
import type { WritePlan } from './plan';
import { deletion, emptiedSteps, lastFirst, replacedSheets } from './removals';
import type { Phase } from './settle';
import { packSteps, sendPacks } from './step';
import { removalSteps } from './swap';

/**
 * Where some of what goes for good is gone, the rest goes as well: the writing is
 * finished then. False where nothing is gone yet, so that all of it can be taken
 * back.
 */
export async function finishRemovals(context: Excel.RequestContext, plan: WritePlan, phase: Phase): Promise<boolean> {
  if (phase !== 'removing') return false;
  const sheetOf = sheetsToInspect(context);
  const rows = plan.removedRows.map(({ anchor, count }) => ({
    count,
    query: new AnchorQuery(sheetOf(anchor.sheet), anchor),
  }));
  const sheets = [...plan.removedSheets, ...replacedSheets(plan)].map(({ id }) => ({
    id,
    sheet: context.workbook.worksheets.getItemOrNullObject(id),
  }));
  for (const { sheet } of sheets) sheet.load('name');
  await context.sync();
  const leftSheets = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const leftRows = rows.flatMap(({ query: { rows: found, anchor }, count }) =>
    found && found.bottom - found.top > count ? [{ sheet: anchor.sheet, at: found.top + 1, count }] : [],
  );
  const isBegun = leftSheets.length < sheets.length || leftRows.length < rows.length;
  // Emptied rows lose what they lose last, and may lose it twice.
  const isEmptyingOnly = sheets.length + rows.length === 0;
  if (!isBegun && !isEmptyingOnly) return false;
  const anchors = rows.filter(({ query }) => query.rows !== null);
  await sendPacks(
    context,
    packSteps([
      ...lastFirst(leftRows).map(deletion),
      ...removalSteps(leftSheets),
      ...emptiedSteps(plan),
      ...anchors.map(({ query }) => dropAnchor(query.anchor)),
    ]),
  );
  return true;
}
