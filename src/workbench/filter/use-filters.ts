import { useMemo, useState } from 'react';
import type { FindingMark } from '../grid/finding-marks';
import type { SheetView } from '../grid/sheet-view';
import { headOf, isFiltering, leftOutRows, type RowFilter } from './row-filter';

export interface Filters {
  /** The sheet in front without the rows that its filter leaves out. */
  readonly shown: SheetView | null;
  /** What is chosen for it; a filter that leaves out nothing where nothing is. */
  readonly filter: RowFilter;
  /** How many rows below the head are shown, of how many; null without a filter. */
  readonly counts: { readonly shown: number; readonly all: number } | null;
  readonly choose: (filter: RowFilter) => void;
  readonly clear: () => void;
}

/** The filters of the sheets, each its own for as long as the workbook is open. */
export function useFilters(view: SheetView | null, marks: ReadonlyMap<string, FindingMark>): Filters {
  const [chosen, setChosen] = useState<ReadonlyMap<string, RowFilter>>(new Map());
  const sheet = view?.sheet.name ?? '';
  const filter = useMemo<RowFilter>(
    () => chosen.get(sheet) ?? { head: view ? headOf(view) : 1, columns: new Map(), onlyFindings: false },
    [chosen, sheet, view],
  );
  const leftOut = useMemo(
    () => (view && isFiltering(filter) ? leftOutRows(view, filter, marks) : null),
    [view, filter, marks],
  );
  const shown = useMemo(
    () => (view && leftOut && leftOut.size > 0 ? view.withoutRows((row) => leftOut.has(row)) : view),
    [view, leftOut],
  );
  const all = view ? Math.max(0, view.used.row - filter.head) : 0;
  const set = (next: RowFilter): void => setChosen(new Map([...chosen, [sheet, next]]));
  return {
    shown,
    filter,
    counts: leftOut && { shown: all - leftOut.size, all },
    choose: set,
    clear: () => set({ ...filter, columns: new Map(), onlyFindings: false }),
  };
}
