import type { Month } from '../../records/month';
import type { Table } from '../tables/table';
import { monthOfHead } from './month-heads';
import type { ReadingContext } from './reading-context';

/** The columns of one month in a dues matrix. */
export interface MonthBlock {
  readonly month: Month;
  readonly due: number | null;
  readonly paid: number | null;
  readonly paidOn: number | null;
}

type Part = 'due' | 'paid' | 'paidOn';

/**
 * The month columns of a dues matrix, left to right, as blocks of 应交, 实交 and
 * date. A month whose parts come twice (two payments) has two blocks.
 */
export function monthBlocks(table: Table, rowYear: number | null, context: Pick<ReadingContext, 'file'>): MonthBlock[] {
  const blocks: { month: Month; due: number | null; paid: number | null; paidOn: number | null }[] = [];
  for (const head of table.monthColumns) {
    if (head.part === 'mark') continue;
    const part: Part = head.part;
    const month = monthOfHead(table, head, rowYear, context);
    const open = blocks.findLast((block) => block.month === month);
    if (open?.[part] === null) open[part] = head.column;
    else blocks.push({ month, due: null, paid: null, paidOn: null, [part]: head.column });
  }
  return blocks;
}
