import type { CellPosition } from '../../../xlsx/read/cell-address';
import { lineOf, type Axis } from '../../../formulas/axis';
import { insertLines } from '../../../formulas/insert-lines';
import { movedLine, type LineMove } from '../../../formulas/line-move';
import { removeLines } from '../../../formulas/remove-lines';
import { movedFormula } from '../../../formulas/moved-formula';
import type { SurveyedFormulas } from '../../read/survey-formulas';
import { sheetIn } from '../../sheets-by-name';
import { areasOf, type AskedArea, type ExpectedCell } from '../areas';
import { type AddedLines, type GoneLines, isSameSheet, moveBack, movedBy, moveOf } from '../lines';

/** Where a formula stands; its cell null where it stands in none. */
interface FormulaCell {
  readonly sheet: string;
  readonly cell: CellPosition | null;
}

/**
 * Where everything stands once rows or columns have been inserted, in as many places as there are, and how formulas
 * read before, meanwhile and then.
 */
export class LineMoves {
  /** From the last place of a sheet to its first: an insertion does not move the places before it. */
  readonly lastFirst: readonly AddedLines[];
  /** The same with lines that are there. */
  private readonly all: readonly AddedLines[];
  /** What is undone in formulas before lines go. */
  private readonly back: readonly LineMove[];

  constructor(added: readonly AddedLines[], gone: readonly GoneLines[] = []) {
    const filled = added.filter(({ count }) => count > 0).reverse();
    this.all = filled.sort((a, b) => b.at - a.at || Number(a.insert) - Number(b.insert));
    this.lastFirst = this.all.filter(({ insert }) => insert);
    const shrunk = gone.filter(({ shift, grown }) => !shift && grown).sort((a, b) => a.at - b.at);
    const deleted = gone.filter(({ shift, axis }) => shift && axis === 'columns').sort((a, b) => b.at - a.at);
    // Excel itself has ranges shrink where lines are deleted; what names such columns one by one it would break.
    this.back = [
      ...shrunk.map(moveBack),
      ...deleted.map((lines): LineMove => ({ ...moveBack(lines), kind: 'shrink', neighbour: [0, 0] })),
    ];
  }

  /** Where a cell of the sheet as it was stands then. */
  cellAfter<C extends CellPosition>(sheet: string, cell: C): C {
    return this.on(sheet).reduce(
      (after, { axis, at, count }) => (lineOf(cell, axis) >= at ? { ...after, ...movedBy(after, axis, count) } : after),
      cell,
    );
  }

  /** The line that a line of the sheet as it was becomes. */
  lineAfter({ sheet, axis }: { readonly sheet: string; readonly axis: Axis }, line: number): number {
    return lineOf(this.cellAfter(sheet, { row: line, column: line }), axis);
  }

  /** The first of the new lines. */
  placeOf(lines: AddedLines): number {
    const before = this.on(lines.sheet).slice(this.on(lines.sheet).indexOf(lines) + 1);
    return before.reduce((place, { count }) => place + count, lines.at);
  }

  /** A formula without its "=" as it has to read once all is written. */
  formulaAfter(formula: string, place: FormulaCell): string {
    const moves = this.all.map(moveOf);
    return this.through(this.withoutGone(formula, place), place, moves, (text, own, move) =>
      movedFormula(text, own, move),
    );
  }

  /** As it has to read before anything moves: over lines that are there, and without what goes. */
  formulaBefore(formula: string, place: FormulaCell): string {
    const moves = this.all.filter(({ insert }) => !insert).map(moveOf);
    return this.through(this.withoutGone(formula, place), place, moves, (text, own, move) =>
      movedFormula(text, own, move),
    );
  }

  /** As Excel itself leaves the one before. */
  formulaMoved(formula: string, place: FormulaCell): string {
    const moves = this.lastFirst.map(moveOf);
    return this.through(this.formulaBefore(formula, place), place, moves, (text, own, move) =>
      insertLines(text, own, { ...move, table: null }),
    );
  }

  /** What Excel leaves of a formula as it had to read, once the new lines are deleted again. */
  formulaTakenBack(formula: string, sheet: string): string {
    const placed = this.lastFirst.map((lines) => ({ ...moveOf(lines), at: this.placeOf(lines) }));
    const deleted = placed.sort((a, b) => b.at - a.at);
    return deleted.reduce((text, move) => removeLines(text, { sheet, line: null }, move), formula);
  }

  /**
   * Lines that are there, over which something of the formula grows, and those of which it could not be told
   * afterwards that it has, since it ended with them anyway.
   */
  growth(
    formula: string,
    place: FormulaCell,
  ): { readonly grown: readonly AddedLines[]; readonly untold: readonly AddedLines[] } {
    const grown: AddedLines[] = [];
    const untold: AddedLines[] = [];
    this.through(formula, place, this.all.map(moveOf), (text, own, move, index) => {
      const lines = this.all[index];
      const after = movedFormula(text, own, move);
      if (!lines || lines.insert) return after;
      if (after !== text) grown.push(lines);
      if (movedFormula(text, own, { ...move, kind: 'shrink' }) !== text) untold.push(lines);
      return after;
    });
    return { grown, untold };
  }

