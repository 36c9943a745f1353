import { monthsFrom, type Month } from '../../records/month';
import type { RecordingBook } from '../recording';
import type { LedgerBook } from './ledger';
import { listPlaces } from './list-places';
import { matrixPlace } from './matrix-places';
import { isProblem, problem, type Place, type PlaceProblem, type PlannedColumns, type WantedPlace } from './place';

/**
 * Where the months of a member are recorded in the ledgers that exist, month by
 * month in a matrix, by period in a list: together exactly the months asked for, in
 * order. `planned` counts the month columns that a matrix is to get anyhow.
 */
export function findPlaces(
  ledgers: LedgerBook,
  book: RecordingBook,
  wanted: WantedPlace,
  planned: PlannedColumns,
): readonly Place[] | PlaceProblem {
  const places: Place[] = [];
  let rest: Month[] = [];
  const listed = (): PlaceProblem | null => {
    const [from, to] = [rest[0], rest.at(-1)];
    rest = [];
    if (from === undefined || to === undefined) return null;
    const found = listPlaces(ledgers, book, { ...wanted, from, to });
    if (isProblem(found)) return found;
    places.push(...found);
    return null;
  };
  for (const month of monthsFrom(wanted.from, wanted.to)) {
    const last = places.at(-1);
    // A payment cell merged over several months is one place.
    if (last && last.to >= month) continue;
    const found = matrixPlace(ledgers, book, wanted, month, planned);
    if (found === null && ledgers.lists.length === 0) {
      return problem('dues-no-ledger', { name: wanted.member.displayName, months: month });
    }
    if (found === null) {
      rest.push(month);
      continue;
    }
    const unlisted = listed();
    if (unlisted) return unlisted;
    if (isProblem(found)) return found;
    places.push(found);
  }
  return listed() ?? places;
}
