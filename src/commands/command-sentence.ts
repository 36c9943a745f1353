import type { Words } from '../locales/words';
import { NothingRecognised, YearNeeded } from '../reading/errors';
import { problemSentence } from '../reports/problem-sentence';
import { WorkbookError } from '../workbook/errors';
import { NothingToWrite } from './nothing-to-write';

/** One sentence for what kept a button from its work. */
export function commandSentence(problem: unknown, words: Words): string {
  if (problem instanceof NothingToWrite) return words(`commands.nothing.${problem.what}`);
  if (problem instanceof NothingRecognised) return words('commands.nothing.tables');
  if (problem instanceof YearNeeded) return words('commands.nothing.year', problem.data);
  if (problem instanceof WorkbookError) return problemSentence(problem, words);
  return words('errors.unexpected', { detail: problem instanceof Error ? problem.message : String(problem) });
}