  private withoutGone(formula: string, place: FormulaCell): string {
    return this.through(formula, place, this.back, (text, own, move) => movedFormula(text, own, move));
  }

  private through(
    formula: string,
    { sheet, cell }: FormulaCell,
    moves: readonly LineMove[],
    step: (
      text: string,
      place: { readonly sheet: string; readonly line: number | null },
      move: LineMove,
      index: number,
    ) => string,
  ): string {
    let [text, now] = [formula, cell];
    moves.forEach((move, index) => {
      text = step(text, { sheet, line: now && lineOf(now, move.axis) }, move, index);
      if (!now || move.kind !== 'insert' || !isSameSheet(sheet, move.sheet)) return;
      const line = lineOf(now, move.axis);
      now = movedBy(now, move.axis, (movedLine(line, move) ?? line) - line);
    });
    return text;
  }

  private on(sheet: string): readonly AddedLines[] {
    return this.lastFirst.filter((lines) => isSameSheet(lines.sheet, sheet));
  }
}

/** A formula that has to be written anew, for Excel itself does not make it so. */
export interface GrownFormula {
  readonly sheet: string;
  /** Where it stands before any line is inserted. */
  readonly row: number;
  readonly column: number;
  /** All with the leading "=": as it was, before lines move, as Excel then leaves it, and as it has to be. */
  readonly before: string;
  readonly meanwhile: string;
  readonly moved: string;
  readonly after: string;
}

interface GrownCell extends ExpectedCell {
  readonly before: string;
  readonly meanwhile: string;
  readonly after: string;
}

/** The same for a defined name, of the workbook or (with a sheet) of one sheet. */
export interface GrownName {
  readonly sheet: string | null;
  readonly name: string;
  readonly before: string;
  readonly meanwhile: string;
  readonly after: string;
}

/** Names that Excel keeps for itself, and our own. */
const RESERVED = /^(?:_xl|_Filter|Print_|ThemeDay)/i;

/** All formulas in cells that are about the end of a table which gets more lines, or about lines that go. */
export function grownFormulas(sheets: readonly SurveyedFormulas[], moves: LineMoves): readonly GrownFormula[] {
  return sheets.flatMap(({ sheet, top, left, formulas }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((before, across) => {
        if (typeof before !== 'string' || !before.startsWith('=')) return [];
        const [row, column] = [top + down, left + across];
        const grown = grownText(before, { sheet, cell: { row, column } }, moves);
        return grown === null ? [] : [{ sheet, row, column, before, ...grown }];
      }),
    ),
  );
}

/** In as few rectangles as go; with `moves` where they stand once the lines are inserted. */
export function grownAreas(formulas: readonly GrownFormula[], moves?: LineMoves): readonly AskedArea<GrownCell>[] {
  const sheets = new Map<string, GrownCell[]>();
  for (const { sheet, row, column, before, meanwhile, after } of formulas) {
    const place = moves ? moves.cellAfter(sheet, { row, column }) : { row, column };
    const cell = { ...place, before, meanwhile, after, expected: [] };
    const cells = sheets.get(sheet);
    if (cells) cells.push(cell);
    else sheets.set(sheet, [cell]);
  }
  return [...sheets].flatMap(([sheet, cells]) => areasOf(sheet, cells));
}

export function nameIn(
  context: Excel.RequestContext,
  { sheet, name }: Pick<GrownName, 'sheet' | 'name'>,
): Excel.NamedItem {
  return (sheet === null ? context.workbook.names : sheetIn(context, sheet).names).getItem(name);
}

export function grownNames(
  names: readonly Pick<GrownName, 'sheet' | 'name' | 'before'>[],
  moves: LineMoves,
): readonly GrownName[] {
  return names.flatMap((name) => {
    if (RESERVED.test(name.name) || !name.before.startsWith('=')) return [];
    const grown = grownText(name.before, { sheet: name.sheet ?? '', cell: null }, moves);
    return grown === null ? [] : [{ ...name, meanwhile: grown.meanwhile, after: grown.after }];
  });
}

/** The formula as it has to be; null where Excel makes it so by itself. */
function grownText(formula: string, place: FormulaCell, moves: LineMoves) {
  const text = formula.slice(1);
  const meanwhile = moves.formulaBefore(text, place);
  const moved = moves.formulaMoved(text, place);
  const after = moves.formulaAfter(text, place);
  if (meanwhile === text && moved === after) return null;
  return { meanwhile: `=${meanwhile}`, moved: `=${moved}`, after: `=${after}` };
}
