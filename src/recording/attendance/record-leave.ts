import type { LeaveIntent } from '../intent';
import type { Recorder } from '../recorder';
import { dayOfRecording } from './day-of-recording';
import { MarkPlaces } from './mark-place';
import { isNote, refuse, remark } from '../note';
import { Register } from './register';
import { writeMark } from './write-mark';

/**
 * 请假 (plan 二(二)): into the register, and as the mark. Where only one of the two
 * can hold it, that one does, with a remark; refused where neither can.
 */
export const recordLeave: Recorder<LeaveIntent> = (intent, book, list) => {
  const { branch } = book.reading;
  const member = branch.members.find(({ key }) => key === intent.member);
  if (!member) {
    list.refuse('not-on-roster', { name: intent.member });
    return;
  }
  const day = dayOfRecording(branch, intent.month);
  const register = new Register(book, day);
  const { leaveKind, reason, approver, requestedOn } = intent;
  const isStated = [reason, approver, requestedOn].some((each) => (each ?? '').trim() !== '');
  const problem = register.exists
    ? register.write(member, { kind: leaveKind, reason, approver, requestedOn }, list)
    : null;
  if (!register.exists && isStated) list.remark('leave-details-not-kept', { name: member.displayName });
  const isRegistered = register.exists && problem === null;

  const place = new MarkPlaces(book, day).of(member);
  if (!isNote(place)) {
    writeMark(place, { presence: 'leave', leaveKind }, day, book, list);
    if (problem) remark(list, problem);
  } else if (isRegistered) {
    remark(list, place);
  } else {
    refuse(list, place);
    if (problem) refuse(list, problem);
  }
};
