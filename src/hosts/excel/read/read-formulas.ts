import { TooLarge } from '../../../workbook/errors';
import { isTooLarge, namedError, PAYLOAD_LIMIT } from '../named-error';
import { patiently } from '../patience';
import { rangeAt } from '../range-at';
import { contentPieces } from './content-pieces';
import { fewAtATime } from './few-at-a-time';
import { matrixOf, NotSpeltOut } from './matrix';
import { halve, planRequests, type Block } from './blocks';
import type { SurveyedSheet } from './survey';
import type { SurveyedFormulas } from './survey-formulas';

/** Reads all formulas of the sheets, in as many requests as their size takes. */
export async function readFormulas(sheets: readonly SurveyedSheet[]): Promise<readonly SurveyedFormulas[]> {
  const requests = planRequests(await contentPieces(sheets));
  return (await fewAtATime(requests, readBlockFormulas)).flat();
}

/** Throws TooLarge where a single cell is above Excel's limit. */
async function readBlockFormulas(blocks: readonly Block[]): Promise<readonly SurveyedFormulas[]> {
  try {
    return await patiently(() =>
      Excel.run(async (context) => {
        const queued = blocks.map(({ sheet, area }) => {
          const range = rangeAt(context.workbook.worksheets.getItem(sheet.id), area);
          range.load('formulas');
          return { sheet: sheet.name, top: area.top, left: area.left, range };
        });
        await context.sync();
        return queued.map(({ range, ...place }) => ({ ...place, formulas: matrixOf(range.formulas) }));
      }),
    );
  } catch (problem) {
    const name = blocks[0]?.sheet.name ?? '';
    if (!isTooLarge(problem) && !(problem instanceof NotSpeltOut)) throw namedError(problem, name);
    const halves = halve(blocks);
    if (!halves) throw new TooLarge(name, `${blocks[0]?.area.top ?? 0}`, PAYLOAD_LIMIT, PAYLOAD_LIMIT, 'ask');
    return [...(await readBlockFormulas(halves[0])), ...(await readBlockFormulas(halves[1]))];
  }
}
