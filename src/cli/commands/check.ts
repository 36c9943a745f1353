import { yearPeriod, type Period } from '../../records/period';
import { checkJson } from '../../reports/check-json';
import { checkPeriod } from '../../rules/check';
import { isFolder } from '../city/workbook-files';
import { openWorkbookFile } from '../open-workbook-file';
import { requirePeriod } from '../require-period';
import { ruleNames } from '../../locales/rule-names';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { checkText } from '../text/check-text';
import { checkMany } from './check-many';
import type { CheckOptions } from './check-options';

/**
 * `theme-day check`: every finding of a month, a half-year or a year. Exit status 1 where
 * something must be settled. Of a folder, of several files and with --jsonl a line for each.
 */
export async function checkCommand(
  inputs: readonly [string, ...string[]],
  options: CheckOptions,
  session: Session,
): Promise<number> {
  const [file] = inputs;
  if (inputs.length > 1 || options.jsonl || (await isFolder(file))) {
    if (options.each) throw new UsageProblem('eachOfOne', {});
    return checkMany(inputs, periodOf(options), options, session);
  }
  const { terminal, words, progress } = session;
  const { name, reading } = await openWorkbookFile(file, options.year, session);
  const period = periodOf(options);
  requirePeriod(reading, period, name);
  progress(words('cli.progress.checking'));
  const result = checkPeriod(reading.branch, { period, today: options.today, ruleNames: ruleNames() });
  terminal.out(
    options.json
      ? JSON.stringify(checkJson(result, words), null, 2)
      : checkText(name, result, reading.branch, options, session),
  );
  return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

/** Throws UsageProblem where none of the three is given, or a month and a half-year. */
function periodOf({ month, half, year }: CheckOptions): Period {
  if (month !== undefined && half !== undefined) throw new UsageProblem('onePeriod', {});
  const period = month ?? half ?? (year === undefined ? undefined : yearPeriod(year));
  if (period === undefined) throw new UsageProblem('whichPeriod', {});
  return period;
}
