import type { AddRows, NewCell } from '../../../workbook/edit';
import type { CellWrite } from '../cells/cell-write';
import type { ColumnStyle } from '../cells/scan-targets';
import type { CellFormats } from '../styles/cell-formats';
import { filledDown, type RowModel } from './row-model';

/** What an existing cell of a new row looks like: the number of a format of its own, or null for none. */
export type OwnStyle = (row: number, column: number) => number | null;

export interface NewRowCells {
  /** Sorted by row and column. */
  readonly writes: readonly CellWrite[];
  /** Cells that took the format of the row above. */
  readonly formatted: readonly { readonly row: number; readonly column: number }[];
  /** Cells with a format of their own, in which only the number format was given. */
  readonly numbered: readonly { readonly row: number; readonly column: number }[];
}

/** What the cells of new rows are to hold: format and formula of the model, and the values given. */
export function newRowCells(
  edit: AddRows,
  model: RowModel,
  columnStyles: readonly ColumnStyle[],
  formats: () => CellFormats,
  ownStyle: OwnStyle,
): NewRowCells {
  const formatted: { row: number; column: number }[] = [];
  const numbered: { row: number; column: number }[] = [];
  const styles = new ModelStyles(model, columnStyles, edit.insert);
  const writes = edit.rows.flatMap((cells, down) => {
    const row = edit.at + down;
    return columnsOf(edit, cells).flatMap((column) => {
      const given = cells.findLast((cell) => cell.column === column && cell.value !== null && cell.value !== '');
      const isTable = column >= edit.left && column <= edit.right;
      const own = ownStyle(row, column);
      const taken = isTable && own === null ? styles.given(column) : undefined;
      const base = own ?? taken ?? styles.bare(column);
      const number = given?.format === undefined ? base : formats().withFormat(base, given.format);
      if (number !== base && own !== null) numbered.push({ row, column });
      else if (taken !== undefined || number !== base) formatted.push({ row, column });
      const formula = isTable && !given && !edit.bare ? model.formulas.get(column) : undefined;
      const style = number === base ? taken : number;
      if (!given && !formula && style === undefined) return [];
      const write: CellWrite = {
        ...{ row, column, value: given?.value ?? null },
        ...(formula ? { formula: filledDown(formula, row - edit.like) } : {}),
        ...(style === undefined ? {} : { style }),
      };
      return [write];
    });
  });
  return { writes, formatted, numbered };
}

function columnsOf({ left, right }: AddRows, cells: readonly NewCell[]): readonly number[] {
  const table = Array.from({ length: right - left + 1 }, (_, across) => left + across);
  return [...new Set([...table, ...cells.map(({ column }) => column)])].sort((a, b) => a - b);
}

/** The formats that cells of a new row take, and have without taking any. */
class ModelStyles {
  constructor(
    private readonly model: RowModel,
    private readonly columnStyles: readonly ColumnStyle[],
    private readonly takesRow: boolean,
  ) {}

  /** What a cell of the new row must be given to look as the model's; undefined where it does so by itself. */
  given(column: number): number | undefined {
    const style = this.model.styles.get(column) ?? this.rowStyle() ?? this.columnStyle(column);
    // A cell in a row with a format says its own in any case: it would else be given that of its column.
    return style === this.columnStyle(column) && this.rowStyle() === undefined ? undefined : style;
  }

  /** The format of a cell that is given none. */
  bare(column: number): number {
    return (this.takesRow ? this.rowStyle() : undefined) ?? this.columnStyle(column);
  }

  private rowStyle(): number | undefined {
    const style = this.model.attributes.s;
    return style === undefined ? undefined : Number(style);
  }

  private columnStyle(column: number): number {
    const found = this.columnStyles.find(({ first, last }) => column >= first && column <= last);
    return Number(found?.style ?? 0);
  }
}
