import type { Member } from '../../records/member';
import { presenceOf } from '../../attendance/presence';
import type { MakeUpIntent } from '../intent';
import type { Recorder } from '../recorder';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import { dayOfRecording, type DayOfRecording } from './day-of-recording';
import { MarkPlaces } from './mark-place';
import { isNote, refuse } from '../note';
import { marksOfDay } from './records-of-day';
import { Register } from './register';
import { writeMark } from './write-mark';

/**
 * 通报、补课 (plan 二(二)): into the member's row of the register, a new one where
 * there is none. Without a register, or one that has no column for make-ups, the mark
 * becomes one of a session made up.
 */
export const recordMakeUp: Recorder<MakeUpIntent> = (intent, book, list) => {
  const { branch } = book.reading;
  const member = branch.members.find(({ key }) => key === intent.member);
  if (!member) {
    list.refuse('not-on-roster', { name: intent.member });
    return;
  }
  const day = dayOfRecording(branch, intent.month);
  const register = new Register(book, day);
  const { briefing, on, how } = intent;
  const isMadeUp = on !== undefined || (how ?? '').trim() !== '';
  const table = register.tableOf(member);
  const presence = presenceOf(marksOfDay(branch, day).get(member.key) ?? null, register.entryOf(member));
  const takesMakeUp = ['makeUpOn', 'madeUp', 'makeUpHow'].some((field) => table?.columns.has(field) === true);
  const inMark = isMadeUp && !takesMakeUp;

  if (table !== null) {
    const kind = register.entryOf(member) === null && presence === 'absent' ? 'absent' : undefined;
    const makeUp = isMadeUp ? { on, how } : undefined;
    const problem = register.write(member, { kind, briefing, makeUp }, list);
    if (problem) refuse(list, problem);
    if (takesMakeUp && isMadeUp && !tellsMakeUp(intent, table.columns)) {
      list.remark('make-up-undated', { name: member.displayName, sheet: table.sheet.name });
    }
  } else if (!isMadeUp) {
    list.refuse('register-needed', { name: member.displayName });
    return;
  } else {
    list.remark('make-up-details-not-kept', { name: member.displayName });
  }
  if (inMark) markMadeUp(member, presence, day, book, list);
  else if (presence === 'present') list.remark('make-up-of-present', { name: member.displayName });
};

/** The check counts it as made up by a date or a yes; by the form alone only where the register has neither column. */
function tellsMakeUp({ on }: MakeUpIntent, columns: ReadonlyMap<string, number>): boolean {
  return on !== undefined || columns.has('madeUp') || !columns.has('makeUpOn');
}

function markMadeUp(
  member: Member,
  presence: ReturnType<typeof presenceOf>,
  day: DayOfRecording,
  book: RecordingBook,
  list: WritingList,
): void {
  const place = new MarkPlaces(book, day).of(member);
  if (isNote(place)) refuse(list, place);
  else if (presence === 'leave' || presence === 'absent') writeMark(place, { presence, madeUp: true }, day, book, list);
  else list.refuse('make-up-of-whom', { name: member.displayName }, 'cell' in place.at ? place.at.cell : null);
}
