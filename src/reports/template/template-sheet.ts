import { columnLetters } from '../../records/cell-ref';
import type { FieldName } from '../../roles/role-tables';
import type { CellStyle, DraftCell, DraftDropdown, DraftRow, SheetDraft } from '../../workbook/sheet-draft';
import type { CellValue } from '../../workbook/snapshot';

/** One column of a template sheet: its field, its head, its width in characters, what may be chosen in it. */
export interface TemplateColumn {
  readonly field: FieldName;
  readonly head: string;
  readonly width: number;
  readonly choices?: readonly string[];
  readonly style?: CellStyle;
}

export interface TemplateSheet {
  readonly name: string;
  readonly title: string;
  /** A line under the title: how the sheet is filled in. */
  readonly tip: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows that stand already; the rest of the sheet is left for typing. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows prepared for typing, with borders and dropdowns, those in `rows` included. */
  readonly lines: number;
  /** A row of totals below, over the columns of this field. */
  readonly totals?: FieldName;
}

/** Characters that an upright page takes at a size that is read with ease. */
const MOST_UPRIGHT = 120;

/** The header stands in row 3, under the title and the tip. */
export const TEMPLATE_HEADER_ROW = 3;

/** Lays a template sheet out: title, tip, frozen header, bordered lines with dropdowns, totals. */
export function templateSheet(sheet: TemplateSheet): SheetDraft {
  const { columns, lines } = sheet;
  const first = TEMPLATE_HEADER_ROW + 1;
  const last = TEMPLATE_HEADER_ROW + lines;
  const across = { left: 1, right: columns.length };
  return {
    name: sheet.name,
    mark: null,
    widths: columns.map((column) => column.width),
    rows: [
      { cells: [{ value: sheet.title, style: 'title' }], height: 30 },
      { cells: [{ value: sheet.tip, style: 'note' }], height: 32 },
      { cells: columns.map((column) => ({ value: column.head, style: 'header' })), height: 32 },
      ...Array.from({ length: lines }, (_, index) => line(sheet, sheet.rows[index] ?? [])),
      ...(sheet.totals ? [totalRow(sheet, sheet.totals, first, last)] : []),
    ],
    merges:
      columns.length > 1
        ? [
            { top: 1, bottom: 1, ...across },
            { top: 2, bottom: 2, ...across },
          ]
        : [],
    frozen: { rows: TEMPLATE_HEADER_ROW, columns: columns[0]?.field === 'name' ? 1 : 0 },
    print: {
      orientation: widthOf(columns) > MOST_UPRIGHT ? 'landscape' : 'portrait',
      repeatRows: [TEMPLATE_HEADER_ROW, TEMPLATE_HEADER_ROW],
      pageNumbers: true,
    },
    dropdowns: dropdowns(columns, first, last),
    bars: [],
    shadings: [],
    charts: [],
  };
}

function widthOf(columns: readonly TemplateColumn[]): number {
  return columns.reduce((total, { width }) => total + width, 0);
}

function line({ columns }: TemplateSheet, values: readonly CellValue[]): DraftRow {
  return {
    cells: columns.map((column, index) => ({ value: values[index] ?? null, style: column.style ?? 'input' })),
  };
}

function totalRow({ columns }: TemplateSheet, totals: FieldName, first: number, last: number): DraftRow {
  return {
    cells: columns.map((column, index): DraftCell => {
      if (index === 0) return { value: '合计', style: 'totalText' };
      if (column.field !== totals) return { value: null, style: 'totalText' };
      const letters = columnLetters(index + 1);
      return { value: 0, formula: `SUM(${letters}${first}:${letters}${last})`, style: 'totalAmount' };
    }),
  };
}

function dropdowns(columns: readonly TemplateColumn[], top: number, bottom: number): DraftDropdown[] {
  return columns.flatMap(({ choices }, index) =>
    choices ? [{ range: { top, bottom, left: index + 1, right: index + 1 }, choices }] : [],
  );
}
