import type { Member, MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import { signInList, type SignInLine } from '../../recording/attendance/sign-in-list';
import type { SignIn } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { arrivedRows, type Arrived } from '../arrived';
import type { ListedName, NoName } from './listed-name';
import { readNameTable } from './read-name-table';
import { readNameText } from './read-name-text';
import { rosterNames } from './roster-names';
import { saidBy, saidTogether, type SaidPresence } from './said-presence';

/** What is said of those who took part for less than so many minutes. */
export interface MinutesRule {
  readonly least: number;
  readonly below: SignIn['presence'] | 'ask';
}

/** What the person answered, by the key of the question. */
export interface ListAnswers {
  /** Who is meant; null: nobody of the branch, or not to be recorded. */
  readonly who: ReadonlyMap<string, MemberKey | null>;
  /** How somebody took part; null: not to be recorded. */
  readonly presence: ReadonlyMap<MemberKey, SignIn | null>;
}

export const NO_ANSWERS: ListAnswers = { who: new Map(), presence: new Map() };

/** Something that a list leaves open. It is asked, never guessed. */
export type ListQuestion = WhoQuestion | PresenceQuestion;

export interface WhoQuestion {
  readonly kind: 'who';
  /** Names the question in answers: what is written, and behind # which time it is where it repeats. */
  readonly key: string;
  readonly written: string;
  readonly lines: readonly number[];
  readonly why: 'unknown' | 'several' | 'conflict';
  /** Who may be meant, likeliest first. */
  readonly offers: readonly Member[];
}

export interface PresenceQuestion {
  readonly kind: 'presence';
  readonly member: Member;
  readonly name: string;
  readonly lines: readonly number[];
  /** `minutes`: shorter than the limit, or not known; `word`: a word that may mean several things; `both`: said one thing and another. */
  readonly why: 'minutes' | 'word' | 'both';
  /** The words, or the minutes; '' where nothing stands there. */
  readonly text: string;
}

/** A mark that a list gives somebody. */
export interface ListedMark {
  readonly member: Member;
  readonly name: string;
  readonly written: string;
  readonly signIn: SignIn;
}

/** Somebody or something in a list that is not recorded, and why. */
export interface NotRecorded {
  readonly line: number;
  readonly text: string;
  readonly why: 'no-name' | 'skipped' | 'not-expected' | 'leave-stays';
}

export interface AttendanceOfList {
  readonly marks: readonly ListedMark[];
  readonly questions: readonly ListQuestion[];
  readonly notRecorded: readonly NotRecorded[];
  /** Members who are expected and whom the list does not name. */
  readonly unlisted: readonly string[];
  /** A limit of minutes was set, and the list tells none. */
  readonly hasNoMinutes: boolean;
}

export interface ListOptions {
  readonly minutes: MinutesRule | null;
  readonly answers: ListAnswers;
}

/**
 * The sign-in of a month by a list that arrived from outside. Only exact names, and
 * what the list itself tells homonyms apart by, become marks; everything else is a
 * question, or shown as not recorded.
 */
export function attendanceFromList(
  book: RecordingBook,
  month: Month,
  arrived: Arrived,
  { minutes, answers }: ListOptions,
): AttendanceOfList {
  const { branch } = book.reading;
  const roster = rosterNames(branch);
  const members = new Map(branch.members.map((member) => [member.key, member]));
  const expected = new Map(signInList(book, month).members.map((line) => [line.member, line]));
  const { names, rest } = readNames(arrived, roster);
  const notRecorded: NotRecorded[] = rest.map(({ line, text }) => ({ line, text, why: 'no-name' }));
  const questions: ListQuestion[] = [];
  const groups = new Map<MemberKey, { member: Member; listed: ListedName[] }>();
  for (const { key, listed } of keyed(names)) {
    const { meant, line, written } = listed;
    const answer = answers.who.get(key);
    const told = answer === undefined || answer === null ? null : (members.get(answer) ?? null);
    const member = meant.kind === 'one' ? meant.member : told;
    if (member) {
      const group = groups.get(member.key) ?? { member, listed: [] };
      group.listed.push(listed);
      groups.set(member.key, group);
    } else if (answer === null) notRecorded.push({ line, text: written, why: 'skipped' });
    else if (meant.kind !== 'one') {
      questions.push({ kind: 'who', key, written, lines: [line], why: meant.kind, offers: meant.offers });
    }
  }
  const marks: ListedMark[] = [];
  // Where a list tells minutes of nobody, a limit says nothing of anybody.
  const limit = names.some((each) => each.minutes !== null) ? minutes : null;
  for (const { member, listed } of groups.values()) {
    const written = listed.map((each) => each.written).join('、');
    const left = (why: NotRecorded['why']): void =>
      void notRecorded.push({ line: listed[0]?.line ?? 0, text: written, why });
    const line = expected.get(member.key);
    if (line === undefined) {
      left('not-expected');
      continue;
    }
    const answer = answers.presence.get(member.key);
    const outcome = answer === undefined ? outcomeOf(member, listed, limit) : answer;
    if (outcome === null) left('skipped');
    else if ('why' in outcome) questions.push({ kind: 'presence', member, name: roster.shown(member), ...outcome });
    else if (answer === undefined && outcome.presence === 'absent' && isOnLeave(line)) left('leave-stays');
    else marks.push({ member, name: roster.shown(member), written, signIn: outcome });
  }
  const asked = new Set(questions.flatMap((each) => (each.kind === 'presence' ? [each.member.key] : [])));
  return {
    marks,
    questions,
    notRecorded,
    unlisted: [...expected.values()]
      .filter(({ member }) => !groups.has(member) && !asked.has(member))
      .flatMap(({ member }) => roster.shown(members.get(member) ?? never(member))),
    hasNoMinutes: minutes !== null && limit === null,
  };
}

function never(member: MemberKey): never {
  throw new Error(`not on the roster: ${member}`);
}

function readNames(arrived: Arrived, roster: ReturnType<typeof rosterNames>) {
  const names: ListedName[] = [];
  const rest: NoName[] = [];
  for (const rows of arrivedRows(arrived)) {
    const said = rows.sheet === null ? null : saidBy(rows.sheet.replace(/(?:人员|名单)$/u, ''));
    const read = readNameTable(rows, roster) ?? readNameText(rows.rows, roster, said);
    names.push(...read.names);
    rest.push(...read.rest);
  }
  return { names, rest };
}

/** What is asked by its words, numbered where the same words stand in the list again. */
function keyed(names: readonly ListedName[]): { readonly key: string; readonly listed: ListedName }[] {
  const times = new Map<string, number>();
  return names.map((listed) => {
    if (listed.meant.kind === 'one') return { key: '', listed };
    const time = (times.get(listed.written) ?? 0) + 1;
    times.set(listed.written, time);
    return { key: time === 1 ? listed.written : `${listed.written}#${time}`, listed };
  });
}

type Asked = Pick<PresenceQuestion, 'why' | 'text' | 'lines'>;

function outcomeOf({ key }: Member, listed: readonly ListedName[], rule: MinutesRule | null): SignIn | Asked {
  const lines = [...new Set(listed.map(({ line }) => line))];
  const open = listed.find(({ unexplained }) => unexplained !== null);
  if (open) return { why: 'word', text: open.unexplained ?? '', lines };
  const said = listed.map((each): SaidPresence => each.said ?? { presence: 'present' });
  const together = said.reduce<SaidPresence | null>(
    (one, other) => (one === null ? null : saidTogether(one, other)),
    said[0] ?? null,
  );
  if (together === null) return { why: 'both', text: listed.map(({ written }) => written).join('、'), lines };
  const { presence, leaveKind, reason } = together;
  if (presence === 'unclear') return { why: 'word', text: reason ?? '', lines };
  if (presence === 'present')
    return presentFor(key, listed, rule) ?? { why: 'minutes', text: minutesText(listed), lines };
  if (presence === 'absent') return { member: key, presence };
  return { member: key, presence, leaveKind: leaveKind ?? 'unspecified', ...(reason === undefined ? {} : { reason }) };
}

/** Null: to be asked. Of several stays the longest is enough, and all together are too short; between the two nobody knows whether they overlap. */
function presentFor(member: MemberKey, listed: readonly ListedName[], rule: MinutesRule | null): SignIn | null {
  const known = listed.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  if (rule === null) return { member, presence: 'present' };
  if (known.length === 0) return null;
  if (Math.max(...known) >= rule.least) return { member, presence: 'present' };
  const total = known.reduce((sum, each) => sum + each, 0);
  if (total >= rule.least || rule.below === 'ask') return null;
  return rule.below === 'leave'
    ? { member, presence: 'leave', leaveKind: 'unspecified' }
    : { member, presence: rule.below };
}

function minutesText(listed: readonly ListedName[]): string {
  return listed.flatMap(({ minutes }) => (minutes === null ? [] : [String(minutes)])).join('+');
}

/** A clock knows of nobody's leave: who is on leave did not sign in, and that is no absence without leave. */
function isOnLeave({ mark, leave }: SignInLine): boolean {
  return mark?.presence === 'leave' || leave !== null;
}
