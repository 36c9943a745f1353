import type { CellRange, CellValue, GeneratedMark } from './snapshot';

/**
 * The looks a generated cell can have. A host turns each into font, fill, border,
 * alignment and number format; no draft knows fonts.
 *
 * title, subtitle: large centred heads · note: small grey text, wrapped · label:
 * plain text without border · paragraph: the same, wrapped · header: bold, filled, centred, wrapped, bordered ·
 * text, centre, integer, amount ("#,##0.00"), percent ("0.0" with the number
 * already a percentage), date: bordered table cells · total…: the same, bold on a
 * light fill · error, warning, info: bordered text in the colour of a severity ·
 * link: bordered, underlined · input: bordered, for typing · right: plain text
 * aligned right (落款).
 */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'label'
  | 'paragraph'
  | 'right'
  | 'header'
  | 'text'
  | 'centre'
  | 'integer'
  | 'amount'
  | 'percent'
  | 'date'
  | 'month'
  | 'totalText'
  | 'totalInteger'
  | 'totalAmount'
  | 'totalPercent'
  | 'error'
  | 'warning'
  | 'info'
  | 'link'
  | 'input';

export interface DraftCell {
  /**
   * What the cell shows; with a formula, the value the core computed for it, so
   * that a reader without a formula engine sees it too. A string is always text,
   * whatever it begins with. Dates are serial numbers (1900 system).
   */
  readonly value: CellValue;
  /** Without the leading "=", over this sheet's own cells: "SUM(C5:C28)". */
  readonly formula?: string;
  readonly style: CellStyle;
  /** A jump to a cell of the same workbook. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

export interface DraftRow {
  /** From column 1; null leaves a cell untouched. */
  readonly cells: readonly (DraftCell | null)[];
  /** In points; absent: the host's usual height. */
  readonly height?: number;
}

export interface DraftPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row repeated on every page, counted from 1. */
  readonly repeatRows: readonly [number, number] | null;
  /** Rows that begin a page, in order; absent or between them, pages end where they are full. */
  readonly breaks?: readonly number[];
  /** Footer centre shows the page number of the pages. */
  readonly pageNumbers: boolean;
}

/** A dropdown; other entries are refused by Excel with its own message. */
export interface DraftDropdown {
  readonly range: CellRange;
  readonly choices: readonly string[];
}

/** In-cell bars over numbers: looking beats reading. */
export interface DraftBars {
  readonly range: CellRange;
  /** The number that fills the cell: 100 for percentages, null for the largest in range. */
  readonly full: number | null;
}

/** How much attention a cell asks for. */
export type Shade = 'good' | 'fair' | 'bad';

/**
 * Cells coloured by the text in them, which says the same as the colour: the colour
 * follows when a cell is changed by hand. A cell with any other text stays as it is.
 */
export interface DraftShading {
  readonly range: CellRange;
  /** By text, each of them once. */
  readonly shades: readonly { readonly text: string; readonly shade: Shade }[];
}

export interface DraftChart {
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  /** One row or column of category names, on this sheet. */
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  /** Cells that the chart covers. */
  readonly place: CellRange;
}

/**
 * What a generated sheet is to look like, independent of any host: declarative,
 * from the first row to the print set-up. Always A4, fitted to one page wide.
 */
export interface SheetDraft {
  readonly name: string;
  /** null for the sheets of a new workbook (template, sample), which are data. */
  readonly mark: GeneratedMark | null;
  /** Widths in characters of the default font, from column 1. */
  readonly widths: readonly number[];
  readonly rows: readonly DraftRow[];
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: DraftPrint;
  readonly dropdowns: readonly DraftDropdown[];
  readonly bars: readonly DraftBars[];
  readonly shadings: readonly DraftShading[];
  readonly charts: readonly DraftChart[];
}
