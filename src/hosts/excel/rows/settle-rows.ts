import { WriteUncertain } from '../../../workbook/excel-errors';
import { queueTargets, sheetsToInspect } from '../apply/inspect-cells';
import type { WritePlan } from '../apply/plan';
import { deletion, lastFirst } from '../apply/removals';
import type { Phase } from '../apply/settle';
import { packSteps, sendPacks } from '../apply/step';
import { isWritten } from '../apply/undo';
import { AnchorQuery, dropAnchor } from './anchors';

/**
 * Deletes the rows that were inserted, as far as they were: their anchors tell
 * where they stand. Without anchors none was inserted, or all were and the writing
 * is through: then they hold what was written to them.
 */
export async function takeRowsAway(context: Excel.RequestContext, plan: WritePlan, phase: Phase): Promise<void> {
  const { inserted, removedRows } = plan;
  if (inserted.length + removedRows.length === 0) return;
  const sheetOf = sheetsToInspect(context);
  const queries = [...inserted, ...removedRows].map(({ anchor }) => new AnchorQuery(sheetOf(anchor.sheet), anchor));
  const contents = inserted.map((rows) => ({ rows, found: queueTargets(sheetOf, rows.contents) }));
  await context.sync();
  const anchors = queries.filter(({ rows }) => rows !== null);
  const names = new Set(inserted.map(({ anchor }) => anchor.name));
  const partly = anchors.flatMap(({ anchor, rows }) => {
    const count = names.has(anchor.name) && rows ? rows.bottom - rows.top - 1 : 0;
    return rows && count > 0 ? [{ sheet: anchor.sheet, at: rows.top + 1, count }] : [];
  });
  const isUnderWay = anchors.some(({ anchor }) => names.has(anchor.name));
  const areThere = contents.map(({ found }) =>
    found.map((answer) => answer()).every((area) => area.target.cells.every((cell) => isWritten(area, cell))),
  );
  const isThrough = !isUnderWay && (phase !== 'writing' || areThere.every(Boolean));
  if (isThrough && areThere.includes(false)) throw new WriteUncertain(inserted.map(({ block }) => block.edit.sheet));
  const whole = inserted.map(({ block, first }) => ({
    sheet: block.edit.sheet,
    at: first,
    count: block.edit.rows.length,
  }));
  const doomed = isUnderWay ? partly : isThrough ? whole : [];
  await sendPacks(
    context,
    packSteps([...lastFirst(doomed).map(deletion), ...anchors.map(({ anchor }) => dropAnchor(anchor))]),
  );
}
