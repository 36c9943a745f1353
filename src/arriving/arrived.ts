import { textOf } from '../workbook/sheet-cells';
import type { CellValue, Snapshot } from '../workbook/snapshot';

/** What came from outside: a text that was pasted, or a workbook or .csv as a host read it. */
export type Arrived =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'workbook'; readonly snapshot: Snapshot };

/** Rows of one sheet, or the lines of a text with one cell for each part between tabs. */
export interface ArrivedRows {
  /** Null for a text. */
  readonly sheet: string | null;
  readonly rows: readonly ArrivedRow[];
  readonly date1904: boolean;
}

export interface ArrivedRow {
  /** Counted from 1, as the person sees it. */
  readonly number: number;
  readonly cells: readonly CellValue[];
  /** The line as it stands in the text; of a sheet its cells with tabs between them. */
  readonly text: string;
}

/** The rows of all visible sheets, the empty ones left out. */
export function arrivedRows(arrived: Arrived): ArrivedRows[] {
  if (arrived.kind === 'text') return [{ sheet: null, rows: rowsOfText(arrived.text), date1904: false }];
  const { sheets, date1904 } = arrived.snapshot;
  return sheets
    .filter(({ visibility, values }) => visibility === 'visible' && values.length > 0)
    .map(({ name, top, values }) => ({
      sheet: name,
      rows: values
        .map((cells, index) => ({ number: top + index, cells, text: cells.map(textOf).join('\t') }))
        .filter(({ cells }) => cells.some((cell) => textOf(cell).trim() !== '')),
      date1904,
    }));
}

function rowsOfText(text: string): ArrivedRow[] {
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/u)
    .map((line, index) => ({ number: index + 1, cells: line.split('\t').map((cell) => cell.trim()), text: line }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
