import type { CellRef } from '../../records/cell-ref';
import type { Renewal, Renewed } from '../../workbook/renewal';
import type { RecordingBook } from '../recording';
import { nextYear } from './next-year';
import type { NextYear, NextYearRequest } from './step';

/** The step into the next year with the new workbook's file; null where new sheets are made instead, or nothing. */
export interface MadeNextYear {
  readonly plan: NextYear;
  readonly bytes: Uint8Array | null;
  /** The workbook was signed; the new one is not. */
  readonly droppedSignature: boolean;
  /** Formulas that may mean other cells now that rows were taken out. */
  readonly computed: readonly CellRef[];
}

/**
 * Works the step out and has the host make the file. Where rows cannot be taken out
 * since a formula elsewhere names a cell of them, they are emptied instead. Throws what
 * the host does.
 */
export async function madeNextYear(
  book: RecordingBook,
  request: NextYearRequest,
  renew: (renewal: Renewal) => Renewed | Promise<Renewed>,
): Promise<MadeNextYear> {
  const plan = nextYear(book, request);
  if (plan.renewal === null) return { plan, bytes: null, droppedSignature: false, computed: [] };
  const made = await renew(plan.renewal);
  if (made.broken === 0 || request.keepRows === true) {
    const { bytes, droppedSignature = false, computed = [] } = made;
    return { plan, bytes, droppedSignature, computed };
  }
  return madeNextYear(book, { ...request, keepRows: true }, renew);
}
