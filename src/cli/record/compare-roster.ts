import path from 'node:path';
import { compareRosters } from '../../recording/roster/compare-rosters';
import { differenceText, questionText } from '../../recording/roster/difference-text';
import type { RosterComparison, RosterDifference } from '../../recording/roster/roster-difference';
import { NothingRecognised } from '../../reading/errors';
import type { Words } from '../../locales/words';
import { InputProblem } from '../input-problem';
import { openWorkbookFile, type OpenedFile } from '../open-workbook-file';
import type { Session } from '../session';
import { wrap } from '../text/wrap';
import { UsageProblem } from '../usage-problem';
import { runRecording, type RecordingOptions } from './run-recording';

export interface CompareRosterOptions extends RecordingOptions {
  /** Numbers of differences, counted from 1; absent: only shown. */
  readonly accept?: readonly number[] | 'all';
}

/** Shows how the roster differs from another list, or records what is accepted of it in a copy. Resolves to the exit status. */
export async function compareRoster(
  file: string,
  other: string,
  options: CompareRosterOptions,
  session: Session,
): Promise<number> {
  const { accept } = options;
  const list = await openList(other, session);
  if (list.reading.branch.members.length === 0) throw new InputProblem('list-missing', { file: list.name });
  if (accept !== undefined) {
    return runRecording(file, options, session, ({ reading }) => {
      const { differences } = compareRosters(reading.branch, list.reading.branch);
      return [{ kind: 'roster', differences: accepted(differences, accept) }];
    });
  }
  const own: OpenedFile = await openWorkbookFile(file, options.year, session);
  if (own.reading.branch.members.length === 0) throw new InputProblem('compare-roster-missing', { file: own.name });
  const comparison = compareRosters(own.reading.branch, list.reading.branch);
  const { terminal, words } = session;
  if (options.json) terminal.out(JSON.stringify(comparisonJson(comparison, words), null, 2));
  else terminal.out(comparisonText(comparison, { own: own.name, other: list.name }, words));
  return 0;
}

/** Throws InputProblem where no table of the file names people. */
async function openList(file: string, session: Session): Promise<OpenedFile> {
  try {
    return await openWorkbookFile(file, undefined, session);
  } catch (error) {
    if (error instanceof NothingRecognised) throw new InputProblem('list-missing', { file: path.basename(file) });
    throw error;
  }
}

function accepted(
  differences: readonly RosterDifference[],
  accept: readonly number[] | 'all',
): readonly RosterDifference[] {
  if (accept === 'all') return differences;
  const beyond = accept.find((number) => number > differences.length);
  // Where all was taken over before, there is nothing left to be numbered.
  if (beyond !== undefined && differences.length > 0) {
    throw new UsageProblem('acceptBeyond', { number: String(beyond), count: String(differences.length) });
  }
  return differences.filter((_, index) => accept.includes(index + 1));
}

function comparisonText(
  { differences, questions, matched, comparesSections }: RosterComparison,
  files: { readonly own: string; readonly other: string },
  words: Words,
): string {
  const lines = [wrap(words('cli.compareRoster.heading', { ...files, matched, count: differences.length }), 0)];
  differences.forEach((difference, index) => {
    lines.push(wrap(`${String(index + 1).padStart(3)}. ${differenceText(difference, words)}`, 0, 5));
  });
  if (questions.length > 0) lines.push('', words('cli.compareRoster.questions'));
  for (const question of questions) lines.push(wrap(`▲ ${questionText(question, words)}`, 2, 4));
  if (!comparesSections) lines.push('', wrap(words('recording.roster.noSections'), 0));
  if (differences.length > 0) lines.push('', wrap(words('cli.compareRoster.how'), 0));
  return lines.join('\n');
}

/** For other programs. No id is in it. */
function comparisonJson({ differences, questions, matched }: RosterComparison, words: Words) {
  return {
    matched,
    differences: differences.map((difference, index) => ({
      number: index + 1,
      kind: difference.kind,
      name: difference.name,
      ...(difference.kind === 'changed' ? { field: difference.field, old: difference.old, now: difference.now } : {}),
      ...(difference.kind === 'joined' ? { person: difference.person } : {}),
      text: differenceText(difference, words),
    })),
    questions: questions.map((question) => ({
      kind: question.kind,
      name: question.name,
      text: questionText(question, words),
    })),
  };
}
