import type { Due } from '../../dues/dues-accounts';
import { parseAmountCell, writtenAmount } from '../../notation/amount';
import type { Written } from '../../notation/written';
import type { CellRef } from '../../records/cell-ref';
import { fen, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import { cellAt } from '../../workbook/sheet-cells';
import { isNote } from '../note';
import { personCells } from '../persons/person-cells';
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
  const person = personCells(ledger.table, member, book.reading.branch);
  // The place was found only where a row can say who is meant.
  if (isNote(person)) throw new Error(`no place for ${member.displayName}: ${person.id}`);
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

/**
 * The standard, or the base, by which the due of a new list row is known, in the
 * column that the list has for it: a row that leaves it blank would unsay what the
 * rows before it say.
 */
export function listRowSources(desk: DuesDesk, member: Member, { to }: Place): ReadonlyMap<string, Written> {
  const { due } = desk.accounts.of(member.key, to);
  const source = due.kind === 'owed' ? sourceOf(desk, due) : null;
  return new Map(source === null ? [] : [[source.field, writtenAmount(source.amount)]]);
}

function sourceOf(desk: DuesDesk, due: Extract<Due, { kind: 'owed' }>): { field: string; amount: Fen } | null {
  switch (due.source) {
    case 'ledger':
      return null;
    case 'ledgerStandard':
    case 'rosterStandard':
      return { field: 'standard', amount: due.amount };
    case 'tiers': {
      const amount = amountAt(desk, due.cell);
      return amount === null ? null : { field: 'wageBase', amount };
    }
  }
}

function amountAt({ book }: DuesDesk, { sheet, row, column }: CellRef): Fen | null {
  const found = book.snapshot.sheets.find(({ name }) => name === sheet);
  const reading = found ? parseAmountCell(cellAt(found, row, column)) : null;
  return reading?.state === 'read' ? fen(reading.value) : null;
}
