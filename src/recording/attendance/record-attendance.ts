import type { Member } from '../../records/member';
import type { AttendanceIntent, SignIn } from '../intent';
import type { Recorder } from '../recorder';
import type { WritingList } from '../writing-list';
import { dayOfRecording, type DayOfRecording } from './day-of-recording';
import { MarkPlaces } from './mark-place';
import { isNote, refuse, remark } from '../note';
import { recordObservers } from './record-observers';
import { Register } from './register';
import { writeMark } from './write-mark';

/**
 * The sign-in of a theme day (plan 二(二)): each mark in the sheet's own way; a leave
 * with its reason and approver, and an absence, also into the register.
 */
export const recordAttendance: Recorder<AttendanceIntent> = (intent, book, list) => {
  const { branch } = book.reading;
  const day = dayOfRecording(branch, intent.month);
  const places = new MarkPlaces(book, day);
  const register = new Register(book, day);
  const members = new Map(branch.members.map((member) => [member.key, member]));
  for (const signIn of intent.marks) {
    const member = members.get(signIn.member);
    if (!member) {
      list.refuse('not-on-roster', { name: signIn.member });
      continue;
    }
    const place = places.of(member);
    if (isNote(place)) refuse(list, place);
    else writeMark(place, signIn, day, book, list);
    recordInRegister(member, signIn, register, list);
  }
  if (intent.observers !== undefined) recordObservers(intent.observers, day, book, list);
  remarkBlankCounts(intent, day, list);
};

function recordInRegister(member: Member, signIn: SignIn, register: Register, list: WritingList): void {
  const { presence, leaveKind, reason, approver } = signIn;
  const name = member.displayName;
  const entry = register.entryOf(member);
  if (presence === 'present') {
    if (entry !== null) list.remark('register-row-stays', { name }, entry.person.cell);
    return;
  }
  const hasDetails = (reason ?? '').trim() !== '' || (approver ?? '').trim() !== '';
  if (!register.exists) {
    if (hasDetails) list.remark('leave-details-not-kept', { name });
    return;
  }
  const kind = presence === 'absent' ? 'absent' : (leaveKind ?? 'unspecified');
  // A row that could say no more than the mark does is not worth adding.
  const saysMore = presence === 'absent' ? hasDetails || register.tableOf(member)?.columns.has('kind') : hasDetails;
  if (entry === null && saysMore !== true) return;
  const problem = register.write(member, { kind, reason, approver }, list);
  if (problem) remark(list, problem);
}

/** 应到, 实到 and the like are a statement of its own: shown as still open, never filled in from the marks. */
function remarkBlankCounts({ marks }: AttendanceIntent, { day }: DayOfRecording, list: WritingList): void {
  if (day === null || marks.length === 0) return;
  const { expectedCount, presentCount, leaveCount, absentCount } = day.row;
  const open = [expectedCount, presentCount, leaveCount, absentCount].find((field) => field?.state === 'blank');
  if (open) list.remark('counts-open', {}, open.cell);
}
