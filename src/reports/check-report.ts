import type { Words } from '../locales/words';
import type { CheckResult } from '../rules/check-result';
import type { SheetDraft } from '../workbook/sheet-draft';
import { addFindings, REPORT_WIDTHS } from './check/findings-table';
import { addNotChecked } from './check/not-checked-table';
import { addReportHead } from './check/report-head';
import { addWaived } from './check/waived-table';
import { DraftRows } from './draft/draft-rows';
import { pageRoom } from './draft/page-room';
import { periodText } from './format/period';

export interface CheckReportOptions {
  /** 支部名称, for the title. */
  readonly branchName?: string | null;
}

/** The findings of a month as a sheet to be worked through: each with its cell, and a column to tick off. */
export function checkReportSheet(result: CheckResult, words: Words, options: CheckReportOptions = {}): SheetDraft {
  const draft = new DraftRows(pageRoom(REPORT_WIDTHS, 'landscape'));
  addReportHead(draft, result, words, options.branchName ?? null);
  const findings = addFindings(draft, result, words);
  addWaived(draft, result, words);
  addNotChecked(draft, result, words);
  return {
    name: words('reports.check.sheetName', { period: periodText(result.period, words) }),
    mark: { kind: 'check-report', period: result.period },
    widths: REPORT_WIDTHS,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: findings?.headerRow ?? 0, columns: 0 },
    print: {
      orientation: 'landscape',
      repeatRows: findings ? [findings.headerRow, findings.headerRow] : null,
      breaks: draft.breaks,
      pageNumbers: true,
    },
    dropdowns: findings
      ? [{ range: findings.handled, choices: [words('reports.check.yes'), words('reports.check.no')] }]
      : [],
    bars: [],
    charts: [],
  };
}
