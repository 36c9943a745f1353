import type { DuesLine, DuesStatement, Payment } from '../../records/dues';
import type { Person } from '../../records/member';
import { type Month, month as monthAt, monthsFrom } from '../../records/month';
import { shownAt, textOf } from '../../workbook/sheet-cells';
import { saysEachMonth } from '../tables/side-of-amounts';
import type { Table } from '../tables/table';
import { candidatesOf } from '../vocabulary/header-words';
import { readDuesMatrix } from './dues-matrix';
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
import { listRowTime } from './dues-row-time';
import { nameHeader, onceEach, personOf } from './people';
import type { ReadingContext } from './reading-context';
import { monthReadings } from './row-months';
import { type Placed, tableRow, type TableRow } from './table-row';

/** Reads a dues ledger: a matrix of members and months, plain or two-tier, or a list of payments. */
export function readDues(table: Table, context: ReadingContext): DuesReading {
  return table.monthColumns.length > 0 ? readDuesMatrix(table, context) : readDuesList(table, context);
}

/** One row a payment (or what a person owes for a period). */
function readDuesList(table: Table, context: ReadingContext): DuesReading {
  if (isStandingDue(table)) return readStandingDue(table, context);
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const readings = monthReadings(table, rows, context);
  const sideOf = rowSides(table, context);
  const dueIsForEachMonth = isDueEachMonth(table);
  const people: Person[] = [];
  const unclear: Person[] = [];
  const lines: DuesLine[] = [];
  const statements: DuesStatement[] = [];
  const payments: Payment[] = [];
  const months = new Set<Month>();
  let tellsPaid = table.columns.has('paid');
  rows.forEach((row, index) => {
    const person = personOf(row, context);
    if (person === null) return;
    people.push(person);
    const { period, place, paidOn, unreadable } = listRowTime(row, readings[index] ?? null, context);
    const single = period !== null && period.from === period.to ? period.from : null;
    const side = sideOf(row);
    const [duePlace, paidPlace] = [amountOf(row, 'due', side), amountOf(row, 'paid', side)];
    const due = duePlace && dueAmount(duePlace, single, context);
    const paid = paidPlace && paidAmount(paidPlace, single, context);
    if (paidPlace) tellsPaid = true;
    if (side === null && (row.ownAt('amount')?.value ?? null) !== null) unclear.push(person);
    if (period === null) {
      const says = [due, paid].some((amount) => amount !== null && amount.state !== 'blank');
      if (says || unreadable) context.undatedRows.push({ role: 'dues', person });
      if (says && !unreadable)
        context.issues.missing(place.cell ?? person.cell, { role: 'dues', field: place.field, month: null }, 'month');
      return;
    }
    const covered = monthsFrom(period.from, period.to);
    for (const month of covered) months.add(month);
    lines.push(duesLine(row, person, period, single, context));
    if (due && dueIsForEachMonth) statements.push(...covered.map((month) => ({ person, month, due })));
    else if (due) statements.push(...spreadEvenly(due, covered).map((part) => ({ person, ...part })));
    if (paid) payments.push({ person, ...period, paid, paidOn });
  });
  const isUnclear = table.unclearAmounts.length > 0;
  return {
    table: {
      layout: 'list',
      sheet: table.sheet.name,
      months: [...months].sort(),
      people: onceEach(people),
      tellsPaid,
      untold: new Map(),
      unclear: onceEach(isUnclear ? people : unclear),
      nameHeader: nameHeader(table),
    },
    lines,
    statements,
    payments,
  };
}

/** The cell of the side's own column, else the one whose meaning the row's label tells. */
function amountOf(row: TableRow, side: 'due' | 'paid', label: RowSide): Placed | null {
  return row.ownAt(side) ?? (label === side ? row.ownAt('amount') : null);
}

/** Whether the head says an amount a month, or names the rounding 保留整数 of a column that does. */
function isDueEachMonth({ sheet, headerRow, columns, firstColumn, lastColumn }: Table): boolean {
  const own = columns.get('due');
  if (own === undefined) return false;
  const textAt = (column: number): string => textOf(shownAt(sheet, headerRow, column));
  if (saysEachMonth(textAt(own))) return true;
  if (!textAt(own).includes('整')) return false;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = textAt(column);
    if (saysEachMonth(text) && candidatesOf(text).some(({ field }) => field === 'due')) return true;
  }
  return false;
}

const TIME_FIELDS = ['month', 'year', 'day', 'period', 'periodFrom', 'periodTo', 'paidOn'];

/** 姓名 and 应缴党费 alone, without any month: what each owes, month by month. */
function isStandingDue({ columns, statedMonth }: Table): boolean {
  const hasTime = statedMonth !== null || TIME_FIELDS.some((field) => columns.has(field));
  return columns.has('due') && !hasTime && !['paid', 'amount'].some((field) => columns.has(field));
}

/** Stands for the months of a list that says nothing of its year: a standard is taken from the nearest line, whichever it is. */
const SOME_YEAR = 2000;

function readStandingDue(table: Table, context: ReadingContext): DuesReading {
  const people: Person[] = [];
  const lines: DuesLine[] = [];
  const statements: DuesStatement[] = [];
  const year = table.year ?? SOME_YEAR;
  const months = monthsFrom(monthAt(year, 1), monthAt(year, 12));
  for (const number of table.dataRows) {
    const row = tableRow(table, number);
    const person = personOf(row, context);
    if (person === null) continue;
    people.push(person);
    const line = duesLine(row, person, { from: monthAt(year, 1), to: monthAt(year, 12) }, null, context);
    const standing = standingDue(row, context);
    lines.push({ ...line, standard: line.standard ?? standing?.standard ?? null });
    const free = standing?.free ?? null;
    if (free !== null) statements.push(...months.map((month) => ({ person, month, due: free })));
  }
  const { name: sheet } = table.sheet;
  return {
    table: {
      layout: 'list',
      sheet,
      months: [],
      people: onceEach(people),
      tellsPaid: false,
      untold: new Map(),
      unclear: [],
      nameHeader: nameHeader(table),
    },
    lines,
    statements,
    payments: [],
  };
}
