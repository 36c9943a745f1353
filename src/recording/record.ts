import { recordAbsence } from './attendance/record-absence';
import { recordAttendance } from './attendance/record-attendance';
import { recordLeave } from './attendance/record-leave';
import { recordMakeUp } from './attendance/record-make-up';
import { recordExemption } from './dues/record-exemption';
import { recordPayments } from './dues/record-payments';
import { recordStandard } from './dues/record-standard';
import { recordPlan } from './plan/record-plan';
import { missingMonths, oneAfterTheOther, preparedRecording } from './prepare/prepared-recording';
import { recordPrepare } from './prepare/record-prepare';
import { saidOnce } from './said-once';
import { recordRoster } from './roster/record-roster';
import { recordHolidays } from './settings/record-holidays';
import { recordSuggestion } from './suggestion/record-suggestion';
import { recordThemeDay } from './theme-day/record-theme-day';
import type { Intent } from './intent';
import type { Recording, RecordingBook } from './recording';
import { WritingList } from './writing-list';

/**
 * Works out what recording the intents would write, all of them as one unit: each
 * cell old and new, what the person ought to know, and why it cannot be where it
 * cannot. What the sheets say already is not written again. A month that the workbook
 * has no place for yet is made ready in the same recording.
 */
export function record(book: RecordingBook, intents: readonly Intent[]): Recording {
  const { edits, cells, refusals, remarks } = recordPrepared(book, intents);
  return { edits, cells, refusals: saidOnce(refusals), remarks: saidOnce(remarks) };
}

function recordPrepared(book: RecordingBook, intents: readonly Intent[]): Recording {
  const preparing = intents.filter(({ kind }) => kind === 'prepare');
  if (preparing.length > 0) {
    // Each month as the one before leaves the workbook, and once more for the rows of a sheet that got columns first.
    const rest = intents.filter(({ kind }) => kind !== 'prepare');
    const turns = [...preparing.flatMap((one) => [[one], [one]]), ...(rest.length > 0 ? [rest] : [])];
    return oneAfterTheOther(book, turns, recordAsItIs);
  }
  const recording = recordAsItIs(book, intents);
  const isMissing = missingMonths(recording, intents).length > 0;
  return (isMissing ? preparedRecording(book, intents, recordAsItIs) : null) ?? recording;
}

function recordAsItIs(book: RecordingBook, intents: readonly Intent[]): Recording {
  const list = new WritingList(book);
  for (const intent of intents) recordOne(intent, book, list);
  return list.finish();
}

function recordOne(intent: Intent, book: RecordingBook, list: WritingList): void {
  switch (intent.kind) {
    case 'attendance':
      recordAttendance(intent, book, list);
      return;
    case 'leave':
      recordLeave(intent, book, list);
      return;
    case 'make-up':
      recordMakeUp(intent, book, list);
      return;
    case 'absence':
      recordAbsence(intent, book, list);
      return;
    case 'payment':
      recordPayments(intent, book, list);
      return;
    case 'exemption':
      recordExemption(intent, book, list);
      return;
    case 'standard':
      recordStandard(intent, book, list);
      return;
    case 'theme-day':
      recordThemeDay(intent, book, list);
      return;
    case 'plan':
      recordPlan(intent, book, list);
      return;
    case 'prepare':
      recordPrepare(intent, book, list);
      return;
    case 'holidays':
      recordHolidays(intent, book, list);
      return;
    case 'roster':
      recordRoster(intent, book, list);
      return;
    case 'suggestion':
      recordSuggestion(intent, book, list);
      return;
  }
}
