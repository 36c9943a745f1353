import type { SheetDraft } from '../../../workbook/sheet-draft';
import { rangeAt } from '../range-at';
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
  const sheets = new Map<string, Excel.Worksheet>();
  return targets.map((target) => {
    let sheet = sheets.get(target.sheet);
    if (!sheet) {
      sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
      sheet.load('name,protection/protected');
      sheets.set(target.sheet, sheet);
    }
    const range = rangeAt(sheet, target.area);
    range.load('values,formulas,format/protection/locked');
    return { target, sheet, range };
  });
}

function inspectedArea({ target, sheet, range }: QueuedArea): InspectedArea {
  if (sheet.isNullObject) return { target, state: 'missing', values: [], formulas: [] };
  // Cells that were unlocked may be typed into even where the sheet is protected.
  const locked = sheet.protection.protected && range.format.protection.locked !== false;
  return { target, state: locked ? 'locked' : 'open', values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
}
