import type { SheetBuilding } from '../../put-sheet/put-sheet';
import { sheetIn } from '../../sheets-by-name';
import { dropAnchor } from '../anchors';
import { linesArea, wholeLines } from '../lines';
import type { PlannedRemoval, WritePlan } from '../plan/plan';
import type { SheetPlan } from '../plan/sheet-plans';
import { ACTION_BYTES, type Step } from '../step';
import { endTableSteps } from './excel-tables';
import { clearSteps } from './line-steps';

/** What cannot be taken back, and so comes after everything else: formats, lines and sheets go. */
export function finalSteps(plan: WritePlan): readonly Step[] {
  return [
    ...lastFirst(plan.removed).map(deletion),
    ...removalSteps([...plan.removedSheets, ...replacedSheets(plan)]),
    ...emptiedSteps(plan),
    ...plan.removed.map(({ anchor }) => dropAnchor(anchor)),
  ];
}

/**
 * Of lines that are only emptied, formats go that cells were given which had none (of
 * columns their rules as well), and tables of Excel end before them: last, and where
 * the lines stand by then. Done twice it is the same.
 */
export function emptiedSteps({ emptied, moves, removed }: WritePlan): readonly Step[] {
  return emptied.flatMap(({ lines, tableEnd }) => {
    const moved = moves.lineAfter(lines, lines.at);
    const before = removed.filter((one) => one.sheet === lines.sheet && one.at < moved);
    const now = { ...lines, at: before.reduce((line, { count }) => line - count, moved) };
    const cleared = lines.formats ? clearSteps(lines, [linesArea(now)]) : [];
    return [...endTableSteps(now, tableEnd), ...cleared];
  });
}

export function deletion({ axis, sheet, at, count }: Omit<PlannedRemoval, 'anchor'>): Step {
  return {
    bytes: 3 * ACTION_BYTES,
    queue: (context) =>
      sheetIn(context, sheet)
        .getRange(wholeLines(axis, at, at + count - 1))
        .untrack()
        .delete(axis === 'rows' ? 'Up' : 'Left'),
  };
}

/** A deletion does not move the places above it. */
export function lastFirst<P extends { readonly at: number }>(places: readonly P[]): readonly P[] {
  return [...places].sort((a, b) => b.at - a.at);
}

export function replacedSheets({ sheets }: WritePlan): readonly { readonly id: string; readonly name: string }[] {
  return sheets.flatMap(({ replaces }) => (replaces ? [replaces] : []));
}

/** A sheet that has been built and waits for its name and place. */
interface BuiltSheet extends SheetBuilding {
  readonly plan: SheetPlan;
}

/** Gives the finished sheets their names and places; replaced sheets step aside and stay until the last. */
export function swapSteps(built: readonly BuiltSheet[]): readonly Step[] {
  // From the last tab to the first, so that no swap moves the place of another.
  const order = [...built].sort((a, b) => (b.plan.replaces?.position ?? 0) - (a.plan.replaces?.position ?? 0));
  return order.map(({ plan: { name, outgoingName, replaces }, sheet }) => ({
    bytes: 6 * ACTION_BYTES,
    queue: (context) => {
      if (replaces) context.workbook.worksheets.getItem(replaces.id).name = outgoingName;
      sheet().name = name;
      if (replaces) sheet().position = replaces.position;
    },
  }));
}

/** Sheets go, by their ids, whatever they are called by now. */
export function removalSteps(sheets: readonly { readonly id: string }[]): readonly Step[] {
  return sheets.map(({ id }) => ({
    bytes: 2 * ACTION_BYTES,
    queue: (context) => context.workbook.worksheets.getItem(id).delete(),
  }));
}
