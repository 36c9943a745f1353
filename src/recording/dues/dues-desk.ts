import { duesAccounts } from '../../dues/build-dues-accounts';
import type { DuesAccounts } from '../../dues/dues-accounts';
import type { Member, MemberKey } from '../../records/member';
import { rosterProblem } from '../persons/person-cells';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import { findPlaces } from './find-places';
import { ledgerBook, type LedgerBook } from './ledger';
import { isProblem, type Place, type PlaceProblem, type PlannedColumns, type WantedPlace } from './place';

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
    if (isProblem(found)) {
      if (!isSettled) this.refuse(found);
      return null;
    }
    for (const { guards, newHeads } of found) {
      for (const guard of guards) this.list.expect(guard);
      for (const { cell, written } of newHeads) this.list.set(cell, written);
    }
    return found;
  }

  refuse({ id, data, cell }: PlaceProblem): void {
    this.list.refuse(id, data, cell);
  }
}
