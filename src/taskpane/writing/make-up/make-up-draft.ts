import { parseIsoDate } from '../../../records/iso-date';
import type { MemberKey } from '../../../records/member';
import type { Month } from '../../../records/month';
import type { AbsenceIntent, Intent, LeaveIntent, MakeUpIntent } from '../../../recording/intent';
import type { LeaveDetails } from '../people/leave-fields';

/** What was stated of one make-up, as typed. */
export interface StatedMakeUp {
  readonly briefing: string;
  readonly on: string;
  readonly how: string;
}

/** What was stated of one absence, as typed. */
export interface StatedAbsence {
  readonly contact: string;
  readonly reason: string;
}

/** A leave that is being recorded; the member is '' until one is chosen. */
export interface StatedLeave extends LeaveDetails {
  readonly member: MemberKey | '';
  readonly month: Month;
  readonly requestedOn: string;
}

/** By `itemKey`; an entry is there while its form is open. */
export interface MakeUpDraft {
  readonly makeUps: Readonly<Record<string, StatedMakeUp>>;
  readonly absences: Readonly<Record<string, StatedAbsence>>;
  readonly leave: StatedLeave | null;
}

export const EMPTY_MAKE_UPS: MakeUpDraft = { makeUps: {}, absences: {}, leave: null };
export const NO_MAKE_UP: StatedMakeUp = { briefing: '', on: '', how: '' };
export const NO_ABSENCE: StatedAbsence = { contact: '', reason: '' };

/** Who missed which theme day. */
export interface Missed {
  readonly member: MemberKey;
  readonly displayName: string;
  readonly month: Month;
}

export function itemKey({ member, month }: Pick<Missed, 'member' | 'month'>): string {
  return `${month} ${member}`;
}

/** Blank: the form is open and says nothing. */
export function makeUpIntent({ member, month }: Missed, { briefing, on, how }: StatedMakeUp): MakeUpIntent | null {
  const date = parseIsoDate(on);
  if (date === null && briefing.trim() === '' && how.trim() === '') return null;
  return {
    ...{ kind: 'make-up', member, month },
    ...(briefing.trim() === '' ? {} : { briefing: briefing.trim() }),
    ...(date === null ? {} : { on: date }),
    ...(how.trim() === '' ? {} : { how: how.trim() }),
  };
}

export function absenceIntent({ member, month }: Missed, { contact, reason }: StatedAbsence): AbsenceIntent | null {
  if (contact.trim() === '') return null;
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  return { kind: 'absence', member, month, contact: contact.trim(), ...why };
}

/** Why it happened without what was done about it. */
export function lacksContact({ contact, reason }: StatedAbsence): boolean {
  return contact.trim() === '' && reason.trim() !== '';
}

export function leaveIntent({ member, month, leaveKind, ...texts }: StatedLeave): LeaveIntent | null {
  if (member === '') return null;
  const requestedOn = parseIsoDate(texts.requestedOn);
  return {
    ...{ kind: 'leave', member, month, leaveKind },
    ...(texts.reason.trim() === '' ? {} : { reason: texts.reason.trim() }),
    ...(texts.approver.trim() === '' ? {} : { approver: texts.approver.trim() }),
    ...(requestedOn === null ? {} : { requestedOn }),
  };
}

/** All that was stated, by kind. */
export interface MakeUpIntents {
  readonly makeUps: readonly MakeUpIntent[];
  readonly absences: readonly AbsenceIntent[];
  readonly leave: LeaveIntent | null;
  readonly all: readonly Intent[];
}

export function makeUpIntents(draft: MakeUpDraft, owed: readonly Missed[], absent: readonly Missed[]): MakeUpIntents {
  const makeUps = owed.flatMap((item) => {
    const stated = draft.makeUps[itemKey(item)];
    return (stated && makeUpIntent(item, stated)) ?? [];
  });
  const absences = absent.flatMap((item) => {
    const stated = draft.absences[itemKey(item)];
    return (stated && absenceIntent(item, stated)) ?? [];
  });
  const leave = draft.leave && leaveIntent(draft.leave);
  return { makeUps, absences, leave, all: [...makeUps, ...absences, ...(leave ? [leave] : [])] };
}
