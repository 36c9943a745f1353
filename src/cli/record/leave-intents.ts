import type { LeaveKind } from '../../records/attendance';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { AbsenceIntent, LeaveIntent, MakeUpIntent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { UsageProblem } from '../usage-problem';
import { findMember } from '../find-member';

interface OnePerson {
  readonly member: string;
  readonly month: Month;
}

export interface LeaveOptions extends OnePerson {
  readonly kind: LeaveKind;
  readonly reason?: string;
  readonly approver?: string;
  readonly requestedOn?: IsoDate;
}

export function leaveIntents({ reading }: RecordingBook, options: LeaveOptions): LeaveIntent[] {
  const { month, kind: leaveKind, reason, approver, requestedOn } = options;
  const { key: member } = findMember(reading.branch, options.member);
  return [{ kind: 'leave', member, month, leaveKind, ...stated({ reason, approver, requestedOn }) }];
}

export interface MakeUpOptions extends OnePerson {
  readonly briefing?: string;
  readonly on?: IsoDate;
  readonly how?: string;
}

/** Throws UsageProblem where nothing of the make-up is stated. */
export function makeUpIntents({ reading }: RecordingBook, options: MakeUpOptions): MakeUpIntent[] {
  const { month, briefing, on, how } = options;
  const { key: member } = findMember(reading.branch, options.member);
  const facts = stated({ briefing, on, how });
  if (Object.keys(facts).length === 0) throw new UsageProblem('nothingStated', { options: '--briefing, --on, --how' });
  return [{ kind: 'make-up', member, month, ...facts }];
}

export interface AbsenceOptions extends OnePerson {
  readonly contact: string;
  readonly reason?: string;
}

export function absenceIntents({ reading }: RecordingBook, options: AbsenceOptions): AbsenceIntent[] {
  const { month, contact, reason } = options;
  const { key: member } = findMember(reading.branch, options.member);
  return [{ kind: 'absence', member, month, contact, ...stated({ reason }) }];
}

type Stated<T> = { -readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what was stated: an option that was not given says nothing. */
function stated<T extends object>(options: T): Stated<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Stated<T>;
}
