import type { Words } from '../../locales/words';
import type { CheckResult } from '../../rules/check-result';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { lineCount } from '../draft/text-width';
import { listText } from '../format/list';
import { REPORT_WIDTHS } from './findings-table';

/** Adds a note that names the rules whose inputs the workbook does not hold. */
export function addNotChecked(draft: DraftRows, { notChecked }: CheckResult, words: Words): void {
  if (notChecked.length === 0) return;
  const titles = notChecked.map(({ rule }) => words(`rules.${rule}.title`));
  const note = words('reports.check.notChecked', { count: titles.length, rules: listText(titles, words) });
  const room = REPORT_WIDTHS.reduce((total, width) => total + width, 0);
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(note, 'note'), columns: REPORT_WIDTHS.length }], 18 * lineCount(note, room));
}
