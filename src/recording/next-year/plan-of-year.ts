import { readBranch, type Reading } from '../../reading/read-branch';
import type { Snapshot } from '../../workbook/snapshot';
import { recordPlan } from '../plan/record-plan';
import { scheduleOfYear } from '../plan/schedule-of-year';
import type { Recording } from '../recording';
import { WritingList } from '../writing-list';
import type { Turn } from './turn';

/** The plan of the year as it is recorded in the workbook of the new year; nothing where its sheet is protected. */
export function planOfYear(
  { to, book, days }: Turn,
  snapshot: Snapshot,
  more: (reading: Reading, list: WritingList) => void = () => undefined,
): Recording {
  const reading = readBranch(snapshot, { ...book.reading.options, year: to });
  const list = new WritingList({ ...book, snapshot, reading });
  const isLocked = scheduleOfYear(reading, to)?.sheet.locked ?? false;
  if (!isLocked) recordPlan({ kind: 'plan', year: to, days }, { ...book, snapshot, reading }, list);
  more(reading, list);
  return list.finish();
}
