import { buildSheet } from '../../put-sheet/put-sheet';
import { addAnchor, dropAnchor } from '../anchors';
import { alongsideSteps, copySteps } from '../copied-sheets';
import { isBehindLike } from '../lines';
import type { WritePlan } from '../plan/plan';
import { ACTION_BYTES, packSteps, sendPacks, type Step } from '../step';
import { newCellSteps, targetSteps } from './cell-steps';
import { joinPlainSteps, TableJoin } from './excel-tables';
import { finalSteps, swapSteps } from './final-steps';
import { HiddenCells } from './hidden-cells';
import { LastLook } from './last-look';
import { growSteps, insertSteps, plainSteps } from './line-steps';
import { ReadBack } from './read-back';

/** How far the writing came: somewhere in it, through all of it but what goes for good, or into that. */
export type Phase = 'writing' | 'written' | 'removing';

/** What the writing met, and which of the written cells nobody sees. */
export interface Written {
  readonly look: LastLook;
  readonly hidden: HiddenCells;
  readonly joins: readonly TableJoin[];
  readonly readBack: ReadBack;
}

/** Room in an answer, against Excel's 5 MB. */
const READ_BACK_BYTES = 2_000_000;

/**
 * Writes everything, in one round trip where it fits one request: a last look at
 * the cells, the new sheets under names of their own, the cells, the lines, the
 * names. What cannot be taken back, such as removing a replaced sheet, goes in the
 * same request only where there was nothing to look at. `onSent` is called after
 * each request that Excel has carried out.
 */
export async function write(context: Excel.RequestContext, plan: WritePlan, onSent: () => void): Promise<Written> {
  const look = new LastLook(plan);
  const hidden = new HiddenCells(plan);
  const joins = tableJoins(plan);
  const readBack = new ReadBack(plan);
  const built = plan.sheets.map((sheet) => ({
    plan: sheet,
    ...buildSheet(sheet.draft, { name: sheet.buildName, token: plan.token, date1904: plan.date1904 }),
  }));
  // From the last place of a sheet to its first: an insertion does not move the places above it.
  const lastFirst = plan.moves.lastFirst.flatMap((lines) => plan.inserted.filter(({ block }) => block.lines === lines));
  const steps: readonly Step[] = [
    { bytes: ACTION_BYTES, queue: (own) => own.application.suspendScreenUpdatingUntilNextSync() },
    ...look.steps,
    ...hidden.stepsBefore,
    ...[...plan.inserted, ...plan.removed].map(({ anchor }) => addAnchor(anchor)),
    ...built.flatMap((sheet) => sheet.steps),
    // Of the sheets as they are, before anything is written on them.
    ...plan.copies.flatMap((copy) => copySteps(copy, plan.token)),
    ...alongsideSteps(plan.copies),
    ...plan.plain.flatMap((block) => [...plainSteps(block), ...joinPlainSteps(block)]),
    ...plan.targets.flatMap(targetSteps),
    ...lastFirst.flatMap(({ block }) => insertSteps(block)),
    ...plan.inserted.flatMap(({ contents }) => contents.flatMap(newCellSteps)),
    ...growSteps(plan.formulas, plan.names, plan.moves),
    ...hidden.stepsAfter,
    ...joins.map(({ step }) => step),
    ...(readBack.goesAlong ? readBack.steps : []),
    ...swapSteps(built),
    ...plan.inserted.map(({ anchor }) => dropAnchor(anchor)),
    ...(isUnguarded(plan, look) ? finalSteps(plan) : []),
  ];
  await sendPacks(context, packSteps(steps), onSent);
  if (!readBack.goesAlong) await sendPacks(context, packSteps(readBack.steps, READ_BACK_BYTES));
  return { look, hidden, joins, readBack };
}

function tableJoins({ inserted }: WritePlan): readonly TableJoin[] {
  return inserted.flatMap(({ block: { lines, tableBefore }, first }) =>
    tableBefore === null || !isBehindLike(lines)
      ? []
      : [new TableJoin(lines.sheet, tableBefore, lines.axis, first + lines.count - 1)],
  );
}

/** What `write` left, a round trip of its own: needed only where something goes for good. */
export async function removeForGood(context: Excel.RequestContext, plan: WritePlan, look: LastLook): Promise<void> {
  if (!isUnguarded(plan, look)) await sendPacks(context, packSteps(finalSteps(plan)));
}

/** Nothing had to be looked at again, and what goes can be told to be gone. */
function isUnguarded({ removed }: WritePlan, look: LastLook): boolean {
  return look.isEmpty && removed.length === 0;
}
