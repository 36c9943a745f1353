import type { IsoDate } from '../../records/iso-date';
import type { Period } from '../../records/period';
import type { Severity } from '../../records/settings';
import { checkJson } from '../../reports/check-json';
import { problemSentence } from '../../reports/problem-sentence';
import { severityCounts } from '../../reports/severity-counts';
import { checkPeriod } from '../../rules/check';
import { ruleNames } from '../../locales/rule-names';
import { wordsOf, type Language, type Words } from '../../locales/words';
import { COMMAND_LINE_ERRORS } from '../command-line-errors';
import { openWorkbookFile } from '../open-workbook-file';
import { requirePeriod } from '../require-period';
import { silentSession } from './silent-session';
import type { InputFile } from './workbook-files';

/** How each of many workbooks is checked: plain data, for it goes to other threads. */
export interface CheckWork {
  readonly kind: 'check';
  readonly language: Language;
  readonly period: Period;
  readonly today: IsoDate;
  readonly year: number | null;
  readonly form: 'text' | 'json';
}

/** What one workbook adds to the answer over all; plain data too. */
export interface CheckAnswer {
  /** As of a check of that workbook alone: 0, 1, or 2 where it could not be checked. */
  readonly status: 0 | 1 | 2;
  /** One line, of text or of JSON. */
  readonly line: string;
}

export function checkOne(work: CheckWork): (file: InputFile) => Promise<CheckAnswer> {
  const words = wordsOf(work.language);
  const session = silentSession(work.language, words);
  const { period, today, year } = work;
  return async (file) => {
    try {
      const { name, reading } = await openWorkbookFile(file.path, year ?? undefined, session);
      requirePeriod(reading, period, name);
      const result = checkPeriod(reading.branch, { period, today, ruleNames: ruleNames() });
      const counts = severityCounts(result.findings);
      const status = counts.error > 0 ? 1 : 0;
      const line =
        work.form === 'text'
          ? textLine(file, counts, words)
          : JSON.stringify({ file: file.name, status, problem: null, result: checkJson(result, words) });
      return { status, line };
    } catch (problem) {
      return notChecked(work, file, problem, words);
    }
  };
}

/** The answer for a workbook that could not be checked. */
export function notChecked(work: CheckWork, file: InputFile, problem: unknown, words: Words): CheckAnswer {
  const sentence = problemSentence(problem, words, COMMAND_LINE_ERRORS);
  const line =
    work.form === 'text'
      ? words('cli.city.unread', { file: file.name, problem: sentence })
      : JSON.stringify({ file: file.name, status: 2, problem: sentence, result: null });
  return { status: 2, line };
}

function textLine({ name }: InputFile, counts: Readonly<Record<Severity, number>>, words: Words): string {
  const isClean = Object.values(counts).every((count) => count === 0);
  const said = isClean ? words('cli.city.clean') : words('cli.check.counts', counts);
  return words('cli.city.checked', { file: name, said });
}
