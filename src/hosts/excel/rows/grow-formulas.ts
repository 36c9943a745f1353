import { areaMatrix } from '../apply/area-matrix';
import { matrixStep } from '../apply/cell-steps';
import { ACTION_BYTES, type Step } from '../apply/step';
import { areasOf, type AskedArea, type ExpectedCell } from '../apply/target-areas';
import { sheetIn } from '../sheets-by-name';
import type { SurveyedFormulas } from '../read/survey-formulas';
import type { RowMoves } from './row-moves';

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

/** Writes the formulas and names with their new ranges, once all rows are inserted. */
export function growSteps(
  formulas: readonly GrownFormula[],
  names: readonly GrownName[],
  moves: RowMoves,
): readonly Step[] {
  return [
    ...grownAreas(formulas, moves).map((area) => {
      const matrix = areaMatrix(area, ({ after }) => after);
      return matrixStep(area, matrix, (range) => (range.formulas = matrix));
    }),
    ...names.map((name) => ({
      bytes: 2 * ACTION_BYTES + name.after.length,
      queue: (context: Excel.RequestContext): void => {
        nameIn(context, name).formula = name.after;
      },
    })),
  ];
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
