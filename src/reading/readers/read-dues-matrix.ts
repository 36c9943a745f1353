import type { DuesLine, DuesStatement, Payment } from '../../records/dues';
import type { Person } from '../../records/member';
import type { Month } from '../../records/month';
import type { Period } from '../../notation/period';
import type { Table } from '../tables/table';
import { duesAmount } from './dues-amount';
import { duesLine } from './dues-line';
import { paymentsInRow } from './matrix-payments';
import { monthBlocks, type MonthBlock } from './month-blocks';
import { perYear } from './month-heads';
import { nameHeader } from './name-header';
import { personOf } from './people';
import type { DuesReading } from './read-dues';
import type { ReadingContext } from './reading-context';
import { rowYear } from './row-year';
import { standingDue } from './standing-due';
import { ownCell, tableRow, type TableRow } from './table-row';

/** One row a member, one column (or one block of 应交, 实交, date) a month. */
export function readDuesMatrix(table: Table, context: ReadingContext): DuesReading {
  const months = new Set<Month>();
  const columnsOf = perYear((year) => {
    const blocks = monthBlocks(table, year, context);
    const ofYear = [...new Set(blocks.map(({ month }) => month))];
    for (const month of ofYear) months.add(month);
    return { blocks, months: ofYear, period: periodOf(ofYear) };
  });
  const people: Person[] = [];
  const lines: DuesLine[] = [];
  const statements: DuesStatement[] = [];
  const payments: Payment[] = [];
  if (table.dataRows.length === 0) columnsOf(table.year);
  for (const number of table.dataRows) {
    const row = tableRow(table, number);
    const person = personOf(row, context);
    const { blocks, months: ofRow, period } = columnsOf(rowYear(row, context));
    if (person === null || period === null) continue;
    people.push(person);
    const line = duesLine(row, person, period, null, context);
    const standing = blocks.some(({ due }) => due !== null) ? null : standingDue(row, context);
    lines.push({ ...line, standard: line.standard ?? standing?.standard ?? null });
    const free = standing?.free ?? null;
    if (free !== null) statements.push(...ofRow.map((month) => ({ person, month, due: free })));
    statements.push(...statementsInRow(row, person, blocks, context));
    payments.push(...paymentsInRow(row, person, blocks, context));
  }
  const { name: sheet } = table.sheet;
  return {
    table: { layout: 'matrix', sheet, months: [...months], people, nameHeader: nameHeader(table) },
    lines,
    statements,
    payments,
  };
}

function periodOf(months: readonly Month[]): Period | null {
  const sorted = [...months].sort();
  const [from] = sorted;
  const to = sorted.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
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
