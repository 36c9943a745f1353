import { duesAccounts } from '../../dues/build-dues-accounts';
import type { DuesAccounts } from '../../dues/dues-accounts';
import type { Member, MemberKey } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import { isNote, note, noteMonths } from '../note';
import { rosterProblem } from '../persons/person-cells';
import type { RecordingBook, RecordingNote } from '../recording';
import type { WritingList } from '../writing-list';
import { ledgerBook, type LedgerBook } from './ledger';
import { listPlaces } from './list-places';
import { matrixPlace } from './matrix-places';
import type { Place, PlannedColumns, WantedPlace } from './place';

/** What recording dues works with: the ledgers, the accounts, and what this recording adds to them. */
export class DuesDesk {
  readonly accounts: DuesAccounts;
  readonly ledgers: LedgerBook;
  private readonly members: ReadonlyMap<MemberKey, Member>;
  private readonly planned: PlannedColumns = new Map();

  constructor(
    readonly book: RecordingBook,
    readonly list: WritingList,
  ) {
    const { branch } = book.reading;
    this.accounts = duesAccounts(branch);
    this.ledgers = ledgerBook(book);
    this.members = new Map(branch.members.map((member) => [member.key, member]));
  }

  /** Null, with a refusal, for somebody who is not on the roster, or whom it holds twice without telling them apart. */
  member(key: MemberKey): Member | null {
    const member = this.members.get(key);
    if (!member) {
      this.list.refuse('not-on-roster', { name: key });
      return null;
    }
    const doubt = rosterProblem(member, this.book.reading.branch);
    if (doubt) this.refuse(doubt);
    return doubt ? null : member;
  }

  /**
   * The places of the months, guarded, with the heads of new columns; null, with a
   * refusal, where there are none. No refusal where nothing is left to be written.
   */
  places(wanted: WantedPlace, isSettled: boolean): readonly Place[] | null {
    const found = findPlaces(this.ledgers, this.book, wanted, this.planned);
    if (isNote(found)) {
      if (!isSettled) this.refuse(found);
      return null;
    }
    for (const { guards, newHeads } of found) {
      for (const guard of guards) this.list.expect(guard);
      for (const { cell, written } of newHeads) this.list.set(cell, written);
    }
    return found;
  }

  refuse({ id, data, cell }: RecordingNote): void {
    this.list.refuse(id, data, cell);
  }
}

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
): readonly Place[] | RecordingNote {
  const places: Place[] = [];
  let rest: Month[] = [];
  const listed = (): RecordingNote | null => {
    const [from, to] = [rest[0], rest.at(-1)];
    rest = [];
    if (from === undefined || to === undefined) return null;
    const found = listPlaces(ledgers, book, { ...wanted, from, to });
    if (isNote(found)) return found;
    places.push(...found);
    return null;
  };
  for (const month of monthsFrom(wanted.from, wanted.to)) {
    const last = places.at(-1);
    // A payment cell merged over several months is one place.
    if (last && last.to >= month) continue;
    const found = matrixPlace(ledgers, book, wanted, month, planned);
    if (found === null && ledgers.lists.length === 0) {
      return note('dues-no-ledger', { name: wanted.member.displayName, months: noteMonths(month) });
    }
    if (found === null) {
      rest.push(month);
      continue;
    }
    const unlisted = listed();
    if (unlisted) return unlisted;
    if (isNote(found)) return found;
    places.push(found);
  }
  return listed() ?? places;
}
