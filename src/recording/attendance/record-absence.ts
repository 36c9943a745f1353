import type { AbsenceIntent } from '../intent';
import type { Recorder } from '../recorder';
import { dayOfRecording } from './day-of-recording';
import { refuse } from '../note';
import { marksOfDay } from './records-of-day';
import { Register } from './register';

/**
 * 联系教育情况 (plan 二(二): whoever is absent without leave is contacted, the reason
 * found, criticism and education given): into the register, the only place for it.
 */
export const recordAbsence: Recorder<AbsenceIntent> = (intent, book, list) => {
  const { branch } = book.reading;
  const member = branch.members.find(({ key }) => key === intent.member);
  if (!member) {
    list.refuse('not-on-roster', { name: intent.member });
    return;
  }
  const name = member.displayName;
  const day = dayOfRecording(branch, intent.month);
  const register = new Register(book, day);
  const table = register.tableOf(member);
  if (!register.exists || table === null) {
    list.refuse('register-needed', { name });
    return;
  }
  const { contact, reason } = intent;
  const takesReason = table.columns.has('reason') && (reason ?? '').trim() !== '';
  if (!table.columns.has('contact') && !takesReason) {
    list.refuse('no-contact-column', { sheet: table.sheet.name }, register.entryOf(member)?.person.cell ?? null);
    return;
  }
  const mark = marksOfDay(branch, day).get(member.key)?.mark ?? null;
  if (mark?.value?.presence !== 'absent') list.remark('not-marked-absent', { name }, mark?.cell ?? null);
  // What a row that is there calls it, leave or absence, is not for this to change.
  const kind = register.entryOf(member) === null ? 'absent' : undefined;
  const problem = register.write(member, { kind, contact, reason }, list);
  if (problem) refuse(list, problem);
};
