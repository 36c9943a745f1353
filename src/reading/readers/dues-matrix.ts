import { fieldAt } from '../../notation/cell-reading';
import type { Period } from '../../notation/period';
import type { DuesLine, DuesStatement, DuesTable, Payment } from '../../records/dues';
import type { Field } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Person } from '../../records/member';
import { type Month, monthsFrom } from '../../records/month';
import { mergeAt } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';
import {
  dueAmount,
  duesLine,
  type DuesReading,
  paidAmount,
  type RowSide,
  rowSides,
  spreadEvenly,
  standingDue,
} from './dues-row';
import { lastMonthOf, monthOfHead, perYear } from './month-heads';
import { nameHeader, onceEach, personOf } from './people';
import type { ReadingContext } from './reading-context';
import { partsOf, rowYear } from './row-months';
import { dateParser } from './row-time';
import { ownCell, shownDown, tableRow, type TableRow } from './table-row';

/**
 * One row a member, or one for what is owed and one for what was paid; one column (or
 * one block of 应交, 实交, date) a month.
 */
export function readDuesMatrix(table: Table, context: ReadingContext): DuesReading {
  const months = new Set<Month>();
  const allBlocks: MonthBlock[] = [];
  const columnsOf = perYear((year) => {
    const blocks = monthBlocks(table, year, context);
    const ofYear = [...new Set(blocks.flatMap(({ month, last }) => monthsFrom(month, last)))];
    for (const month of ofYear) months.add(month);
    allBlocks.push(...blocks);
    return { blocks, months: ofYear, period: periodOf(ofYear) };
  });
  const sideOf = rowSides(table, context);
  const people: Person[] = [];
  const payers: Person[] = [];
  const lines: DuesLine[] = [];
  const statements: DuesStatement[] = [];
  const payments: Payment[] = [];
  if (table.dataRows.length === 0) columnsOf(table.year);
  for (const number of table.dataRows) {
    const row = tableRow(table, number);
    const named = personOf(row, context);
    const person = named ?? (goesOn(row) ? (people.at(-1) ?? null) : null);
    const { blocks: all, months: ofRow, period } = columnsOf(rowYear(row, context));
    if (person === null || period === null) continue;
    people.push(person);
    const blocks = blocksOfRow(all, sideOf(row));
    if (blocks.some(({ paid }) => paid !== null)) payers.push(person);
    const line = duesLine(row, person, period, null, context);
    const standing = blocks.some(({ due }) => due !== null) ? null : standingDue(row, context);
    lines.push({ ...line, standard: line.standard ?? standing?.standard ?? null });
    const free = standing?.free ?? null;
    if (free !== null) statements.push(...ofRow.map((month) => ({ person, month, due: free })));
    statements.push(...statementsInRow(row, person, blocks, context));
    payments.push(...paymentsInRow(row, person, blocks, context));
  }
  const tellsPaid = payers.length > 0 || table.monthColumns.some(({ part }) => part === 'paid');
  const isUnclear = table.monthColumns.some(({ part }) => part === 'amount') || table.unclearAmounts.length > 0;
  const paid = new Set(payers.map(keyOf));
  return {
    table: {
      layout: 'matrix',
      sheet: table.sheet.name,
      months: [...months],
      people: onceEach(people),
      tellsPaid,
      untold: tellsPaid ? untoldMonths(allBlocks, table.columns.has('amountKind')) : new Map(),
      unclear: isUnclear ? onceEach(people).filter((person) => !paid.has(keyOf(person))) : [],
      nameHeader: nameHeader(table),
    },
    lines,
    statements,
    payments,
  };
}

/** The months of which no column says what was paid; where labels of the rows say it, every column may. */
function untoldMonths(blocks: readonly MonthBlock[], hasLabels: boolean): DuesTable['untold'] {
  const untold = new Map<Month, 'notRecorded' | 'unclear'>();
  const told = new Set<Month>();
  for (const { month: first, last, paid, amount } of blocks) {
    for (const month of monthsFrom(first, last)) {
      if (paid !== null || (hasLabels && amount !== null)) told.add(month);
      else if (amount !== null || !untold.has(month)) untold.set(month, amount === null ? 'notRecorded' : 'unclear');
    }
  }
  for (const month of told) untold.delete(month);
  return untold;
}

/** A labelled row without a name is of the person above, whose name was not merged down. */
function goesOn(row: TableRow): boolean {
  return (row.at('name')?.value ?? null) === null && (row.at('amountKind')?.value ?? null) !== null;
}

