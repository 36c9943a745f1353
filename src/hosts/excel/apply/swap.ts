import type { SheetBuilding } from '../put-sheet/put-sheet';
import type { SheetPlan } from './sheet-plans';
import { ACTION_BYTES, type Step } from './step';

/** A sheet that has been built and waits for its name and place. */
export interface BuiltSheet extends SheetBuilding {
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
