import type { Words } from '../../locales/words';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { CellValue } from '../../workbook/snapshot';
import { cell } from '../draft/cells';
import { textWidth } from '../draft/text-width';

/** The rows of those who have left, in the columns of the roster that they stood on. */
export interface MembersLeft {
  /** The old year. */
  readonly year: number;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns that hold dates, counted from 0: their numbers are days. */
  readonly dates: ReadonlySet<number>;
}

/** The sheet 调出人员: whoever is not on the roster of the new year any more. */
export function membersLeftSheet({ year, heads, rows, dates }: MembersLeft, words: Words): SheetDraft {
  const last = Math.max(1, heads.length);
  const title = words('reports.membersLeft.title', { year: words('reports.format.year', { year }) });
  return {
    name: words('reports.membersLeft.sheetName'),
    mark: { kind: 'members-left', period: String(year) },
    widths: heads.map((head, index) => {
      const widest = Math.max(...rows.map((row) => (dates.has(index) ? 10 : textWidth(String(row[index] ?? '')))));
      return Math.min(30, Math.max(8, textWidth(head), widest) + 2);
    }),
    rows: [
      { cells: heads.map((_, index) => cell(index === 0 ? title : null, 'title')), height: 34 },
      { cells: heads.map((head) => cell(head, 'header')), height: 24 },
      ...rows.map((row) => ({
        cells: row.map((value, index) => cell(value, dates.has(index) && typeof value === 'number' ? 'date' : 'text')),
      })),
    ],
    merges: last > 1 ? [{ top: 1, left: 1, bottom: 1, right: last }] : [],
    frozen: { rows: 2, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [2, 2], pageNumbers: true },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}
