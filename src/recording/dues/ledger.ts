import { monthBlocks, type MonthBlock } from '../../reading/readers/dues-matrix';
import type { Table } from '../../reading/tables/table';
import type { CellRef } from '../../records/cell-ref';
import type { DuesLine, DuesTable, Payment } from '../../records/dues';
import type { MemberKey, Person } from '../../records/member';
import { yearOfMonth, type Month } from '../../records/month';
import type { RecordingBook } from '../recording';

/** A dues table of the workbook: where its cells are, and what it covers. */
export interface Ledger {
  readonly table: Table;
  readonly dues: DuesTable;
}

/** A payment cell or row of one member, and the ledger it stands in. */
export interface OwnPayment {
  readonly ledger: Ledger;
  readonly payment: Payment;
}

/** The dues tables of a workbook and what they hold of each member, blank payment cells included. */
export interface LedgerBook {
  readonly matrices: readonly Ledger[];
  readonly lists: readonly Ledger[];
  paymentsOf(member: MemberKey): readonly OwnPayment[];
  linesOf(member: MemberKey): readonly DuesLine[];
}

export function ledgerBook({ reading }: Pick<RecordingBook, 'reading'>): LedgerBook {
  const { branch, tables } = reading;
  const ledgers = tables
    .filter(({ role }) => role === 'dues')
    .flatMap((table, index): Ledger[] => {
      const dues = branch.duesTables[index];
      return dues ? [{ table, dues }] : [];
    });
  const payments = byMember(branch.payments);
  const lines = byMember(branch.duesLines);
  return {
    matrices: ledgers.filter(({ dues }) => dues.layout === 'matrix'),
    lists: ledgers.filter(({ dues }) => dues.layout === 'list'),
    paymentsOf: (member) =>
      (payments.get(member) ?? []).flatMap((payment) => {
        const ledger = ledgers.find(({ table }) => holds(table, payment.paid.cell));
        return ledger ? [{ ledger, payment }] : [];
      }),
    linesOf: (member) => lines.get(member) ?? [],
  };
}

function byMember<T extends { readonly person: Person }>(records: readonly T[]): Map<MemberKey, T[]> {
  const found = new Map<MemberKey, T[]>();
  for (const record of records) {
    const { member } = record.person;
    if (member === null) continue;
    const known = found.get(member);
    if (known) known.push(record);
    else found.set(member, [record]);
  }
  return found;
}

/** Whether the cell stands in the body of the table. */
function holds(
  { sheet, firstRow, lastRow, firstColumn, lastColumn }: Table,
  { sheet: name, row, column }: CellRef,
): boolean {
  return sheet.name === name && firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

/** The columns of a month in a matrix that take payments. */
export type PaidBlock = Pick<MonthBlock, 'month' | 'last' | 'due' | 'paidOn'> & { readonly paid: number };

/** Several where the parts of the month come twice; none where the matrix does not hold the month. */
export function paidBlocks({ table }: Ledger, month: Month, file: string): PaidBlock[] {
  const year = table.columns.has('year') ? yearOfMonth(month) : table.year;
  return monthBlocks(table, year, { file }).flatMap((block) => {
    // Where rows are labelled 应缴 and 实缴, both have their amounts in the month's one column.
    const paid = block.paid ?? (table.columns.has('amountKind') ? block.amount : null);
    return block.month <= month && month <= block.last && paid !== null ? [{ ...block, paid }] : [];
  });
}
