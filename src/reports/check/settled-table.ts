import type { Words } from '../../locales/words';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { addLabel, fittingHeight } from './findings-table';
import { handCells, type HandFilledRows } from './hand-filled';

/** Adds the rows of the earlier report that are found no more, with what was typed beside them: their settlement is on record. */
export function addSettled(draft: DraftRows, handFilled: HandFilledRows, words: Words): void {
  const rows = [...handFilled.values()].flat();
  if (rows.length === 0) return;
  addLabel(draft, words('reports.check.settled'));
  rows.forEach(({ rule, who, what, where, clause, filled }, index) => {
    const cells = [
      cell(index + 1, 'integer'),
      cell(null, 'text'),
      cell(rule, 'text'),
      cell(who, 'centre'),
      cell(what, 'text'),
      cell(where, 'text'),
      cell(clause, 'centre'),
      ...handCells(filled),
    ];
    draft.add(cells, fittingHeight(cells));
  });
}
