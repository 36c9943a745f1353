import { lastWrittenRow } from './last-written-row';
import { cellRef, type CellRef } from '../../records/cell-ref';
import { cellAt, mergeAt, shownAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { AddRows, Edit } from '../../workbook/edit';
import type { Written } from '../../notation/written';
import type { NewRowPlace } from './new-row-place';
import { rowNumbering } from './row-number';

/** The cells of a row to be added, by field; a number stands for a column itself. */
export type NewRow = ReadonlyMap<string | number, Written>;

/** New rows of one table, laid out: what is written where, before any other row of the sheet has moved. */
export interface AddedRows {
  readonly place: NewRowPlace;
  readonly cells: readonly { readonly cell: CellRef; readonly text: string }[];
  readonly edit: Edit;
  /** What the place was found by: the head of the table, and its last row. */
  readonly guards: readonly CellRef[];
  /** Cells that are merged with others which hold something else. */
  readonly merged: readonly CellRef[];
}

export function addedRows(table: Table, rows: readonly NewRow[], place: NewRowPlace): AddedRows {
  const { sheet } = table;
  const { at, like, insert, prepared } = place;
  const merged: CellRef[] = [];
  const placed = numbered(table, rows, place).map((row, index) =>
    row.filter(([column, { value }]) => {
      if (insert || !isCovered(table, at + index, column)) return true;
      // A section merged down over the row already says what was to be written.
      if (shownAt(sheet, at + index, column) !== value) merged.push(cellRef(sheet.name, at + index, column));
      return false;
    }),
  );
  const nameColumn = table.columns.get('name') ?? table.firstColumn;
  return {
    place,
    merged,
    cells: placed.flatMap((row, index) =>
      row.map(([column, { text }]) => ({ cell: cellRef(sheet.name, at + index, column), text })),
    ),
    edit: like === null || prepared ? filledRows(table, placed, at) : addRows(table, placed, place, like),
    guards: [table.headerRow, ...(like === null ? [] : [like])].map((row) => cellRef(sheet.name, row, nameColumn)),
  };
}

type PlacedRow = readonly (readonly [column: number, written: Written])[];

/** The rows by column, with 序号 where the table counts its rows and no number stands there yet. */
function numbered(table: Table, rows: readonly NewRow[], { at }: NewRowPlace): PlacedRow[] {
  const numbering = rowNumbering(table);
  return rows.map((row, index) => {
    const cells = [...row].flatMap(([field, written]): PlacedRow => {
      const column = typeof field === 'number' ? field : table.columns.get(field);
      return column === undefined || written.value === null ? [] : [[column, written]];
    });
    if (numbering === null || isFilled(table, at + index, numbering.column)) return cells;
    return [[numbering.column, numbering.numberOf(index)], ...cells];
  });
}

/** What stands in a row that is about to move down is not in the new row. */
function isFilled(table: Table, row: number, column: number): boolean {
  const isBelow = row > (lastWrittenRow(table) ?? table.headerRow);
  return isBelow && typeof cellAt(table.sheet, row, column) === 'number';
}

function isCovered({ sheet }: Table, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function filledRows({ sheet }: Table, rows: readonly PlacedRow[], at: number): Edit {
  const changes = rows.flatMap((cells, index) =>
    cells.map(([column, written]) => {
      const row = at + index;
      return { row, expected: cellAt(sheet, row, column), ...newCell([column, written]) };
    }),
  );
  return { kind: 'set-cells', sheet: sheet.name, changes };
}

function addRows(table: Table, rows: readonly PlacedRow[], { at, insert }: NewRowPlace, like: number): Edit {
  const { sheet, firstColumn: left, lastColumn } = table;
  const right = Math.max(lastColumn, ...rows.flatMap((cells) => cells.map(([column]) => column)));
  return {
    kind: 'add-rows',
    sheet: sheet.name,
    like,
    at,
    insert,
    left,
    right,
    rows: rows.map((row) => row.map(newCell)),
  };
}

function newCell([column, { value, format }]: PlacedRow[number]): AddRows['rows'][number][number] {
  return format === undefined ? { column, value } : { column, value, format };
}
