import { valueOf } from '../../records/field';
import { monthNumber, yearOfMonth } from '../../records/month';
import { setField } from '../overwriting';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import { NOTHING, writtenText } from '../../notation/written';
import type { DayOfRecording } from './day-of-recording';

/** 列席人员 into the session's row; a remark where no row or column takes them. */
export function recordObservers(
  text: string,
  { day, month }: DayOfRecording,
  book: RecordingBook,
  list: WritingList,
): void {
  const observers = text.trim();
  const field = day?.row.observers ?? null;
  if (field === null || day === null) {
    if (observers === '') return;
    list.remark('observers-not-kept', { year: yearOfMonth(month), month: monthNumber(month) });
    return;
  }
  if ((valueOf(field) ?? '') === observers) return;
  list.expect(day.row.cell);
  setField(list, book, field, observers === '' ? NOTHING : writtenText(observers));
}
