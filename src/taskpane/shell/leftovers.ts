import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { isLeftover } from '../../workbook/work-names';

/** Sheets of a write that cannot be going on any more, at the moment that it is. */
export function leftovers(snapshot: Snapshot | null, now: Date): readonly SheetSnapshot[] {
  return (snapshot?.workSheets ?? []).filter(({ name }) => isLeftover(name, now.getTime()));
}
