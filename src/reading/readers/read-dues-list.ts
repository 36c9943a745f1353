import type { DuesLine, DuesStatement, Payment } from '../../records/dues';
import type { Person } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import type { Table } from '../tables/table';
import { duesAmount } from './dues-amount';
import { duesLine } from './dues-line';
import { listRowTime } from './list-row-time';
import { nameHeader } from './name-header';
import { onceEach, personOf } from './people';
import type { DuesReading } from './read-dues';
import type { ReadingContext } from './reading-context';
import { monthReadings } from './row-months';
import { spreadEvenly } from './spread-evenly';
import { tableRow } from './table-row';

/** One row a payment (or what a person owes for a period). */
export function readDuesList(table: Table, context: ReadingContext): DuesReading {
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const readings = monthReadings(table, rows, context);
  const people: Person[] = [];
  const lines: DuesLine[] = [];
  const statements: DuesStatement[] = [];
  const payments: Payment[] = [];
  const months = new Set<Month>();
  rows.forEach((row, index) => {
    const person = personOf(row, context);
    if (person === null) return;
    people.push(person);
    const { period, place, paidOn, unreadable } = listRowTime(row, readings[index] ?? null, context);
    const single = period !== null && period.from === period.to ? period.from : null;
    const [duePlace, paidPlace] = [row.ownAt('due'), row.ownAt('paid')];
    const due = duePlace && duesAmount(duePlace, 'due', single, context);
    const paid = paidPlace && duesAmount(paidPlace, 'paid', single, context);
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
    if (due) statements.push(...spreadEvenly(due, covered).map((part) => ({ person, ...part })));
    if (paid) payments.push({ person, ...period, paid, paidOn });
  });
  return {
    table: {
      layout: 'list',
      sheet: table.sheet.name,
      months: [...months].sort(),
      people: onceEach(people),
      nameHeader: nameHeader(table),
    },
    lines,
    statements,
    payments,
  };
}
