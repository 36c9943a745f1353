import type { Words } from '../locales/words';
import type { Branch } from '../records/branch';
import type { CheckResult } from '../rules/check-result';
import type { SheetDraft } from '../workbook/sheet-draft';
import type { Snapshot } from '../workbook/snapshot';
import { addFindings, REPORT_WIDTHS, rowKey } from './check/findings-table';
import { readHandFilled } from './check/hand-filled';
import { addNotChecked } from './check/not-checked-table';
import { addReportHead } from './check/report-head';
import { addSettled } from './check/settled-table';
import { addWaived } from './check/waived-table';
import { DraftRows } from './draft/draft-rows';
import { pageRoom } from './draft/page-room';
import { groupFindings, monthsWithoutPayment } from './finding-groups';
import { periodText } from './format/period';

export interface CheckReportOptions {
  /** For the title, and for months in which nobody paid. */
  readonly branch?: Pick<Branch, 'settings' | 'payments'>;
  /** The workbook into which the sheet goes: what was typed into the report that it holds is kept. */
  readonly snapshot?: Snapshot | null;
}

/**
 * The findings of a period as a list to work through (整改清单): one row a person and
 * kind with its cell, and columns for who does it, by when, and what was done.
 */
export function checkReportSheet(result: CheckResult, words: Words, options: CheckReportOptions = {}): SheetDraft {
  const { branch, snapshot = null } = options;
  const { findings, period } = result;
  const draft = new DraftRows(pageRoom(REPORT_WIDTHS, 'landscape'));
  const handFilled = readHandFilled(snapshot, period, rowKey);
  const unpaid = branch ? monthsWithoutPayment(branch, findings) : new Set<never>();
  const groups = groupFindings(findings, { period, monthsWithoutPayment: unpaid });
  addReportHead(draft, result, words, branch?.settings.branchName ?? null);
  const headerRow = addFindings(draft, groups, handFilled, period, words);
  addSettled(draft, handFilled, words);
  addWaived(draft, result, words);
  addNotChecked(draft, result, words);
  return {
    name: words('reports.check.sheetName', { period: periodText(period, words) }),
    mark: { kind: 'check-report', period },
    widths: REPORT_WIDTHS,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: headerRow ?? 0, columns: 0 },
    print: {
      orientation: 'landscape',
      repeatRows: headerRow === null ? null : [headerRow, headerRow],
      breaks: draft.breaks,
      pageNumbers: true,
    },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}
