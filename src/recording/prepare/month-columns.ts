import { duesAccounts } from '../../dues/build-dues-accounts';
import { isComputed, isFarFromLast } from '../../dues/computed';
import { writtenAmount } from '../../notation/amount';
import { monthHeadLike, type HeadToWrite } from '../../notation/month-head';
import { writtenText, type Written } from '../../notation/written';
import type { MonthColumn, Table } from '../../reading/tables/table';
import { cellRef } from '../../records/cell-ref';
import type { DuesTable } from '../../records/dues';
import type { AddColumns, NewColumnCell } from '../../workbook/edit';
import { cellAt } from '../../workbook/sheet-cells';

import type { PlannedCell, RecordingBook } from '../recording';
import type { BlockPlace } from './month-block';

/** The columns of a month that a matrix is to get, and their cells as they are shown. */
export interface MonthColumns {
  readonly edit: AddColumns;
  readonly cells: readonly PlannedCell[];
  readonly head: string;
  /** People whose 应交 of the month is known from nowhere else, and is the neighbour's. */
  readonly asBefore: readonly string[];
  /** People whose 应交 is computed from the base, and those for whom it is far from what was last stated. */
  readonly computed: readonly string[];
  readonly far: readonly string[];
}

/** Null where the head of the neighbour does not tell how that of another month would be written. */
export function monthColumns(
  table: Table,
  place: BlockPlace,
  wanted: HeadToWrite,
  book: RecordingBook,
): MonthColumns | null {
  const { like, at, insert, top, bottom } = place;
  const heads = headsOf(table, place, wanted, book.snapshot.date1904);
  if (heads === null) return null;
  const dues = duesOf(table, place, wanted, book);
  const written = [...heads, ...dues.cells];
  const columns = Array.from({ length: like.last - like.first + 1 }, (_, across) =>
    written.filter(({ column }) => column === at + across).map(({ cell }) => cell),
  );
  const { name: sheet } = table.sheet;
  return {
    edit: { kind: 'add-columns', sheet, like: like.first, at, insert, top, bottom, columns },
    cells: written.map(({ cell: { row }, column, text }) => ({
      cell: cellRef(sheet, row, column),
      oldText: '',
      newText: text,
      isNewRow: false,
    })),
    head: heads[0]?.text ?? '',
    asBefore: dues.asBefore,
    computed: dues.computed,
    far: dues.far,
  };
}

interface PlacedCell {
  readonly column: number;
  readonly cell: NewColumnCell;
  readonly text: string;
}

function placed(column: number, row: number, { value, text, format }: Written, unlessFormula = false): PlacedCell {
  const cell = { row, value, ...(format ? { format } : {}), ...(unlessFormula ? { unlessFormula } : {}) };
  return { column, cell, text };
}

/** The month's head over its columns, once where it is merged; below it the words that the neighbour has. */
function headsOf(table: Table, { like, at }: BlockPlace, wanted: HeadToWrite, date1904: boolean): PlacedCell[] | null {
  const { sheet, headerRow } = table;
  const heads = new Map<string, PlacedCell>();
  const below = new Map<string, PlacedCell>();
  for (const head of like.columns) {
    const { row, column } = head.header;
    const written = monthHeadLike(cellAt(sheet, row, column), head, wanted, date1904);
    if (written === null) return null;
    heads.set(`${row} ${column}`, placed(column - like.first + at, row, written));
  }
  const from = Math.max(...like.columns.map(({ header }) => header.row));
  for (let row = from + 1; row <= headerRow; row++) {
    for (let column = like.first; column <= like.last; column++) {
      const words = cellAt(sheet, row, column);
      if (typeof words !== 'string' || /\d/u.test(words) || words.trim() === '') continue;
      below.set(`${row} ${column}`, placed(column - like.first + at, row, writtenText(words)));
    }
  }
  return [...heads.values(), ...below.values()];
}

/** 应交, filled in for those for whom the neighbour has it: what is due of the month, else the neighbour's amount. */
function duesOf(
  table: Table,
  { like, at }: BlockPlace,
  { month }: HeadToWrite,
  { reading }: RecordingBook,
): Pick<MonthColumns, 'asBefore' | 'computed' | 'far'> & { readonly cells: readonly PlacedCell[] } {
  const { branch } = reading;
  const dues = duesTableOf(table, reading.tables, branch.duesTables);
  const due = like.columns.find(({ part }: MonthColumn) => part === 'due');
  if (!dues || !due) return { cells: [], asBefore: [], computed: [], far: [] };
  const accounts = duesAccounts(branch);
  const asBefore: string[] = [];
  const computed: string[] = [];
  const far: string[] = [];
  const cells = dues.people.flatMap(({ member, cell: { row }, name }): PlacedCell[] => {
    const before = cellAt(table.sheet, row, due.column);
    if (member === null || before === null || before === '') return [];
    const account = accounts.of(member, month);
    const known = account.due;
    if (known.kind === 'owed') {
      if (isComputed(account)) computed.push(name);
      if (isFarFromLast(account, accounts)) far.push(name);
      return [placed(due.column - like.first + at, row, writtenAmount(known.amount), true)];
    }
    if (known.kind === 'notOwing' || typeof before === 'boolean') return [];
    if (known.kind === 'unknown') asBefore.push(name);
    const written = typeof before === 'string' ? writtenText(before) : { value: before, text: String(before) };
    return [placed(due.column - like.first + at, row, written, true)];
  });
  return { cells, asBefore, computed, far };
}

function duesTableOf(table: Table, tables: readonly Table[], duesTables: readonly DuesTable[]): DuesTable | null {
  const index = tables.filter(({ role }) => role === 'dues').indexOf(table);
  return index < 0 ? null : (duesTables[index] ?? null);
}
