import type { DuesLine, DuesStatement, DuesTable, Payment } from '../../records/dues';
import type { Table } from '../tables/table';
import { readDuesList } from './dues-list';
import { readDuesMatrix } from './dues-matrix';
import type { ReadingContext } from './reading-context';

/** One dues table 党费台账: what it covers, what it says of each person, what is owed and what was paid. */
export interface DuesReading {
  readonly table: DuesTable;
  readonly lines: readonly DuesLine[];
  readonly statements: readonly DuesStatement[];
  readonly payments: readonly Payment[];
}

/** Reads a dues ledger: a matrix of members and months, plain or two-tier, or a list of payments. */
export function readDues(table: Table, context: ReadingContext): DuesReading {
  return table.monthColumns.length > 0 ? readDuesMatrix(table, context) : readDuesList(table, context);
}
