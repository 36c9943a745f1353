import type { AttendanceEntry, LeaveEntry } from '../records/attendance';
import { valueOf } from '../records/field';
import type { MakeUp, Presence } from './attendance-book';

/** Words of the register's kind column that tell an absence from a leave. */
const ABSENCE = /[缺旷]|无故|未到/;

/**
 * What mark and register together say. The mark decides; a bare 补 says only that
 * the session was made up, and the register whether it had been leave or absence.
 */
export function presenceOf(entry: AttendanceEntry | null, leave: LeaveEntry | null): Presence {
  if (entry === null || entry.mark.state === 'blank') return 'unmarked';
  if (entry.mark.state === 'unreadable') return 'unknown';
  return entry.mark.value.presence ?? (leave === null ? 'unknown' : presenceByRegister(leave));
}

function presenceByRegister(leave: LeaveEntry): Presence {
  const kind = valueOf(leave.kind);
  if (kind !== null) return ABSENCE.test(kind) ? 'absent' : 'leave';
  if (valueOf(leave.contact)?.done === true) return 'absent';
  const asked = [leave.requestedOn, leave.approver, leave.reason].some((field) => valueOf<unknown>(field) !== null);
  return asked ? 'leave' : 'unknown';
}

const NOT_DONE: MakeUp = { done: false, on: null };
const BY_MARK: MakeUp = { done: true, on: null };

/**
 * Whether the missed session was made up (plan 二(二)): a make-up mark, a yes in the
 * register, a date in it; the way it was done counts only where the register has no
 * column for either. A date that cannot be read says nothing.
 */
export function makeUpOf(entry: AttendanceEntry | null, leave: LeaveEntry | null): MakeUp {
  if (leave === null) return entry?.mark.value?.madeUp === true ? BY_MARK : NOT_DONE;
  const on = valueOf(leave.makeUpOn);
  const byMark = entry?.mark.value?.madeUp === true;
  const byRegister = valueOf(leave.madeUp) ?? isToldByManner(leave);
  return { done: on !== null || byMark || byRegister, on };
}

function isToldByManner(leave: LeaveEntry): boolean {
  return leave.makeUpOn === null && leave.madeUp === null && valueOf(leave.makeUpHow) !== null;
}
