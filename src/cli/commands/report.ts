import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import { checkReportSheet } from '../../reports/check-report';
import { check } from '../../rules/check';
import { openWorkbookFile } from '../open-workbook-file';
import { putSheet } from '../put-sheet';
import { requireMonth } from '../require-period';
import { ruleNames } from '../../locales/rule-names';
import type { Session } from '../session';

export interface ReportOptions {
  readonly month: Month;
  readonly today: IsoDate;
  readonly year?: number;
  readonly output: string;
  readonly replace: boolean;
  readonly force: boolean;
}

/** `theme-day report`: the findings of a month as a sheet, for those who want them on paper. */
export async function reportCommand(file: string, options: ReportOptions, session: Session): Promise<number> {
  const opened = await openWorkbookFile(file, options.year, session);
  requireMonth(opened.reading, options.month, opened.name);
  const result = check(opened.reading.branch, { month: options.month, today: options.today, ruleNames: ruleNames() });
  const draft = checkReportSheet(result, session.words, {
    branch: opened.reading.branch,
    snapshot: opened.workbook.snapshot(),
  });
  await putSheet(opened, draft, 'report', options, session);
  return 0;
}
