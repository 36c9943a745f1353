import type { DuesLine, DuesStatement, Payment } from '../../records/dues';
import type { Person } from '../../records/member';
import type { Table } from '../tables/table';
import { duesAmount } from './dues-amount';
import { duesLine } from './dues-line';
import { paymentsInRow } from './matrix-payments';
import { monthBlocks, type MonthBlock } from './month-blocks';
import { nameHeader } from './name-header';
import { personOf } from './people';
import type { DuesReading } from './read-dues';
import type { ReadingContext } from './reading-context';
import { standingDue } from './standing-due';
import { ownCell, tableRow, type TableRow } from './table-row';

/** One row a member, one column (or one block of 应交, 实交, date) a month. */
export function readDuesMatrix(table: Table, context: ReadingContext): DuesReading {
  const blocks = monthBlocks(table, context);
  const months = [...new Set(blocks.map(({ month }) => month))];
  const [from, to] = [months.toSorted()[0], months.toSorted().at(-1)];
  const people: Person[] = [];
  const lines: DuesLine[] = [];
  const statements: DuesStatement[] = [];
  const payments: Payment[] = [];
  for (const rowNumber of table.dataRows) {
    const row = tableRow(table, rowNumber);
    const person = personOf(row, context);
    if (person === null || from === undefined || to === undefined) continue;
    people.push(person);
    const line = duesLine(row, person, { from, to }, null, context);
    const standing = blocks.some(({ due }) => due !== null) ? null : standingDue(row, context);
    lines.push({ ...line, standard: line.standard ?? standing?.standard ?? null });
    const free = standing?.free ?? null;
    if (free !== null) statements.push(...months.map((month) => ({ person, month, due: free })));
    statements.push(...statementsInRow(row, person, blocks, context));
    payments.push(...paymentsInRow(row, person, blocks, context));
  }
  const { name: sheet } = table.sheet;
  return {
    table: { layout: 'matrix', sheet, months, people, nameHeader: nameHeader(table) },
    lines,
    statements,
    payments,
  };
}

function statementsInRow(
  { table, row }: TableRow,
  person: Person,
  blocks: readonly MonthBlock[],
  context: ReadingContext,
): DuesStatement[] {
  return blocks.flatMap(({ month, due }) =>
    due === null ? [] : [{ person, month, due: duesAmount(ownCell(table, row, due), 'due', month, context) }],
  );
}
