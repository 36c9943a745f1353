import type { Evidence } from './evidence';
import type { Table } from './table';

/** A table on its way: all but what only the other tables of the workbook can settle. */
export interface DraftTable extends Omit<Table, 'year' | 'yearSource' | 'yearConflicts'> {
  readonly evidence: Evidence;
}
