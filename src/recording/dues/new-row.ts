import { valueOf } from '../../records/field';
import type { Member, MemberKey } from '../../records/member';
import { comparedText } from '../../reading/persons/written-name';
import { cellAt, textOf } from '../../reading/sheet-cells';
import { writtenAmount } from '../own-way/amount';
import { writtenText, type Written } from '../written';
import type { DuesDesk } from './dues-desk';
import type { Ledger } from './ledger';
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
  const id = valueOf(member.id);
  if (id !== null && keepsSuchIds(ledger, members)) cells.set('id', writtenText(id));
  const section = valueOf(member.section);
  if (section !== null) cells.set('section', writtenText(section));
  const standard = standardCell(ledger, member);
  return standard === null ? cells : cells.set(...standard);
}

/** 编号 in the ledger may be another number than the roster's: only where both agree on somebody, or the ledger has none yet. */
function keepsSuchIds({ table, dues }: Ledger, members: readonly Member[]): boolean {
  const column = table.columns.get('id');
  if (column === undefined) return false;
  const ids = new Map<MemberKey | null, string>(members.map(({ key, id }) => [key, comparedText(valueOf(id) ?? '')]));
  const written = dues.people
    .map(({ member, cell }) => ({ member, id: comparedText(textOf(cellAt(table.sheet, cell.row, column))) }))
    .filter(({ id }) => id !== '');
  return written.length === 0 || written.some(({ member, id }) => ids.get(member) === id);
}

/** The standard as the roster knows it, in the column that a matrix has for it. */
function standardCell({ table, dues }: Ledger, { duesStandard }: Member): [string, Written] | null {
  const standard = valueOf(duesStandard);
  if (standard === null || dues.layout === 'list') return null;
  if (table.columns.has('standard')) return ['standard', writtenAmount(standard)];
  // 月缴党费 beside the months of payments is the standard too.
  return table.monthColumns.some(({ part }) => part === 'due') ? null : ['due', writtenAmount(standard)];
}
