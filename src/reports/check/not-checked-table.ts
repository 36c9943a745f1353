import type { Words } from '../../locales/words';
import type { CheckResult } from '../../rules/check-result';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { lineCount } from '../draft/text-width';
import { wantedText } from '../format/finding-words';
import { REPORT_WIDTHS } from './findings-table';

/** Adds what could not be checked, a line each with what the workbook would have to hold for it. */
export function addNotChecked(draft: DraftRows, { notChecked }: CheckResult, words: Words): void {
  if (notChecked.length === 0) return;
  const room = REPORT_WIDTHS.reduce((total, width) => total + width, 0);
  const lines = [
    words('reports.check.notChecked', { count: notChecked.length }),
    ...notChecked.map((each) =>
      words('reports.check.notCheckedLine', {
        title: words(`rules.${each.rule}.title`),
        needs: wantedText(each, words),
      }),
    ),
  ];
  draft.addEmpty(10);
  for (const line of lines) {
    draft.addSpans([{ cell: cell(line, 'note'), columns: REPORT_WIDTHS.length }], 16 * lineCount(line, room));
  }
}
