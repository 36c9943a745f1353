import type { CellStyle, SheetDraft } from '../../../workbook/sheet-draft';
import { LOOKS, type Look } from '../../draft/looks';

export type StyleGrid = readonly (readonly (CellStyle | null)[])[];

/** The style of every cell; inside a merged area that of its first cell, or its border would end after one cell. */
export function styleGrid({ rows, merges }: SheetDraft): StyleGrid {
  const height = Math.max(rows.length, ...merges.map(({ bottom }) => bottom));
  const grid: (CellStyle | null)[][] = Array.from({ length: height }, (_, row) =>
    (rows[row]?.cells ?? []).map((cell) => cell?.style ?? null),
  );
  for (const { top, left, bottom, right } of merges) {
    const style = rows[top - 1]?.cells[left - 1]?.style;
    if (style === undefined) continue;
    for (const row of grid.slice(top - 1, bottom)) {
      while (row.length < right) row.push(null);
      row.fill(style, left - 1, right);
    }
  }
  return grid;
}

/** What one aspect of the looks is at every cell. */
export function aspectGrid<T>(grid: StyleGrid, aspect: (look: Look) => T | null): readonly (readonly (T | null)[])[] {
  return grid.map((row) => row.map((style) => (style === null ? null : aspect(LOOKS[style]))));
}
