import type { Due } from '../../dues/dues-accounts';
import type { CellRef } from '../../records/cell-ref';
import { fen, type Fen } from '../../records/fen';
import type { Member } from '../../records/member';
import { parseAmountCell } from '../../notation/amount';
import { cellAt } from '../../workbook/sheet-cells';
import { writtenAmount } from '../../notation/amount';
import type { Written } from '../../notation/written';
import type { DuesDesk } from './dues-desk';
import type { Place } from './place';

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
