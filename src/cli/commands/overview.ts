import { ruleNames } from '../../locales/rule-names';
import type { IsoDate } from '../../records/iso-date';
import { yearPeriod } from '../../records/period';
import { overviewJson } from '../../reports/overview/overview-json';
import { withFindings, yearOverview } from '../../reports/overview/year-overview';
import { checkPeriod } from '../../rules/check';
import { openWorkbookFile } from '../open-workbook-file';
import { requirePeriod } from '../require-period';
import type { Session } from '../session';
import { overviewText } from '../text/overview-text';

export interface OverviewOptions {
  readonly today: IsoDate;
  readonly year: number;
  readonly json: boolean;
}

/** `theme-day overview`: what is due, the twelve months of a year, and its members month by month. */
export async function overviewCommand(file: string, options: OverviewOptions, session: Session): Promise<number> {
  const { terminal, words, progress } = session;
  const { year, today, json } = options;
  const { name, reading } = await openWorkbookFile(file, year, session);
  const period = yearPeriod(year);
  requirePeriod(reading, period, name);
  progress(words('cli.progress.checking'));
  const { findings } = checkPeriod(reading.branch, { period, today, ruleNames: ruleNames() });
  const overview = withFindings(yearOverview(reading.branch, { year, today }), findings);
  terminal.out(json ? JSON.stringify(overviewJson(overview), null, 2) : overviewText(overview, words));
  return 0;
}
