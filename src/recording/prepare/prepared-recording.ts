import { readBranch } from '../../reading/read-branch';
import { monthsFrom, type Month } from '../../records/month';
import type { Role } from '../../records/role';
import { applyToSnapshot } from '../../workbook/apply-to-snapshot';
import { inSteps } from '../../workbook/steps';
import type { Intent } from '../intent';
import type { Recording, RecordingBook } from '../recording';
import { intoOneList } from './into-one-list';

/** The refusals for which a month without a column, block or sheet of its own may be the reason. */
const NO_PLACE: ReadonlySet<string> = new Set([
  'attendance-no-column',
  'attendance-no-table',
  'dues-no-ledger',
  'dues-list-by-date',
]);

const ROLES: Readonly<Partial<Record<Intent['kind'], readonly Role[]>>> = {
  attendance: ['attendance'],
  leave: ['attendance', 'leave'],
  payment: ['dues'],
  exemption: ['dues'],
};

type RecordAsItIs = (book: RecordingBook, intents: readonly Intent[]) => Recording;

/** The months of intents that were refused, perhaps only because the workbook has no place for them yet. */
export function missingMonths({ refusals }: Recording, intents: readonly Intent[]): Month[] {
  return refusals.some(({ id }) => NO_PLACE.has(id)) ? [...new Set(intents.flatMap(monthsOf))].sort() : [];
}

/**
 * What recording writes once its months are made ready for it, all as one unit; null
 * where making them ready writes nothing, or does not help.
 */
export function preparedRecording(
  book: RecordingBook,
  intents: readonly Intent[],
  record: RecordAsItIs,
): Recording | null {
  const roles = [...new Set(intents.flatMap(({ kind }) => ROLES[kind] ?? []))];
  const months = [...new Set(intents.flatMap(monthsOf))].sort();
  const prepared = oneAfterTheOther(
    book,
    months.map((month): Intent[] => [{ kind: 'prepare', month, roles }]),
    record,
  );
  if (prepared.edits.length === 0) return null;
  const recording = record(prepared.book, intents);
  if (recording.refusals.some(({ id }) => NO_PLACE.has(id))) return null;
  const remarks = [...prepared.remarks, ...recording.remarks];
  if (recording.refusals.length > 0) return { edits: [], cells: [], refusals: recording.refusals, remarks };
  return {
    edits: joined(prepared.edits, recording.edits, book),
    cells: [...prepared.cells, ...recording.cells],
    refusals: [],
    remarks,
  };
}

/** In one list where it can be said in one: one look at the workbook then finds everything that stands against it. */
function joined(first: Recording['edits'], later: Recording['edits'], { snapshot }: RecordingBook): Recording['edits'] {
  const isOneStep = ![...first, ...later].some(({ kind }) => kind === 'next-step');
  return (isOneStep ? intoOneList(first, later, snapshot) : null) ?? inSteps([first, later]);
}

interface Prepared extends Recording {
  /** The workbook as it is then. */
  readonly book: RecordingBook;
}

/** Several recordings of which each is about the workbook as the one before leaves it, as one; the first refusal ends it. */
export function oneAfterTheOther(
  book: RecordingBook,
  recordings: readonly (readonly Intent[])[],
  record: RecordAsItIs,
): Prepared {
  const nothing: Prepared = { book, edits: [], cells: [], refusals: [], remarks: [] };
  return recordings.reduce((before, intents): Prepared => {
    if (before.refusals.length > 0) return before;
    const { edits, cells, refusals, remarks } = record(before.book, intents);
    // What was said of the workbook before is not said again.
    const known = new Set(before.remarks.map((remark) => JSON.stringify(remark)));
    const told = { remarks: [...before.remarks, ...remarks.filter((one) => !known.has(JSON.stringify(one)))] };
    if (refusals.length > 0) return { ...before, ...told, edits: [], cells: [], refusals };
    if (edits.length === 0) return { ...before, ...told };
    const snapshot = applyToSnapshot(before.book.snapshot, edits);
    const reading = readBranch(snapshot, before.book.reading.options);
    return {
      book: { ...before.book, snapshot, reading },
      edits: inSteps([before.edits, edits]),
      cells: [...before.cells, ...cells],
      refusals: [],
      ...told,
    };
  }, nothing);
}

function monthsOf(intent: Intent): Month[] {
  switch (intent.kind) {
    case 'attendance':
    case 'leave':
      return [intent.month];
    case 'payment':
      return intent.payments.flatMap(({ from, to }) => monthsFrom(from, to));
    case 'exemption':
      return monthsFrom(intent.from, intent.to);
    case 'make-up':
    case 'absence':
    case 'standard':
    case 'theme-day':
    case 'plan':
    case 'holidays':
    case 'prepare':
    case 'roster':
    case 'suggestion':
      return [];
  }
}
