import type { FindingMark } from '../grid/finding-marks';
import type { SheetView } from '../grid/sheet-view';
import { shownText } from '../grid/shown-text';
import { range } from '../grid/window';

/** Which rows of a sheet are to be seen. It is about looking only: nothing of it is written into the file. */
export interface RowFilter {
  /** The last row of the table's head, which stays in sight. */
  readonly head: number;
  /** By column, the texts of which a row must have one. */
  readonly columns: ReadonlyMap<number, ReadonlySet<string>>;
  /** Only rows in which something was found. */
  readonly onlyFindings: boolean;
}

/** What stands in a column below the head, and in how many rows. */
export interface FilterChoice {
  readonly text: string;
  readonly count: number;
}

/** How many rows at the top can be a head. */
const HEAD_ROWS = 12;

/**
 * The last row of the sheet's head: what is frozen, else the first row that is filled
 * over half of the sheet's width, with what is merged down from it.
 */
export function headOf(view: SheetView): number {
  if (view.frozen.rows > 0) return view.frozen.rows;
  const columns = range(1, view.used.column);
  for (const row of range(1, Math.min(HEAD_ROWS, view.used.row))) {
    const texts = columns.filter((column) => typeof view.value({ row, column }) === 'string');
    if (texts.length * 2 < columns.length) continue;
    return Math.max(row, ...columns.map((column) => view.extent({ row, column }).bottom));
  }
  return 1;
}

/** In the order in which they come; an empty text for empty cells. */
export function filterChoices(view: SheetView, column: number, head: number): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const row of range(head + 1, view.used.row)) {
    const text = textAt(view, row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** The rows that a filter leaves out; of no use where it leaves out none. */
export function leftOutRows(
  view: SheetView,
  { head, columns, onlyFindings }: RowFilter,
  marks: ReadonlyMap<string, FindingMark>,
): ReadonlySet<number> {
  const marked = new Set([...marks.keys()].map((key) => Number(key.split(':')[0])));
  const isKept = (row: number): boolean =>
    (!onlyFindings || marked.has(row)) && [...columns].every(([column, texts]) => texts.has(textAt(view, row, column)));
  return new Set(range(head + 1, view.used.row).filter((row) => !isKept(row)));
}

export function isFiltering({ columns, onlyFindings }: RowFilter): boolean {
  return columns.size > 0 || onlyFindings;
}

/** Of merged cells each row has what the first one shows. */
function textAt(view: SheetView, row: number, column: number): string {
  return shownText(view, view.anchor({ row, column })).trim();
}
