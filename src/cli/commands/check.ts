import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import { checkJson } from '../../reports/check-json';
import { check } from '../../rules/check';
import { openWorkbookFile } from '../open-workbook-file';
import { requireMonth } from '../require-period';
import { ruleNames } from '../../locales/rule-names';
import type { Session } from '../session';
import { checkText } from '../text/check-text';

export interface CheckOptions {
  readonly month: Month;
  readonly today: IsoDate;
  readonly year?: number;
  readonly json: boolean;
}

/** `theme-day check`: every finding of one month. Exit status 1 where something must be settled. */
export async function checkCommand(file: string, options: CheckOptions, session: Session): Promise<number> {
  const { terminal, words, progress } = session;
  const { name, reading } = await openWorkbookFile(file, options.year, session);
  requireMonth(reading, options.month, name);
  progress(words('cli.progress.checking'));
  const result = check(reading.branch, { month: options.month, today: options.today, ruleNames: ruleNames() });
  terminal.out(options.json ? JSON.stringify(checkJson(result, words), null, 2) : checkText(name, result, session));
  return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
