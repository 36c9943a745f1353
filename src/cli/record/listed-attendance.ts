import {
  attendanceFromList,
  NO_ANSWERS,
  type AttendanceOfList,
  type ListAnswers,
} from '../../arriving/names/attendance-from-list';
import { listRemarks, notRecordedLine, questionSentence, understoodLines } from '../../arriving/names/list-sentences';
import type { Words } from '../../locales/words';
import type { MemberKey } from '../../records/member';
import type { SignIn } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { shownNames } from '../../reports/shown-names';
import { arrivedFile } from './arrived-file';
import { findMember } from '../find-member';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { attendanceIntents, unmarked, type AttendanceOptions } from './attendance-intents';
import type { NameAnswer } from './record-options';
import type { ArrivedReport, Stated } from './stated';

export interface ListedAttendanceOptions extends AttendanceOptions {
  /** The list; absent: everything is stated by the other options. */
  readonly from?: string;
  readonly minutes?: number;
  readonly below?: SignIn['presence'] | 'ask';
  readonly name?: readonly NameAnswer[];
}

/** The sign-in as stated, and as a list that arrived says; where both speak of somebody, what is stated holds. */
export async function statedAttendance(
  book: RecordingBook,
  options: ListedAttendanceOptions,
  session: Session,
): Promise<Stated> {
  const { from, minutes, below, name = [], month } = options;
  if (from === undefined) {
    if (minutes !== undefined || below !== undefined || name.length > 0) {
      throw new UsageProblem('withFrom', { options: '--minutes, --below, --name' });
    }
    return { intents: attendanceIntents(book, options) };
  }
  const arrived = await arrivedFile(from, session.terminal);
  const stated = statedMarks(book, options);
  const presence = new Map(stated.map((signIn) => [signIn.member, signIn]));
  const rule = minutes === undefined ? null : { least: minutes, below: below ?? 'ask' };
  const look = (who: ListAnswers['who']): AttendanceOfList =>
    attendanceFromList(book, month, arrived, { minutes: rule, answers: { who, presence } });
  const list = look(answersTo(look(NO_ANSWERS.who), name, book));
  const isOpen = list.questions.length > 0;
  const listed = new Set(list.marks.map(({ member }) => member.key));
  const named = [...list.marks.map(({ signIn }) => signIn), ...stated.filter(({ member }) => !listed.has(member))];
  const others = options.allPresent
    ? unmarked(book, month).filter((key) => named.every(({ member }) => member !== key))
    : [];
  const marks = [...named, ...others.map((member) => ({ member, presence: 'present' as const }))];
  const arrivedReport = reportOf(list, book, session.words, isOpen);
  if (isOpen) return { intents: [], arrived: arrivedReport };
  return { intents: [{ kind: 'attendance', month, marks, ...observersOf(options) }], arrived: arrivedReport };
}

/** Of the other options; --all-present is of those whom the list does not name either. */
function statedMarks(book: RecordingBook, options: ListedAttendanceOptions): readonly SignIn[] {
  const { present = [], absent = [], leave = [], allPresent } = options;
  if (present.length + absent.length + leave.length === 0 && !allPresent) return [];
  return attendanceIntents(book, { ...options, allPresent: false, observers: '' }).flatMap(({ marks }) => marks);
}

function observersOf({ observers }: ListedAttendanceOptions): { readonly observers?: string } {
  return observers === undefined ? {} : { observers };
}

function answersTo(
  list: AttendanceOfList,
  answers: readonly NameAnswer[],
  { reading }: RecordingBook,
): ListAnswers['who'] {
  const asked = new Set(list.questions.flatMap((question) => (question.kind === 'who' ? [question.key] : [])));
  return new Map(
    answers.map(({ written, name }): [string, MemberKey | null] => {
      if (!asked.has(written)) throw new UsageProblem('notAsked', { text: written });
      return [written, name === null ? null : findMember(reading.branch, name).key];
    }),
  );
}

function reportOf(list: AttendanceOfList, { reading }: RecordingBook, words: Words, isOpen: boolean): ArrivedReport {
  const { members } = reading.branch;
  const { marks, questions, notRecorded } = list;
  const shown = shownNames(members);
  const asked = questions.map((question) => ({ question, text: questionSentence(question, members, words) }));
  const answerOf = (each: (typeof questions)[number]): string =>
    each.kind === 'who' ? words('arriving.list.answerWho', { key: each.key }) : words('arriving.list.answerPresence');
  return {
    isOpen,
    lines: [
      marks.length === 0 ? words('arriving.list.nobody') : words('arriving.list.understood', { count: marks.length }),
      ...understoodLines(marks, words).map((line) => `  ${line}`),
      ...listRemarks(list, words),
      ...(notRecorded.length > 0
        ? [words('arriving.list.notRecorded'), ...notRecorded.map((each) => `  ${notRecordedLine(each, words)}`)]
        : []),
      ...(isOpen ? [words('arriving.list.questions', { count: questions.length })] : []),
      ...asked.flatMap(({ question, text }) => [
        `  ● ${words('arriving.line', { line: question.lines.join('、') })} ${text}`,
        `    ${answerOf(question)}`,
      ]),
      ...(isOpen ? [words('arriving.list.open')] : []),
    ],
    json: {
      list: {
        understood: marks.map(({ name, written, signIn: { presence, leaveKind, reason } }) => ({
          ...{ name, written, presence, leaveKind: leaveKind ?? null, reason: reason ?? null },
        })),
        questions: asked.map(({ question, text }) => ({
          kind: question.kind,
          key: question.kind === 'who' ? question.key : question.name,
          lines: question.lines,
          why: question.why,
          offers:
            question.kind === 'who' ? question.offers.map(({ key, displayName }) => shown.get(key) ?? displayName) : [],
          text,
        })),
        notRecorded,
        unlisted: list.unlisted,
      },
    },
  };
}
