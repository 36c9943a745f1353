import { recordedMonths } from '../calendar/recorded-months';
import type { Branch } from '../records/branch';
import { monthsOfHalf, type HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import { noticeFigures } from './dues/notice-figures';

/** A half-year of which nothing is recorded, so that whatever is said of people in it comes from blank cells. */
export interface UnrecordedHalf {
  /** How many people it would say to be in arrears; none: there is nothing to be said at all. */
  readonly accused: number;
}

/** Null where something is recorded: for a notice payments, for a summary theme days too. */
export function unrecordedHalf(
  branch: Branch,
  { half, today }: { readonly half: HalfYear; readonly today: IsoDate },
  what: 'notice' | 'summary',
): UnrecordedHalf | null {
  const { themeDays, dues } = recordedMonths(branch);
  const isRecorded = monthsOfHalf(half).some(
    (month) => dues.has(month) || (what === 'summary' && themeDays.has(month)),
  );
  // Where no ledger says what was paid, a notice of what is owed is all there can be, and accuses nobody.
  const tellsPaid = branch.duesTables.some((table) => table.tellsPaid);
  if (isRecorded || (what === 'notice' && branch.duesTables.length > 0 && !tellsPaid)) return null;
  return { accused: noticeFigures(branch, { half, today }).totals.people };
}
