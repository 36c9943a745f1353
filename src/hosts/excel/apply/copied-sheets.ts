import { cellRef } from '../../../records/cell-ref';
import type { CopySheet, Edit } from '../../../workbook/edit';
import { DraftInvalid, FormulaInTheWay, SheetExists, SheetMissing, SheetProtected } from '../../../workbook/errors';
import { type CellRange, type CellValue, GENERATED_NAME, WRITER_NAME } from '../../../workbook/snapshot';
import type { WriteToken } from '../../../workbook/work-names';
import { withSheetNames } from '../../formulas/rename-sheets';
import { isSheetName } from '../../draft/refuse-invalid-draft';
import { rangeAt } from '../range-at';
import { cellValue } from '../read/rows';
import { areaOf, type SurveyedSheet } from '../read/survey';
import { areaMatrix, areasOf, type ExpectedCell } from './areas';
import { cellInput, FORMAT_CODES, givenFormat, isFormula } from './cell-input';
import { spelt } from './look/removals';
import { isSameName } from './plan/sheet-plans';
import { ACTION_BYTES, matrixBytes, type Step } from './step';

/** A sheet to be copied, as it was found. */
export interface InspectedCopy {
  readonly edit: CopySheet;
  readonly state: 'open' | 'locked' | 'missing';
  /** Around its values; null for an empty sheet. */
  readonly used: CellRange | null;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Queues the questions about a sheet to be copied; the answer is to be asked for after the sync. */
export class CopyQuery {
  private readonly used: Excel.Range;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly edit: CopySheet,
  ) {
    this.used = sheet.getUsedRangeOrNullObject(true).untrack();
    this.used.load('values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  }

  /** Throws TooLarge. */
  answer(): InspectedCopy {
    const { sheet, edit, used } = this;
    const nothing = { edit, used: null, values: [], formulas: [], numberFormats: [] };
    if (sheet.isNullObject) return { ...nothing, state: 'missing' };
    const state = sheet.protection.protected && edit.clear.length + edit.changes.length > 0 ? 'locked' : 'open';
    if (used.isNullObject) return { ...nothing, state };
    const area = areaOf(used);
    const found = {
      values: spelt(used.values, edit.sheet, area.top),
      formulas: spelt(used.formulas, edit.sheet, area.top),
      numberFormats: spelt(used.numberFormat, edit.sheet, area.top),
    };
    const copy = { edit, state, used: area, ...found } as const;
    if (!edit.keepsFormulas) return copy;
    const changes = edit.changes.filter(({ row, column }) => formulaAt(copy, row, column) === null);
    return { ...copy, edit: { ...edit, changes } };
  }
}

/** Throws SheetMissing, SheetProtected, SheetExists, DraftInvalid or FormulaInTheWay. */
export function checkCopies(copies: readonly InspectedCopy[], sheets: readonly SurveyedSheet[]): void {
  const taken = sheets.map(({ name }) => name);
  for (const copy of copies) {
    const { edit, state } = copy;
    if (state === 'missing') throw new SheetMissing(edit.sheet);
    if (state === 'locked') throw new SheetProtected(edit.sheet);
    if (!isSheetName(edit.name)) throw new DraftInvalid(edit.name, 'sheet-name');
    const clash = taken.find((name) => isSameName(name, edit.name));
    if (clash !== undefined) throw new SheetExists(clash, false);
    taken.push(edit.name);
    const lost = edit.changes.flatMap(({ row, column, overFormula = false }) => {
      const formula = formulaAt(copy, row, column);
      return formula === null || overFormula ? [] : [{ cell: cellRef(edit.sheet, row, column), formula }];
    });
    if (lost.length > 0) throw new FormulaInTheWay(lost);
  }
}

/** A copy to be made; it is built under a name of its own, as every new sheet. */
export interface PlannedCopy extends InspectedCopy {
  readonly buildName: string;
  /** The original is one of the product's own sheets: its copy is not. */
  readonly isMarked: boolean;
  /** By which write the original was made, where one made it. */
  readonly writer: string | null;
  /** The original takes defined names: a protected sheet does not. */
  readonly isNameable: boolean;
}

/** Cells of the original that the copy loses: they have to hold what they held, or the copy would keep something. */
export function clearedCells(copy: InspectedCopy): readonly ExpectedCell[] {
  return usedCells(copy)
    .filter((cell) => cell.formula === null && copy.edit.clear.some((area) => isIn(area, cell)))
    .map(({ row, column, value }) => ({ row, column, expected: [value] }));
}

/**
 * Makes the copy: as it stands, then emptied, then set. Its name is its last step. The
 * original is given the token for the moment, so that the copy has it from the beginning,
 * whatever Excel calls it.
 */
export function copySteps(copy: PlannedCopy, token: WriteToken): readonly Step[] {
  const { edit, buildName, isMarked, isNameable } = copy;
  const sheetIn = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(buildName);
  const cleared = clearedCells(copy).filter(({ expected }) => expected[0] !== null);
  const changed = edit.changes.map((change) => ({ ...change, expected: [] }));
  return [
    {
      bytes: 12 * ACTION_BYTES,
      queue: (context) => {
        const original = context.workbook.worksheets.getItem(edit.sheet);
        if (isNameable) nameWriter(original, copy.writer, token);
        const made = original.copy('After', original);
        made.name = buildName;
        made.visibility = 'Visible';
        if (isMarked) made.names.getItem(GENERATED_NAME).delete();
        if (isNameable) nameWriter(original, token, copy.writer);
      },
    },
    ...areasOf(edit.sheet, cleared).map((area): Step => {
      const matrix = areaMatrix(area, () => '');
      return {
        bytes: 2 * ACTION_BYTES + matrixBytes(matrix),
        queue: (context) => void (rangeAt(sheetIn(context), area.area).formulas = matrix),
      };
    }),
    ...changed.map(({ row, column, value, format }): Step => {
      const place = { top: row, bottom: row, left: column, right: column };
      const own = copy.used ? copy.numberFormats[row - copy.used.top]?.[column - copy.used.left] : 'General';
      const given = format === undefined || value === null ? null : givenFormat(FORMAT_CODES[format], own ?? 'General');
      return {
        bytes: 3 * ACTION_BYTES + String(value).length,
        queue: (context) => {
          const range = rangeAt(sheetIn(context), place);
          if (given !== null) range.numberFormat = [[given]];
          range.formulas = [[cellInput(value)]];
        },
      };
    }),
    { bytes: 2 * ACTION_BYTES, queue: (context) => void (sheetIn(context).name = edit.name) },
  ];
}

/** Changes by which write a sheet says that it was made. */
export function nameWriter(sheet: Excel.Worksheet, from: string | null, to: string | null): void {
  if (from === null) sheet.names.add(WRITER_NAME, `="${to ?? ''}"`).visible = false;
  else if (to === null) sheet.names.getItem(WRITER_NAME).delete();
  else sheet.names.getItem(WRITER_NAME).formula = `="${to}"`;
}

/** Formulas about a sheet that is copied with this one are about its copy, once all copies have their names. */
export function alongsideSteps(copies: readonly PlannedCopy[]): readonly Step[] {
  return copies.flatMap((copy) => {
    const { alongside = [], name } = copy.edit;
    return usedCells(copy).flatMap(({ row, column, formula }): Step[] => {
      const renamed = formula === null ? null : withSheetNames(formula, alongside);
      if (renamed === null || renamed === formula) return [];
      const place = { top: row, bottom: row, left: column, right: column };
      return [
        {
          bytes: 3 * ACTION_BYTES + 3 * renamed.length,
          queue: (context) => {
            rangeAt(context.workbook.worksheets.getItem(name), place).formulas = [[`=${renamed}`]];
          },
        },
      ];
    });
  });
}

/** What takes the copy away again, as long as nobody has begun to fill it. */
export function takingCopyBack(copy: PlannedCopy): readonly Edit[] {
  const { edit, used } = copy;
  const set = new Map(edit.changes.map(({ row, column, value }) => [`${row}:${column}`, value]));
  const kept = usedCells(copy).filter(({ row, column, formula }) => formula === null && !set.has(`${row}:${column}`));
  const lastRow = Math.max(used?.bottom ?? 1, ...edit.changes.map(({ row }) => row));
  const lastColumn = Math.max(used?.right ?? 1, ...edit.changes.map(({ column }) => column));
  const cells = [
    ...kept.map(({ row, column, value }) => {
      const isCleared = edit.clear.some((area) => isIn(area, { row, column }));
      return { row, column, expected: isCleared ? null : value };
    }),
    ...edit.changes.map(({ row, column, value }) => ({ row, column, expected: value === '' ? null : value })),
  ];
  // How Excel names the copy in formulas about the sheet itself, and which sheets were copied with it, is its own affair.
  const formulas = usedCells(copy).flatMap(({ row, column, formula }) =>
    formula === null || formula.includes('!') || set.has(`${row}:${column}`) ? [] : [{ row, column, formula }],
  );
  return [
    { kind: 'expect-cells', sheet: edit.name, cells, plain: true, formulas },
    { kind: 'remove-sheet', sheet: edit.name, lastRow, lastColumn },
  ];
}

interface UsedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without the leading "="; null for a value. */
  readonly formula: string | null;
}

function usedCells(copy: InspectedCopy): readonly UsedCell[] {
  const { used, values } = copy;
  if (!used) return [];
  return values.flatMap((cells, down) =>
    cells.map((value, across) => {
      const [row, column] = [used.top + down, used.left + across];
      return { row, column, value: cellValue(value), formula: formulaAt(copy, row, column) };
    }),
  );
}

function formulaAt(
  { used, values, formulas }: Pick<InspectedCopy, 'used' | 'values' | 'formulas'>,
  row: number,
  column: number,
): string | null {
  if (!used) return null;
  const [down, across] = [row - used.top, column - used.left];
  const formula = formulas[down]?.[across];
  return isFormula(formula, values[down]?.[across]) ? formula.slice(1) : null;
}

function isIn(area: CellRange, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
