import { isTooLarge } from '../named-error';
import { readFormulas } from '../read/read-formulas';
import type { SurveyedFormulas } from '../read/survey-formulas';
import type { EditList } from './edit-list';
import { inspect, type Inspection } from './inspection';

interface LookedAt {
  readonly inspected: Inspection;
  /** All formulas of the workbook, where rows are to be inserted or sheets to go. */
  readonly formulas: readonly SurveyedFormulas[];
}

/**
 * Looks at the workbook before anything is written, in one round trip. Only where
 * all formulas are needed and do not fit one answer they are asked for in pieces,
 * after the sheets.
 */
export async function lookBefore(context: Excel.RequestContext, list: EditList): Promise<LookedAt> {
  const isInserting = list.addedRows.some(({ insert, rows }) => insert && rows.length > 0);
  if (!isInserting && list.removedSheets.length === 0) {
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
