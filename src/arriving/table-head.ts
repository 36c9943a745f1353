import { squeezeText } from '../notation/normalise';
import { textOf } from '../workbook/sheet-cells';
import type { CellValue } from '../workbook/snapshot';
import type { ArrivedRow } from './arrived';

/** What a column holds, by the words of its head; the first that fits counts. */
export type HeadWords<F extends string> = Readonly<Record<F, RegExp>>;

/** The columns of a table that was exported, and its rows below the head. */
export interface ArrivedTable<F extends string> {
  readonly columns: ReadonlyMap<F, number>;
  /** The words over each column that was recognised. */
  readonly heads: ReadonlyMap<F, string>;
  /** The rows above the head: who exported what, and when. */
  readonly above: readonly ArrivedRow[];
  readonly body: readonly ArrivedRow[];
}

/** Exports tell of themselves above their table: WeChat in 17 rows, Alipay in 24. */
const TOP_ROWS = 60;

/** The first row whose words name the columns that are needed; null where none does. */
export function findTable<F extends string>(
  rows: readonly ArrivedRow[],
  words: HeadWords<F>,
  isEnough: (columns: ReadonlySet<F>) => boolean,
): ArrivedTable<F> | null {
  for (const [index, row] of rows.slice(0, TOP_ROWS).entries()) {
    const { columns, heads } = headsOf(row, words);
    if (columns.size > 0 && isEnough(new Set(columns.keys()))) {
      return { columns, heads, above: rows.slice(0, index), body: rows.slice(index + 1) };
    }
  }
  return null;
}

function headsOf<F extends string>({ cells }: ArrivedRow, words: HeadWords<F>) {
  const columns = new Map<F, number>();
  const heads = new Map<F, string>();
  const fields = Object.entries(words) as [F, RegExp][];
  for (const [column, cell] of cells.entries()) {
    const text = squeezeText(textOf(cell));
    const field = fields.find(([name, pattern]) => !columns.has(name) && pattern.test(text))?.[0];
    if (field === undefined) continue;
    columns.set(field, column);
    heads.set(field, text);
  }
  return { columns, heads };
}

/** A cell of the row; null where the table has no such column. */
export function cellOf<F extends string>({ columns }: ArrivedTable<F>, row: ArrivedRow, field: F): CellValue {
  const column = columns.get(field);
  return column === undefined ? null : (row.cells[column] ?? null);
}

/** Its text without the spaces and the tab that exports put behind long numbers; a lone / says nothing. */
export function textAt<F extends string>(table: ArrivedTable<F>, row: ArrivedRow, field: F): string {
  const text = textOf(cellOf(table, row, field)).trim();
  return text === '/' || text === '-' ? '' : text;
}
