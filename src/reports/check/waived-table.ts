import type { Words } from '../../locales/words';
import type { CheckResult } from '../../rules/check-result';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { findingText } from '../finding-text';
import { findingCells, fittingHeight, REPORT_WIDTHS } from './findings-table';

/** Adds what was waived, with the reason given for it; nothing where nothing was. */
export function addWaived(draft: DraftRows, { waived, period }: CheckResult, words: Words): void {
  if (waived.length === 0) return;
  const rows = waived.map((finding, index) => {
    const sentence = findingText(finding, words, period);
    const what = words('reports.check.waivedBecause', { what: sentence, reason: finding.waiver.reason });
    const cells = [...findingCells(finding, index + 1, what, words).slice(0, -1), cell(null, 'text')];
    return { cells, height: fittingHeight(cells) };
  });
  draft.keepTogether(32 + (rows[0]?.height ?? 0));
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(words('reports.check.waived'), 'label'), columns: REPORT_WIDTHS.length }], 22);
  for (const { cells, height } of rows) draft.add(cells, height);
}
