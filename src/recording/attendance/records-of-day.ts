import type { AttendanceEntry, LeaveEntry } from '../../records/attendance';
import type { Branch } from '../../records/branch';
import type { MemberKey } from '../../records/member';
import type { DayOfRecording } from './day-of-recording';

/** The mark of each member at that theme day: the first, or the first that is not blank, as the check takes it. */
export function marksOfDay(branch: Branch, day: DayOfRecording): Map<MemberKey, AttendanceEntry> {
  const found = new Map<MemberKey, AttendanceEntry>();
  for (const entry of day.of(branch.attendance)) {
    const key = entry.person.member;
    if (key === null) continue;
    const known = found.get(key);
    if (known === undefined || (known.mark.state === 'blank' && entry.mark.state !== 'blank')) found.set(key, entry);
  }
  return found;
}

/** The entry of the register for each member at that theme day; the row nearest the day is chosen for each alone. */
export function leaveOfDay(branch: Branch, day: DayOfRecording): Map<MemberKey, LeaveEntry> {
  const groups = new Map<MemberKey, LeaveEntry[]>();
  for (const entry of branch.leave) {
    const key = entry.person.member;
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const found = new Map<MemberKey, LeaveEntry>();
  for (const [key, entries] of groups) {
    const [own] = day.of(entries);
    if (own !== undefined) found.set(key, own);
  }
  return found;
}
