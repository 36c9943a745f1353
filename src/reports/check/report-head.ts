import type { Words } from '../../locales/words';
import type { CheckResult } from '../../rules/check-result';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { dateText, periodText } from '../format/period';
import { severityCounts } from '../severity-counts';
import { REPORT_WIDTHS } from './findings-table';

/** Title, the day that things were judged by, and how many findings there are of each severity. */
export function addReportHead(draft: DraftRows, result: CheckResult, words: Words, branchName: string | null): void {
  const columns = REPORT_WIDTHS.length;
  const period = periodText(result.period, words);
  const title = words('reports.check.title', { branch: branchName ?? '', period }).trim();
  draft.addSpans([{ cell: cell(title, 'title'), columns }], 34);
  const today = dateText(result.today, words);
  draft.addSpans([{ cell: cell(words('reports.check.asOf', { today }), 'subtitle'), columns }], 22);
  draft.addSpans([{ cell: cell(countsLine(result, words, period), 'label'), columns }], 22);
}

function countsLine({ findings, waived }: CheckResult, words: Words, period: string): string {
  const counts = { ...severityCounts(findings), waived: waived.length };
  const line = findings.length === 0 ? words('reports.check.clean', { period }) : words('reports.check.counts', counts);
  return waived.length === 0 ? line : `${line}${words('reports.check.waivedCount', { waived: waived.length })}`;
}
