import { duesAccounts } from '../../dues/build-dues-accounts';
import type { DuesAccounts } from '../../dues/dues-accounts';
import { fullAddress, type CellRef } from '../../records/cell-ref';
import type { Member, MemberKey } from '../../records/member';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import { findPlaces } from './find-places';
import { ledgerBook, type LedgerBook } from './ledger';
import { NewRows } from './new-rows';
import { isProblem, type Place, type PlaceProblem, type PlannedColumns, type WantedPlace } from './place';

/** What recording dues works with: the ledgers, the accounts, and what this recording adds to them. */
export class DuesDesk {
  readonly accounts: DuesAccounts;
  readonly ledgers: LedgerBook;
  readonly newRows: NewRows;
  private readonly members: ReadonlyMap<MemberKey, Member>;
  private readonly planned: PlannedColumns = new Map();
  private readonly heads = new Set<string>();
  private readonly told = new Set<string>();

  constructor(
    readonly book: RecordingBook,
    readonly list: WritingList,
  ) {
    const { branch } = book.reading;
    this.accounts = duesAccounts(branch);
    this.ledgers = ledgerBook(book);
    this.newRows = new NewRows(branch);
    this.members = new Map(branch.members.map((member) => [member.key, member]));
  }

  /** Null, with a refusal, for somebody who is not on the roster. */
  member(key: MemberKey): Member | null {
    const member = this.members.get(key);
    if (!member) this.list.refuse('dues-not-on-roster', { name: key });
    return member ?? null;
  }

  /** The places of the months, guarded, with the heads of new columns; null, with a refusal, where there are none. */
  places(wanted: WantedPlace): readonly Place[] | null {
    const found = findPlaces(this.ledgers, this.book, wanted, this.planned);
    if (isProblem(found)) {
      this.refuse(found);
      return null;
    }
    for (const { guards, newHead } of found) {
      for (const guard of guards) this.list.expect(guard);
      if (newHead) this.writeHead(newHead);
    }
    return found;
  }

  refuse({ id, data, cell }: PlaceProblem): void {
    this.list.refuse(id, data, cell);
  }

  /** A remark that is the same for many people is made once. */
  remarkOnce(id: string, data: PlaceProblem['data'], cell: CellRef | null): void {
    const key = JSON.stringify([id, data]);
    if (this.told.has(key)) return;
    this.told.add(key);
    this.list.remark(id, data, cell);
  }

  private writeHead({ cell, written }: NonNullable<Place['newHead']>): void {
    const address = fullAddress(cell);
    if (this.heads.has(address)) return;
    this.heads.add(address);
    this.list.set(cell, written);
  }
}
