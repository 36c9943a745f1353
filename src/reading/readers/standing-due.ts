import type { DuesAmount } from '../../records/dues';
import { yuanNumber, type Fen } from '../../records/fen';
import { blank, read, type Field } from '../../records/field';
import { duesAmount } from './dues-amount';
import type { ReadingContext } from './reading-context';
import type { TableRow } from './table-row';

/** What one 应交 column (月缴党费) beside a matrix of payments says for every month of it. */
export interface StandingDue {
  /** An amount owed every month is the person's standard. */
  readonly standard: Field<Fen>;
  /** 0, — or 免: nothing is owed in any month. */
  readonly free: Field<DuesAmount> | null;
}

/** Null where the matrix has no such column. */
export function standingDue(row: TableRow, context: ReadingContext): StandingDue | null {
  const placed = row.ownAt('due');
  if (placed === null) return null;
  const due = duesAmount(placed, 'due', null, context);
  if (due.state !== 'read') return { standard: due, free: null };
  if (due.value === 'exempt' || due.value <= 0) return { standard: blank(due.cell), free: due };
  const { value, cell } = due;
  const isBare = placed.value === yuanNumber(value);
  return { standard: isBare ? read(value, cell) : { state: 'read', value, cell, loose: true }, free: null };
}
