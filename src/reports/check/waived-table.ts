import type { Words } from '../../locales/words';
import type { CheckResult } from '../../rules/check-result';
import type { DraftRows } from '../draft/draft-rows';
import { findingText } from '../finding-text';
import { addLabel, findingCells, fittingHeight, NO_HAND_CELLS } from './findings-table';

/** Adds what was waived, with the reason given for it; nothing where nothing was. */
export function addWaived(draft: DraftRows, { waived, period }: CheckResult, words: Words): void {
  if (waived.length === 0) return;
  const rows = waived.map((finding, index) => {
    const sentence = findingText(finding, words, period);
    const what = words('reports.check.waivedBecause', { what: sentence, reason: finding.waiver.reason });
    const cells = [...findingCells(finding, index + 1, what, words), ...NO_HAND_CELLS];
    return { cells, height: fittingHeight(cells) };
  });
  addLabel(draft, words('reports.check.waived'), rows[0]?.height);
  for (const { cells, height } of rows) draft.add(cells, height);
}
