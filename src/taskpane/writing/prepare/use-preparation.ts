import { useMemo } from 'react';
import type { PrepareIntent } from '../../../recording/intent';
import { record } from '../../../recording/record';
import type { Recording, RecordingBook } from '../../../recording/recording';
import type { Role } from '../../../records/role';
import { addMonths, type Month } from '../../../records/month';

/** A month that the workbook has no room for yet, and what making it ready would write. */
export interface Preparation {
  readonly month: Month;
  readonly intents: readonly PrepareIntent[];
  readonly recording: Recording;
}

/** What is to be made ready: the month in front, else the one after it. Null where both are there, or cannot be made. */
export function useMonthToPrepare(
  book: RecordingBook,
  month: Month | null,
  months: readonly Month[],
): Preparation | null {
  return useMemo(() => {
    if (month === null) return null;
    const next = addMonths(month, 1);
    return preparationOf(book, month) ?? (months.includes(next) ? preparationOf(book, next) : null);
  }, [book, month, months]);
}

/** Null where nothing would be written and nothing has to be said. */
export function preparationOf(book: RecordingBook, month: Month, roles?: readonly Role[]): Preparation | null {
  const intents: readonly PrepareIntent[] = [{ kind: 'prepare', month, ...(roles ? { roles } : {}) }];
  const recording = record(book, intents);
  return recording.edits.length > 0 || recording.remarks.length > 0 ? { month, intents, recording } : null;
}