function keyOf({ member, name }: Person): string {
  return member ?? `?${name}`;
}

/** The columns of one month, or of a quarter or the like, in a dues matrix. */
export interface MonthBlock {
  readonly month: Month;
  /** The same month; of 第一季度 and 1-4月 the last. */
  readonly last: Month;
  readonly due: number | null;
  readonly paid: number | null;
  readonly paidOn: number | null;
  /** What stands there the label of the row says. */
  readonly amount: number | null;
}

/**
 * The month columns of a dues matrix, left to right, as blocks of 应交, 实交 and
 * date. A month whose parts come twice (two payments) has two blocks.
 */
export function monthBlocks(table: Table, year: number | null, context: Pick<ReadingContext, 'file'>): MonthBlock[] {
  const blocks: { -readonly [Name in keyof MonthBlock]: MonthBlock[Name] }[] = [];
  for (const head of table.monthColumns) {
    const { part, column } = head;
    if (part === 'mark') continue;
    const month = monthOfHead(table, head, year, context);
    const last = lastMonthOf(head, month);
    const open = blocks.findLast((block) => block.month === month && block.last === last);
    if (open?.[part] === null) open[part] = column;
    else blocks.push({ month, last, due: null, paid: null, paidOn: null, amount: null, [part]: column });
  }
  return blocks;
}

/** With the amounts that the row's label tells the meaning of where it says they belong. */
function blocksOfRow(blocks: readonly MonthBlock[], side: RowSide): readonly MonthBlock[] {
  if (side === 'due') return blocks.map((block) => ({ ...block, due: block.due ?? block.amount }));
  return side === 'paid' ? blocks.map((block) => ({ ...block, paid: block.paid ?? block.amount })) : blocks;
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
  return blocks.flatMap(({ month, last, due }) => {
    if (due === null) return [];
    const amount = dueAmount(ownCell(table, row, due), month, context);
    return spreadEvenly(amount, monthsFrom(month, last)).map((part) => ({ person, ...part }));
  });
}

/**
 * The 实交 cells of one row, blank ones too. One amount merged over several months
 * is one payment that covers them.
 */
function paymentsInRow(
  row: TableRow,
  person: Person,
  blocks: readonly MonthBlock[],
  context: ReadingContext,
): Payment[] {
  const payments: Payment[] = [];
  const ofAll = dayOfRow(row, context);
  let covered = 0;
  for (const block of blocks) {
    if (block.paid === null || block.paid <= covered) continue;
    const right = rightEdge(row, block.paid);
    const last = right === block.paid ? block : lastUpTo(right, blocks, block);
    covered = right;
    const { month } = block;
    payments.push({
      person,
      from: month,
      to: last.last > block.last ? last.last : block.last,
      paid: paidAmount(ownCell(row.table, row.row, block.paid), month, context),
      paidOn: paidOnOf(row, block, context) ?? ofAll,
    });
  }
  return payments;
}

function lastUpTo(column: number, blocks: readonly MonthBlock[], first: MonthBlock): MonthBlock {
  return blocks.findLast(({ paid }) => paid !== null && paid <= column) ?? first;
}

/** The last column of the merged area that begins at the cell; the cell's own where there is none. */
function rightEdge({ table, row }: TableRow, column: number): number {
  if (table.sheet.merges.length === 0) return column;
  const merge = mergeAt(table.sheet, row, column);
  return merge?.left === column ? merge.right : column;
}

function paidOnOf(row: TableRow, { month, last, paidOn }: MonthBlock, context: ReadingContext): Field<IsoDate> | null {
  if (paidOn === null) return null;
  const placed = shownDown(row.table, row.row, paidOn);
  const parse = dateParser(row, partsOf(last, null), context);
  return context.issues.checked(fieldAt(parse(placed.value), placed.cell), { role: 'dues', field: 'paidOn', month });
}

/** One 缴费时间 for the whole row: the day on which its months were paid together. */
function dayOfRow(row: TableRow, context: ReadingContext): Field<IsoDate> | null {
  const placed = row.at('paidOn');
  if (placed === null) return null;
  const parse = dateParser(row, { year: rowYear(row, context), month: null }, context);
  const place = { role: 'dues', field: 'paidOn', month: null } as const;
  return context.issues.checked(fieldAt(parse(placed.value), placed.cell), place);
}
