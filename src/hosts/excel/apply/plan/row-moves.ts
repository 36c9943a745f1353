import type { AddRows } from '../../../../workbook/edit';
import { type InsertedLines, insertLines } from '../../../formulas/insert-lines';
import type { SurveyedFormulas } from '../../read/survey-formulas';
import { sheetIn } from '../../sheets-by-name';
import { areasOf, type AskedArea, type ExpectedCell } from '../areas';

/** Where a formula stands; its row null where it stands in no cell. */
interface RowPlace {
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

/** A formula that has to be written anew, for Excel itself does not let its ranges grow. */
export interface GrownFormula {
  readonly sheet: string;
  /** Where it stands before any row is inserted. */
  readonly row: number;
  readonly column: number;
  /** Both with the leading "=". */
  readonly before: string;
  readonly after: string;
}

interface GrownCell extends ExpectedCell {
  readonly before: string;
  readonly after: string;
}

/** The same for a defined name, of the workbook or (with a sheet) of one sheet. */
export interface GrownName {
  readonly sheet: string | null;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Names that Excel keeps for itself, and our own. */
const RESERVED = /^(?:_xl|_Filter|Print_|ThemeDay)/i;

/** All formulas in cells whose ranges end with the last row of a table that gets more rows. */
export function grownFormulas(sheets: readonly SurveyedFormulas[], moves: RowMoves): readonly GrownFormula[] {
  const ends = moves.lastFirst.map(({ like }) => String(like));
  return sheets.flatMap(({ sheet, top, left, formulas }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((before, across) => {
        if (typeof before !== 'string' || !before.startsWith('=')) return [];
        if (!ends.some((end) => before.includes(end))) return [];
        const [row, column] = [top + down, left + across];
        const after = grown(before, { sheet, row }, moves);
        return after === null ? [] : [{ sheet, row, column, before, after }];
      }),
    ),
  );
}

/** In as few rectangles as go; with `moves` where they stand once the rows are inserted. */
export function grownAreas(formulas: readonly GrownFormula[], moves?: RowMoves): readonly AskedArea<GrownCell>[] {
  const sheets = new Map<string, GrownCell[]>();
  for (const { sheet, row, ...rest } of formulas) {
    const cell = { ...rest, row: moves ? moves.rowAfter(sheet, row) : row, expected: [] };
    const cells = sheets.get(sheet);
    if (cells) cells.push(cell);
    else sheets.set(sheet, [cell]);
  }
  return [...sheets].flatMap(([sheet, cells]) => areasOf(sheet, cells));
}

export function nameIn(context: Excel.RequestContext, { sheet, name }: GrownName): Excel.NamedItem {
  return (sheet === null ? context.workbook.names : sheetIn(context, sheet).names).getItem(name);
}

export function grownNames(names: readonly Omit<GrownName, 'after'>[], moves: RowMoves): readonly GrownName[] {
  return names.flatMap((name) => {
    if (RESERVED.test(name.name) || !name.before.startsWith('=')) return [];
    const after = grown(name.before, { sheet: name.sheet ?? '', row: null }, moves);
    return after === null ? [] : [{ ...name, after }];
  });
}

/** The formula as it has to be; null where Excel makes it so by itself. */
function grown(formula: string, place: { sheet: string; row: number | null }, moves: RowMoves): string | null {
  const text = formula.slice(1);
  const after = moves.formulaAfter(text, place, true);
  return after === moves.formulaAfter(text, place, false) ? null : `=${after}`;
}
