import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { halfYearSummary } from '../../reports/half-year-summary';
import { summaryJson } from '../../reports/summary-json';
import { summarySheet } from '../../reports/summary-sheet';
import { openWorkbookFile } from '../open-workbook-file';
import { putSheet } from '../put-sheet';
import { requireHalf, requireRecords } from '../require-period';
import type { Session } from '../session';
import { summaryText } from '../text/summary-text';

export interface SummaryOptions {
  readonly half: HalfYear;
  readonly today: IsoDate;
  readonly year?: number;
  readonly output?: string;
  readonly json: boolean;
  readonly replace: boolean;
  readonly force: boolean;
  readonly nothingRecorded: boolean;
}

/** `theme-day summary`: a half-year in figures and words, and with -o as a sheet in a copy of the workbook. */
export async function summaryCommand(file: string, options: SummaryOptions, session: Session): Promise<number> {
  const { terminal, words } = session;
  const { half, today, output, json } = options;
  const opened = await openWorkbookFile(file, options.year, session);
  requireHalf(opened.reading, half, opened.name);
  requireRecords(opened.reading, options, 'summary', opened.name);
  const summary = halfYearSummary(opened.reading.branch, { half, today });
  if (output !== undefined) {
    const { replace, force } = options;
    await putSheet(opened, summarySheet(summary, words), 'summary', { output, replace, force, quiet: json }, session);
  }
  terminal.out(json ? JSON.stringify(summaryJson(summary), null, 2) : summaryText(summary, words));
  return 0;
}
