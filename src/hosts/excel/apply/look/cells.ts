import { rangeAt } from '../../range-at';
import { sheetsByName } from '../../sheets-by-name';
import type { AskedArea, ExpectedCell, TargetArea, TargetCell } from '../areas';

export interface InspectedArea<C extends ExpectedCell = ExpectedCell> {
  readonly target: AskedArea<C>;
  readonly state: 'open' | 'locked' | 'missing';
  readonly values: readonly (readonly unknown[])[];
  /** Formulas where there are any, else the values again. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Only where a number format is to be set. */
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Whether all, none or (null) some of its rows and columns are hidden. */
  readonly hidden: { readonly rows: boolean | null; readonly columns: boolean | null };
}

export type InspectedTarget = InspectedArea<TargetCell>;

const MISSING = {
  state: 'missing',
  values: [],
  formulas: [],
  numberFormats: [],
  hidden: { rows: null, columns: null },
};

type SheetOf = (name: string) => Excel.Worksheet;

/** Sheets by name, with their protection asked for; a null object for one that is not there. */
export function sheetsToInspect(context: Excel.RequestContext): SheetOf {
  return sheetsByName(context, (list, name) => {
    const sheet = list.getItemOrNullObject(name);
    sheet.load('protection/protected');
    return sheet;
  });
}

/** Queues the questions about cells to be written; the answers are to be asked for after the sync. */
export function queueTargets(sheetOf: SheetOf, targets: readonly TargetArea[]): readonly (() => InspectedTarget)[] {
  return targets.map((target) => {
    const sheet = sheetOf(target.sheet);
    const range = rangeAt(sheet, target.area);
    range.load('values,formulas,rowHidden,columnHidden,format/protection/locked');
    const isFormatted = target.cells.some(({ format }) => format !== null);
    if (isFormatted) range.load('numberFormat');
    return () =>
      sheet.isNullObject ? ({ ...MISSING, target } as InspectedTarget) : answerOf(target, sheet, range, isFormatted);
  });
}

/** The same for cells that only have to hold what they held: their sheet may be protected. */
export function queueExpected(sheetOf: SheetOf, areas: readonly AskedArea[]): readonly (() => InspectedArea)[] {
  return areas.map((target) => {
    const sheet = sheetOf(target.sheet);
    const range = rangeAt(sheet, target.area);
    const asksFormulas = target.cells.some(({ expectedFormula }) => expectedFormula !== undefined);
    range.load(asksFormulas ? 'values,formulas' : 'values');
    return () => {
      if (sheet.isNullObject) return { ...MISSING, target } as InspectedArea;
      const formulas = asksFormulas ? (range.formulas as unknown[][]) : [];
      return { ...MISSING, target, state: 'open', values: range.values as unknown[][], formulas };
    };
  });
}

function answerOf(
  target: TargetArea,
  sheet: Excel.Worksheet,
  range: Excel.Range,
  isFormatted: boolean,
): InspectedTarget {
  // Cells that were unlocked may be typed into even where the sheet is protected, but take no format.
  // null where some are and some are not, which the types do not say.
  const cellsLocked = range.format.protection.locked as boolean | null;
  const locked = sheet.protection.protected && (cellsLocked !== false || isFormatted);
  return {
    target,
    state: locked ? 'locked' : 'open',
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    numberFormats: isFormatted ? (range.numberFormat as unknown[][]) : [],
    hidden: { rows: range.rowHidden, columns: range.columnHidden },
  };
}
