import { isTooLarge } from '../../named-error';
import { DateSystem } from '../../read/date-system';
import { readFormulas } from '../../read/read-formulas';
import { Survey, type SurveyDepth, type SurveyedSheet } from '../../read/survey';
import type { SurveyedFormulas, SurveyedName } from '../../read/survey-formulas';
import type { JudgedRange } from '../../validation/judge-values';
import { queueJudged } from '../../validation/judged-ranges';
import { CopyQuery, type InspectedCopy } from '../copied-sheets';
import type { EditList } from '../edit-list';
import { BlockQuery, type InspectedBlock } from './added-lines';
import { type InspectedArea, type InspectedTarget, queueExpected, queueTargets, sheetsToInspect } from './cells';
import { DoomedSheetQuery, type InspectedRemoval, RemovalQuery } from './removals';

/** The parts of the workbook that edits are about, at one moment. */
export interface Inspection {
  readonly targets: readonly InspectedTarget[];
  readonly expected: readonly InspectedArea[];
  readonly blocks: readonly InspectedBlock[];
  readonly removals: readonly InspectedRemoval[];
  readonly doomed: readonly DoomedSheetQuery[];
  readonly copies: readonly InspectedCopy[];
  readonly judged: readonly JudgedRange[];
  /** All sheets, where sheets are to be added or lines come or go; else none. */
  readonly sheets: readonly SurveyedSheet[];
  /** Defined names of the workbook, where lines come or go. */
  readonly names: readonly SurveyedName[];
  readonly structureLocked: boolean;
  readonly date1904: boolean;
}

/** Looks at everything that the edits touch, in one round trip. */
async function inspect(context: Excel.RequestContext, list: EditList, depth: SurveyDepth | null): Promise<Inspection> {
  const { protection, names } = context.workbook;
  protection.load('protected');
  if (depth === 'names' || depth === 'formulas') names.load('items/name,items/formula');
  const survey = depth ? new Survey(context, depth) : null;
  const dates = new DateSystem(context);
  const sheetOf = sheetsToInspect(context);
  const targets = queueTargets(sheetOf, list.targets);
  const expected = queueExpected(sheetOf, list.expected);
  const blocks = list.added
    .filter(({ count }) => count > 0)
    .map((lines) => new BlockQuery(sheetOf(lines.sheet), lines));
  const removals = list.gone.map((lines) => new RemovalQuery(sheetOf(lines.sheet), lines));
  const doomed = list.removedSheets.map((edit) => new DoomedSheetQuery(sheetOf(edit.sheet), edit));
  const copies = list.copies.map((edit) => new CopyQuery(sheetOf(edit.sheet), edit));
  const judged = queueJudged(sheetOf, list.targets);
  await context.sync();
  return {
    targets: targets.map((answer) => answer()),
    expected: expected.map((answer) => answer()),
    blocks: blocks.map((block) => block.answer()),
    removals: removals.map((removal) => removal.answer()),
    doomed,
    copies: copies.map((copy) => copy.answer()),
    judged,
    sheets: survey ? await survey.sheets() : [],
    names: depth === 'names' || depth === 'formulas' ? names.items.map(workbookName) : [],
    structureLocked: protection.protected,
    date1904: dates.is1904,
  };
}

function workbookName({ name, formula }: Excel.NamedItem): SurveyedName {
  return { sheet: null, name, before: String(formula) };
}

/** Totals grow over lines that come; of columns they lose what named them, and what grew over lines that were there. */
function changesFormulas({ added, gone }: EditList): boolean {
  return (
    added.some(({ count }) => count > 0) ||
    gone.some(({ axis, shift, grown }) => grown || (shift && axis === 'columns'))
  );
}

interface LookedAt {
  readonly inspected: Inspection;
  /** All formulas of the workbook, where lines come or go, or sheets go. */
  readonly formulas: readonly SurveyedFormulas[];
}

/**
 * Looks at the workbook before anything is written, in one round trip. Only where
 * all formulas are needed and do not fit one answer they are asked for in pieces,
 * after the sheets.
 */
export async function lookBefore(context: Excel.RequestContext, list: EditList): Promise<LookedAt> {
  if (!changesFormulas(list) && list.removedSheets.length === 0) {
    return {
      inspected: await inspect(context, list, list.puts.length + list.copies.length > 0 ? 'sheets' : null),
      formulas: [],
    };
  }
  try {
    const inspected = await inspect(context, list, 'formulas');
    const formulas = inspected.sheets.flatMap(({ name, used, formulas: found }) =>
      used && found ? [{ sheet: name, top: used.top, left: used.left, formulas: found }] : [],
    );
    // Of a range with too many cells Excel may also give nothing instead of refusing.
    const untold = inspected.sheets.filter(({ used, formulas: found }) => used && !found);
    return { inspected, formulas: [...formulas, ...(await readFormulas(untold))] };
  } catch (problem) {
    if (!isTooLarge(problem)) throw problem;
    const inspected = await inspect(context, list, 'names');
    return { inspected, formulas: await readFormulas(inspected.sheets) };
  }
}
