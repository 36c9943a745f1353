import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import { personCells } from '../persons/person-cells';
import { writtenAmount } from '../../notation/amount';
import type { Written } from '../../notation/written';
import type { DuesDesk } from './dues-desk';
import type { Ledger } from './ledger';
import { isProblem, type Place } from './place';

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
  const person = personCells(ledger.table, member, book.reading.branch);
  // The place was found only where a row can say who is meant.
  if (isProblem(person)) throw new Error(`no place for ${member.displayName}: ${person.id}`);
  const standard = standardCell(ledger, member);
  list.addRow(ledger.table, new Map<string | number, Written>([...person, ...standard, ...stated, ...cells]), key);
}

/** The standard as the roster knows it, in the column that a matrix has for it. */
function standardCell({ table, dues }: Ledger, { duesStandard }: Member): readonly [string, Written][] {
  const standard = valueOf(duesStandard);
  if (standard === null || dues.layout === 'list') return [];
  if (table.columns.has('standard')) return [['standard', writtenAmount(standard)]];
  // 月缴党费 beside the months of payments is the standard too.
  return table.monthColumns.some(({ part }) => part === 'due') ? [] : [['due', writtenAmount(standard)]];
}
