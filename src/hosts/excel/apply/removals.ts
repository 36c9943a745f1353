import { dropAnchor } from '../rows/anchors';
import { clearSteps } from '../rows/plain-places';
import { endTableSteps } from '../rows/table-edge';
import { sheetIn } from '../sheets-by-name';
import type { PlannedRemoval, WritePlan } from './plan';
import { ACTION_BYTES, type Step } from './step';
import { removalSteps } from './swap';

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
