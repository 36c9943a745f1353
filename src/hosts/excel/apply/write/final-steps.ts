import type { SheetBuilding } from '../../put-sheet/put-sheet';
import { sheetIn } from '../../sheets-by-name';
import { dropAnchor } from '../anchors';
import type { PlannedRemoval, WritePlan } from '../plan/plan';
import type { SheetPlan } from '../plan/sheet-plans';
import { ACTION_BYTES, type Step } from '../step';
import { endTableSteps } from './excel-tables';
import { clearSteps } from './row-steps';

/** What cannot be taken back, and so comes after everything else: formats, rows and sheets go. */
export function finalSteps(plan: WritePlan): readonly Step[] {
  return [
    ...lastFirst(plan.removedRows).map(deletion),
    ...removalSteps([...plan.removedSheets, ...replacedSheets(plan)]),
    ...emptiedSteps(plan),
    ...plan.removedRows.map(({ anchor }) => dropAnchor(anchor)),
  ];
}

/**
 * Of rows that are only emptied, formats go that cells were given which had none,
 * and tables of Excel end above them: last, and where the rows stand by then. Done
 * twice it is the same.
 */
export function emptiedSteps({ emptied, moves, removedRows }: WritePlan): readonly Step[] {
  return emptied.flatMap(({ edit: { sheet, at, count, left, right, formats }, tableEnd }) => {
    const moved = moves.rowAfter(sheet, at);
    const above = removedRows.filter((removed) => removed.sheet === sheet && removed.at < moved);
    const top = moved - above.reduce((rows, removed) => rows + removed.count, 0);
    const cleared = formats ? clearSteps(sheet, [{ top, bottom: top + count - 1, left, right }]) : [];
    return [...endTableSteps(sheet, tableEnd, { at: top }), ...cleared];
  });
}

export function deletion({ sheet, at, count }: Pick<PlannedRemoval, 'sheet' | 'at' | 'count'>): Step {
  return {
    bytes: 3 * ACTION_BYTES,
    queue: (context) =>
      sheetIn(context, sheet)
        .getRange(`${at}:${at + count - 1}`)
        .untrack()
        .delete('Up'),
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
