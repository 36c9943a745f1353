import { readBranch } from '../../reading/read-branch';
import { monthsFrom, type Month } from '../../records/month';
import type { Role } from '../../records/role';
import { applyToSnapshot } from '../../workbook/apply-to-snapshot';
import type { Intent } from '../intent';
import { noteMonths } from '../note';
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

/** The months of intents that were refused, perhaps only because the workbook has no place for them yet. */
export function missingMonths({ refusals }: Recording, intents: readonly Intent[]): Month[] {
  return refusals.some(({ id }) => NO_PLACE.has(id)) ? [...new Set(intents.flatMap(monthsOf))].sort() : [];
}

/**
 * What recording writes once the month is made ready for it, both as one list of
 * edits; null where making it ready writes nothing, or helps nothing. Several months
 * are made ready one by one, each by a recording of its own.
 */
export function preparedRecording(
  book: RecordingBook,
  intents: readonly Intent[],
  record: (book: RecordingBook, intents: readonly Intent[]) => Recording,
): Recording | null {
  const roles = [...new Set(intents.flatMap(({ kind }) => ROLES[kind] ?? []))];
  for (const month of [...new Set(intents.flatMap(monthsOf))].sort()) {
    const preparation = record(book, [{ kind: 'prepare', month, roles }]);
    if (preparation.edits.length === 0) continue;
    const snapshot = applyToSnapshot(book.snapshot, preparation.edits);
    const recording = record({ ...book, snapshot, reading: readBranch(snapshot, book.reading.options) }, intents);
    const edits = recording.refusals.length > 0 ? [] : intoOneList(preparation.edits, recording.edits, book.snapshot);
    if (recording.refusals.some(({ id }) => NO_PLACE.has(id))) return null;
    const remarks = [...preparation.remarks, ...recording.remarks];
    if (edits === null) {
      const refusal = { id: 'prepare-first' as const, data: { months: noteMonths(month) }, cell: null };
      return { edits: [], cells: [], refusals: [refusal], remarks };
    }
    return {
      edits,
      cells: recording.refusals.length > 0 ? [] : [...preparation.cells, ...recording.cells],
      refusals: recording.refusals,
      remarks,
    };
  }
  return null;
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
    case 'suggestion':
      return [];
  }
}
