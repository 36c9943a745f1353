import type { Table } from '../../reading/tables/table';
import { sameTable } from '../../reading/unused-columns';
import { changeLogHead } from '../../reading/tables/change-log';
import { yearOfMonth } from '../../records/month';
import { lastColumnOf, lastRowOf } from '../../workbook/sheet-cells';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { carryDues, carryTotals } from './carry-dues';
import { emptyRecords, isOfPeople } from './empty-records';
import { carryMonthRows } from './month-rows-of-year';
import { moveHeads, moveTitles } from './move-titles';
import { leaveOut, ownListOfLeft, rowsOfPeople } from './people-left';
import { SheetChanges } from './sheet-changes';
import type { Turn } from './turn';

/** A sheet as the new year begins with it. */
export interface RenewedSheet {
  readonly changes: SheetChanges;
  /** Heads of months that do not tell how they would go on, and stay as they are. */
  readonly unclear: readonly string[];
  /** How many people have left whose rows are not carried. */
  readonly left: number;
}

/** `keepRows`: the rows of those who have left are emptied instead of taken out. */
export function renewedSheet(sheet: SheetSnapshot, turn: Turn, keepRows: boolean): RenewedSheet {
  const { book, left } = turn;
  const changes = new SheetChanges(sheet);
  const tables = book.reading.tables.filter((table) => table.sheet.name === sheet.name);
  emptyLog(changes);
  moveTitles(changes, tables, turn);
  const ownList = ownListOfLeft(book.reading, left);
  const unclear: string[] = [];
  let count = 0;
  for (const group of groupsOf(tables)) {
    const [table] = group;
    if (!table) continue;
    renewTable(changes, group, turn);
    if (table.monthColumns.length > 0) unclear.push(...moveHeads(changes, table, turn));
    if ((table.role !== 'roster' && !isOfPeople(table)) || table === ownList) continue;
    const rows = rowsOfPeople(table, left, book.reading);
    leaveOut(changes, table, rows, { tables: book.reading.tables, keepRows });
    carryTotals(changes, table, rows);
    count = Math.max(count, rows.length);
  }
  return { changes, unclear, left: count };
}

function renewTable(changes: SheetChanges, group: readonly Table[], turn: Turn): void {
  const [table] = group;
  if (!table) return;
  switch (table.role) {
    case 'roster':
    case 'settings':
      return;
    case 'waivers':
      emptyWaivers(changes, table, turn);
      return;
    case 'attendance':
    case 'dues':
    case 'leave':
      emptyRecords(changes, table);
      if (isOfPeople(table)) carryDues(changes, table);
      return;
    case 'schedule':
    case 'sessions':
    case 'studyPlan':
      emptyRecords(changes, table);
      carryMonthRows(changes, group, turn);
  }
}

/** Waivers of a month of the old year are done with; others go on. */
function emptyWaivers(changes: SheetChanges, table: Table, { from, book }: Turn): void {
  const { branch } = book.reading;
  for (const { month, cell } of branch.waivers) {
    if (cell.sheet !== table.sheet.name || month === null || yearOfMonth(month) > from) continue;
    if (!table.dataRows.includes(cell.row)) continue;
    changes.clear.push({
      ...{ top: cell.row, bottom: cell.row },
      ...{ left: table.firstColumn, right: table.lastColumn },
    });
  }
}

/** The log of changes tells of cells of the old workbook. */
function emptyLog(changes: SheetChanges): void {
  const head = changeLogHead(changes.sheet);
  if (head === null || lastRowOf(changes.sheet) <= head.row) return;
  const area = { top: head.row + 1, left: head.column, bottom: lastRowOf(changes.sheet) };
  changes.clear.push({ ...area, right: lastColumnOf(changes.sheet) });
}

/** The tables of a sheet, each with all of its roles. */
function groupsOf(tables: readonly Table[]): Table[][] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const group = groups.find(([first]) => first !== undefined && sameTable(first, table));
    if (group) group.push(table);
    else groups.push([table]);
  }
  return groups;
}
