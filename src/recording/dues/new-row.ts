import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import { writtenAmount } from '../own-way/amount';
import { writtenText, type Written } from '../written';
import type { DuesDesk } from './dues-desk';
import type { Ledger } from './ledger';
import { idInLedger } from './ledger-id';
import type { Place } from './place';

/**
 * Puts cells into the new row that the place needs, with who it is of and which
 * months or year. In a matrix all months of a member go into one row, however many
 * payments they are.
 */
export function addToNewRow(
  { book, list }: DuesDesk,
  member: Member,
  { ledger, stated, from, to }: Place,
  cells: ReadonlyMap<string | number, Written>,
): void {
  const year = stated.get('year')?.text ?? '';
  const key = ledger.dues.layout === 'matrix' ? `${member.key} ${year}` : `${member.key} ${from} ${to}`;
  const row = new Map([...personCells(ledger, member, book.reading.branch.members), ...stated, ...cells]);
  list.addRow(ledger.table, row, key);
}

function personCells(
  ledger: Ledger,
  member: Member,
  members: readonly Member[],
): ReadonlyMap<string | number, Written> {
  const cells = new Map<string | number, Written>([['name', writtenText(member.displayName)]]);
  const id = idInLedger(ledger, member, members);
  if (id !== null) cells.set('id', id);
  const section = valueOf(member.section);
  if (section !== null) cells.set('section', writtenText(section));
  const standard = standardCell(ledger, member);
  return standard === null ? cells : cells.set(...standard);
}

/** The standard as the roster knows it, in the column that a matrix has for it. */
function standardCell({ table, dues }: Ledger, { duesStandard }: Member): [string, Written] | null {
  const standard = valueOf(duesStandard);
  if (standard === null || dues.layout === 'list') return null;
  if (table.columns.has('standard')) return ['standard', writtenAmount(standard)];
  // 月缴党费 beside the months of payments is the standard too.
  return table.monthColumns.some(({ part }) => part === 'due') ? null : ['due', writtenAmount(standard)];
}
