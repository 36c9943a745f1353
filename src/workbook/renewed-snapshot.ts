import { applyToSnapshot } from './apply-to-snapshot';
import type { Renewal } from './renewal';
import type { Snapshot } from './snapshot';
import { ValueGrid } from './value-grid';

/**
 * What the values of the new workbook would be, without its last edits: as far as
 * they are known without formulas, of which what they show goes where it is emptied.
 */
export function renewedSnapshot(snapshot: Snapshot, { sheets, dropped, added }: Omit<Renewal, 'then'>): Snapshot {
  const renewals = new Map(sheets.map((renewal) => [renewal.sheet, renewal]));
  const carried = snapshot.sheets.flatMap((sheet) => {
    if (dropped.includes(sheet.name)) return [];
    const renewal = renewals.get(sheet.name);
    if (!renewal) return [sheet];
    const grid = new ValueGrid(sheet);
    for (const area of renewal.clear) grid.clear(area);
    for (const { row, column, value } of renewal.changes) grid.set(row, column, value);
    for (const row of renewal.rows.toSorted((one, other) => other - one)) grid.removeRow(row);
    return [grid.snapshot()];
  });
  return applyToSnapshot(
    { ...snapshot, sheets: carried },
    added.map((draft) => ({ kind: 'put-sheet', draft, replace: false })),
  );
}
