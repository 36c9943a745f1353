import type { AddRows } from '../../../workbook/edit';
import { insertLines, type InsertedLines } from '../../formulas/insert-lines';

/** Where a formula stands; its row null where it stands in no cell. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number | null;
}

/** Where everything stands once rows have been inserted, in as many places as there are. */
export class RowMoves {
  /** From the last place of a sheet to its first: an insertion does not move the places above it. */
  readonly lastFirst: readonly AddRows[];

  constructor(added: readonly AddRows[]) {
    const inserted = added.filter(({ insert, rows }) => insert && rows.length > 0);
    this.lastFirst = inserted.reverse().sort((a, b) => b.at - a.at);
  }

  /** The row that a row of the sheet as it was becomes. */
  rowAfter(sheet: string, row: number): number {
    return this.on(sheet).reduce((after, { at, rows }) => (at <= row ? after + rows.length : after), row);
  }

  /** The first of the new rows. */
  placeOf(edit: AddRows): number {
    const before = this.on(edit.sheet).slice(this.on(edit.sheet).indexOf(edit) + 1);
    return before.reduce((place, { rows }) => place + rows.length, edit.at);
  }

  /** A formula without its "="; without `growing` as Excel itself would leave it. */
  formulaAfter(formula: string, place: RowPlace, growing: boolean): string {
    let [text, row] = [formula, place.row];
    for (const edit of this.lastFirst) {
      text = insertLines(text, { sheet: place.sheet, line: row }, insertion(edit, growing));
      const isMoved = row !== null && isSame(place.sheet, edit.sheet) && row >= edit.at;
      if (isMoved) row = (row ?? 0) + edit.rows.length;
    }
    return text;
  }

  private on(sheet: string): readonly AddRows[] {
    return this.lastFirst.filter((edit) => isSame(edit.sheet, sheet));
  }
}

function insertion({ sheet, at, rows, like, left, right }: AddRows, growing: boolean): InsertedLines {
  const table = { axis: 'rows', neighbour: [like, like], across: [left, right] } as const;
  return { axis: 'rows', sheet, at, count: rows.length, table: growing ? table : null };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
