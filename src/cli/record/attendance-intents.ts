import type { MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import { signInList } from '../../recording/attendance/sign-in-list';
import type { AttendanceIntent, SignIn } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { UsageProblem } from '../usage-problem';
import { findMember } from '../find-member';
import type { TypedLeave } from './record-options';

export interface AttendanceOptions {
  readonly month: Month;
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly leave?: readonly TypedLeave[];
  /** Everybody expected who is not named otherwise, and of whom nothing is recorded yet, was present. */
  readonly allPresent: boolean;
  readonly observers?: string;
}

/** The sign-in of a theme day; without marks where everybody has one. Throws UsageProblem for a person named twice or a sign-in of nobody. */
export function attendanceIntents(book: RecordingBook, options: AttendanceOptions): AttendanceIntent[] {
  const { month, present = [], absent = [], leave = [], allPresent, observers } = options;
  const { branch } = book.reading;
  const keyOf = (name: string): MemberKey => findMember(branch, name).key;
  const named: SignIn[] = [
    ...present.map((name) => ({ member: keyOf(name), presence: 'present' as const })),
    ...absent.map((name) => ({ member: keyOf(name), presence: 'absent' as const })),
    ...leave.map(({ name, kind, ...rest }) => {
      return { member: keyOf(name), presence: 'leave' as const, leaveKind: kind, ...rest };
    }),
  ];
  const once = new Set<MemberKey>();
  for (const { member } of named) {
    if (once.has(member)) throw new UsageProblem('namedTwice', { person: nameOf(book, member) });
    once.add(member);
  }
  const others = allPresent ? unmarked(book, month).filter((member) => !once.has(member)) : [];
  const marks = [...named, ...others.map((member) => ({ member, presence: 'present' as const }))];
  // All are recorded already: nothing is left to do, and that is no mistake.
  const isDone = allPresent && signInList(book, month).members.length > 0;
  if (marks.length === 0 && observers === undefined && !isDone) {
    throw new UsageProblem('nothingStated', { options: '--present, --absent, --leave, --all-present' });
  }
  return [{ kind: 'attendance', month, marks, ...(observers === undefined ? {} : { observers }) }];
}

/** Those of whom nothing is recorded yet: a leave that stands is not overwritten by "all present". */
export function unmarked(book: RecordingBook, month: Month): MemberKey[] {
  return signInList(book, month)
    .members.filter(({ markText, leave }) => markText === '' && leave === null)
    .map(({ member }) => member);
}

function nameOf({ reading }: RecordingBook, key: MemberKey): string {
  return reading.branch.members.find((member) => member.key === key)?.displayName ?? '';
}
