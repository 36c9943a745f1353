import { TooLarge } from '../../../workbook/errors';
import { isTooLarge, namedError, PAYLOAD_LIMIT } from '../named-error';
import { rangeAt } from '../range-at';
import { halve, planRequests, type Block } from './blocks';
import type { SurveyedSheet } from './survey';
import type { SurveyedFormulas } from './survey-formulas';

/** Reads all formulas of the sheets, in as many requests at once as their size takes. */
export async function readFormulas(sheets: readonly SurveyedSheet[]): Promise<readonly SurveyedFormulas[]> {
  return (await Promise.all(planRequests(sheets).map(readBlockFormulas))).flat();
}

/** Throws TooLarge where a single row is above Excel's limit. */
async function readBlockFormulas(blocks: readonly Block[]): Promise<readonly SurveyedFormulas[]> {
  try {
    return await Excel.run(async (context) => {
      const queued = blocks.map(({ sheet, area }) => {
        const range = rangeAt(context.workbook.worksheets.getItem(sheet.id), area);
        range.load('formulas');
        return { sheet: sheet.name, top: area.top, left: area.left, range };
      });
      await context.sync();
      return queued.map(({ range, ...place }) => ({ ...place, formulas: range.formulas as unknown[][] }));
    });
  } catch (problem) {
    const name = blocks[0]?.sheet.name ?? '';
    if (!isTooLarge(problem)) throw namedError(problem, name);
    const halves = halve(blocks);
    if (!halves) throw new TooLarge(name, `${blocks[0]?.area.top ?? 0}`, PAYLOAD_LIMIT, PAYLOAD_LIMIT, 'ask');
    return (await Promise.all(halves.map(readBlockFormulas))).flat();
  }
}
