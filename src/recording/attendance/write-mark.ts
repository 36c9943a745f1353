import type { LeaveKind, Mark } from '../../records/attendance';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import { isSameMark } from '../../notation/mark-like';
import { markInTable, marksLeaveInGeneral } from './mark-in-table';
import type { RecordingBook } from '../recording';
import type { Written } from '../../notation/written';
import type { WritingList } from '../writing-list';
import type { DayOfRecording } from './day-of-recording';
import type { MarkPlace } from './mark-place';

/** What is stated of a member at a theme day. */
export interface StatedPresence {
  readonly presence: 'present' | 'leave' | 'absent';
  readonly leaveKind?: LeaveKind | undefined;
  /** Absent: not stated, so that a mark keeps what it says of it. */
  readonly madeUp?: true | undefined;
}

/**
 * Puts the mark in its place, in the table's own marks. What the cell says beyond
 * the statement stays (the kind of a leave, a make-up); a mark that says the same is
 * left as it is written.
 */
export function writeMark(
  place: MarkPlace,
  stated: StatedPresence,
  day: DayOfRecording,
  book: RecordingBook,
  list: WritingList,
): void {
  const { table, at } = place;
  const { settings } = book.reading.branch;
  const current = 'entry' in at ? (at.entry?.mark ?? null) : null;
  const isGeneral = marksLeaveInGeneral(table, settings);
  const wanted = wantedMark(stated, current?.value ?? null, isGeneral);
  for (const guard of place.guards) list.expect(guard);
  if ('entry' in at && at.entry !== null) remarkOtherDate(at.entry.occasion, day, list);
  if (current?.value && isSameMark(current.value, wanted)) return;
  const others = book.reading.tables.filter((each) => each.role === 'attendance' && each !== table);
  const written = markInTable(table, wanted, { settings, others });
  if (written === null) {
    list.refuse('no-mark', { sheet: table.sheet.name }, 'cell' in at ? at.cell : null);
    return;
  }
  if (isGeneral && (stated.leaveKind ?? 'unspecified') !== 'unspecified') {
    list.remark('leave-kind-not-marked', { sheet: table.sheet.name, mark: written.text });
  }
  if (place.newColumn !== null) {
    const { heads } = place.newColumn;
    for (const { cell, written } of heads) list.set(cell, written);
    const [month] = heads;
    if (month) list.remark('attendance-column-added', { head: month.written.text }, month.cell);
  }
  if ('cell' in at) replace(at.cell, written, current?.state === 'unreadable', book, list);
  else list.addRow(table, new Map([...at.row, [at.column, written]]), at.key);
}

function wantedMark({ presence, leaveKind, madeUp }: StatedPresence, before: Mark | null, isGeneral: boolean): Mark {
  if (presence === 'present') return { presence, leaveKind: null, madeUp: false };
  const keepsMakeUp = before?.madeUp === true && (before.presence === presence || before.presence === null);
  const isMadeUp = madeUp === true || keepsMakeUp;
  if (presence === 'absent') return { presence, leaveKind: null, madeUp: isMadeUp };
  const known = before?.presence === 'leave' ? before.leaveKind : null;
  const kind = leaveKind === undefined || leaveKind === 'unspecified' ? (known ?? 'unspecified') : leaveKind;
  return { presence, leaveKind: isGeneral && kind !== known ? 'unspecified' : kind, madeUp: isMadeUp };
}

function replace(
  cell: Parameters<WritingList['set']>[0],
  written: Written,
  isUnreadable: boolean,
  { snapshot }: RecordingBook,
  list: WritingList,
): void {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const old = sheet ? textOf(cellAt(sheet, cell.row, cell.column)).trim() : '';
  list.set(cell, written);
  if (old === '' || old === written.text) return;
  list.remark(isUnreadable ? 'replaces-unreadable' : 'replaces', { old, new: written.text }, cell);
}

/** The check takes the marks of the nearest date for the theme day's where none has its own. */
function remarkOtherDate(
  occasion: { readonly date: string | null; readonly cell: Parameters<WritingList['set']>[0] | null },
  day: DayOfRecording,
  list: WritingList,
): void {
  if (occasion.date === null || day.date === null || occasion.date === day.date) return;
  list.remark('other-date', { found: occasion.date, date: day.date }, occasion.cell);
}
