import type { LeaveKind } from '../../../records/attendance';
import type { MemberKey } from '../../../records/member';
import type { SignInLine, SignInList } from '../../../recording/attendance/sign-in-list';
import type { AttendanceIntent, SignIn } from '../../../recording/intent';
import { withEntry } from '../with-entry';

export type StatedPresence = SignIn['presence'];

/** What the person said of one member; texts as typed. */
export interface StatedMark {
  readonly presence: StatedPresence;
  readonly leaveKind: LeaveKind;
  readonly reason: string;
  readonly approver: string;
}

/** The sign-in as far as it was stated in the pane: only what differs from the sheet, or adds to it. */
export interface SignInDraft {
  readonly marks: Readonly<Record<string, StatedMark>>;
  /** Null: not stated. */
  readonly observers: string | null;
}

export const EMPTY_SIGN_IN: SignInDraft = { marks: {}, observers: null };

/** How a member stands: as stated, else as the sheet says; null where neither says anything that can be read. */
export function presenceOf(
  { member, mark }: SignInLine,
  { marks }: SignInDraft,
): StatedPresence | 'notExpected' | null {
  return marks[member]?.presence ?? mark?.presence ?? null;
}

/** One tap or key. What the sheet says already needs no mark, but a leave, which may still want its reason. */
export function withPresence(draft: SignInDraft, line: SignInLine, presence: StatedPresence | null): SignInDraft {
  const before = draft.marks[line.member];
  const isInSheet = presence !== 'leave' && presence === (line.mark?.presence ?? null);
  if (presence === null || isInSheet) return { ...draft, marks: withEntry(draft.marks, line.member, null) };
  if (before?.presence === presence) return draft;
  const leaveKind = line.mark?.presence === 'leave' ? (line.mark.leaveKind ?? 'unspecified') : 'unspecified';
  const stated = { presence, leaveKind, reason: '', approver: '' };
  return { ...draft, marks: withEntry(draft.marks, line.member, stated) };
}

export function withDetails(draft: SignInDraft, member: MemberKey, details: Partial<StatedMark>): SignInDraft {
  const before = draft.marks[member];
  return before ? { ...draft, marks: { ...draft.marks, [member]: { ...before, ...details } } } : draft;
}

/** The marks of a list. What the sheet says already needs none. */
export function withList(draft: SignInDraft, lines: readonly SignInLine[], marks: readonly SignIn[]): SignInDraft {
  return marks.reduce((made, { member, presence, leaveKind, reason }) => {
    const line = lines.find((each) => each.member === member);
    if (!line) return made;
    const stated = withPresence(made, line, presence);
    const details = {
      ...(leaveKind === undefined || leaveKind === 'unspecified' ? {} : { leaveKind }),
      ...(reason === undefined ? {} : { reason }),
    };
    return presence === 'leave' ? withDetails(stated, member, details) : stated;
  }, draft);
}

/** Everybody of whom nothing is known yet is present. */
export function allPresent(draft: SignInDraft, lines: readonly SignInLine[]): SignInDraft {
  return lines
    .filter((line) => isUnmarked(line, draft))
    .reduce((made, line) => withPresence(made, line, 'present'), draft);
}

/** Nothing stands there at all: a mark that nobody can read is somebody's answer all the same. */
export function isUnmarked(line: SignInLine, draft: SignInDraft): boolean {
  return presenceOf(line, draft) === null && line.mark === null && line.markText === '';
}

export function signInIntent(draft: SignInDraft, list: SignInList): AttendanceIntent | null {
  const marks = list.members.flatMap(({ member }): SignIn[] => {
    const stated = draft.marks[member];
    return stated ? [signIn(member, stated)] : [];
  });
  const { observers } = draft;
  if (marks.length === 0 && observers === null) return null;
  return {
    kind: 'attendance',
    month: list.month,
    marks,
    ...(observers === null ? {} : { observers: observers.trim() }),
  };
}

function signIn(member: MemberKey, { presence, leaveKind, reason, approver }: StatedMark): SignIn {
  if (presence !== 'leave') return { member, presence };
  return {
    ...{ member, presence, leaveKind },
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(approver.trim() === '' ? {} : { approver: approver.trim() }),
  };
}

export type SignInCounts = Readonly<Record<StatedPresence | 'unmarked', number>>;

/** Those who need not come that day are in none of the counts. */
export function signInCounts(lines: readonly SignInLine[], draft: SignInDraft): SignInCounts {
  const counts = { present: 0, leave: 0, absent: 0, unmarked: 0 };
  for (const line of lines) {
    const presence = presenceOf(line, draft);
    if (presence !== 'notExpected') counts[presence ?? 'unmarked'] += 1;
  }
  return counts;
}
