import type { SheetDraft } from '../../../workbook/sheet-draft';
import { rangeAt } from '../range-at';
import { sheetsByName } from '../sheets-by-name';
import { DateSystem } from '../read/date-system';
import { Survey, type SurveyedSheet } from '../read/survey';
import type { TargetArea } from './target-areas';

export interface InspectedArea {
  readonly target: TargetArea;
  readonly state: 'open' | 'locked' | 'missing';
  readonly values: readonly (readonly unknown[])[];
  /** Formulas where there are any, else the values again. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** The parts of the workbook that edits are about, at one moment. */
export interface Inspection {
  readonly areas: readonly InspectedArea[];
  /** All sheets, where sheets are to be added; else none. */
  readonly sheets: readonly SurveyedSheet[];
  readonly structureLocked: boolean;
  /** Whether dates count from 1904; asked for only where sheets are to be added. */
  readonly date1904: boolean;
}

/** Looks at everything that the edits touch, in one round trip. */
export async function inspect(
  context: Excel.RequestContext,
  targets: readonly TargetArea[],
  drafts: readonly SheetDraft[],
): Promise<Inspection> {
  const { protection } = context.workbook;
  protection.load('protected');
  const survey = drafts.length > 0 ? new Survey(context) : null;
  const dates = drafts.length > 0 ? new DateSystem(context) : null;
  const queued = queueAreas(context, targets);
  await context.sync();
  return {
    areas: queued.map(inspectedArea),
    sheets: survey ? await survey.sheets() : [],
    structureLocked: protection.protected,
    date1904: dates?.is1904 ?? false,
  };
}

interface QueuedArea {
  readonly target: TargetArea;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function queueAreas(context: Excel.RequestContext, targets: readonly TargetArea[]): readonly QueuedArea[] {
  const sheetOf = sheetsByName(context, (list, name) => asked(list.getItemOrNullObject(name)));
  return targets.map((target) => {
    const sheet = sheetOf(target.sheet);
    const range = rangeAt(sheet, target.area);
    range.load('values,formulas,format/protection/locked');
    return { target, sheet, range };
  });
}

function asked(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.load('protection/protected');
  return sheet;
}

function inspectedArea({ target, sheet, range }: QueuedArea): InspectedArea {
  if (sheet.isNullObject) return { target, state: 'missing', values: [], formulas: [] };
  // Cells that were unlocked may be typed into even where the sheet is protected.
  // null where some are and some are not, which the types do not say.
  const cellsLocked = range.format.protection.locked as boolean | null;
  const locked = sheet.protection.protected && cellsLocked !== false;
  return {
    target,
    state: locked ? 'locked' : 'open',
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
  };
}
