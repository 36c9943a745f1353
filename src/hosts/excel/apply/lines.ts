import { columnLetters } from '../../../records/cell-ref';
import type { AddColumns, AddRows, CellFormat, Edit, RemoveColumns, RemoveRows } from '../../../workbook/edit';
import { ColumnsNotAddable, RowsNotAddable, type AddReason } from '../../../workbook/errors';
import type { CellRange, CellValue } from '../../../workbook/snapshot';
import { areaOfLines, lineOf, type Axis, type Span } from '../../formulas/axis';
import type { LineMove } from '../../formulas/line-move';
import { cellsIn } from './areas';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell of new lines that is given something, at its place between the lines that are there now. */
export interface GivenCell extends Place {
  readonly value: CellValue;
  readonly format?: CellFormat;
  readonly unlessFormula?: boolean;
}

/** Rows or columns to be added to a table: the edit, whichever way its lines run. */
export interface AddedLines {
  readonly axis: Axis;
  readonly sheet: string;
  /** The last row, which each new one is like, or as many columns as are added, each like its own. */
  readonly like: Span;
  readonly at: number;
  readonly count: number;
  readonly insert: boolean;
  /** The columns of the table, or its rows. */
  readonly across: Span;
  readonly given: readonly GivenCell[];
}

/** Rows or columns that are taken away again. */
export interface GoneLines {
  readonly axis: Axis;
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly shift: boolean;
  readonly across: Span;
  readonly formats: boolean;
  readonly grown: boolean;
}

export function addedLines(edit: AddRows | AddColumns): AddedLines {
  const { sheet, at, insert } = edit;
  if (edit.kind === 'add-rows') {
    const { like, left, right, rows } = edit;
    const given = rows.flatMap((cells, down) => cells.map((cell) => ({ ...cell, row: at + down })));
    const place = { sheet, at, insert, count: rows.length, across: [left, right] } as const;
    return { axis: 'rows', like: [like, like], given, ...place };
  }
  const { like, top, bottom, columns } = edit;
  const given = columns.flatMap((cells, across) =>
    // What is given nothing is left to the formula of the neighbour.
    cells.filter(({ value }) => value !== null && value !== '').map((cell) => ({ ...cell, column: at + across })),
  );
  const place = { sheet, at, insert, count: columns.length, across: [top, bottom] } as const;
  return { axis: 'columns', like: [like, like + columns.length - 1], given, ...place };
}

export function goneLines(edit: RemoveRows | RemoveColumns): GoneLines {
  const { sheet, at, count, shift, formats, grown = false } = edit;
  const place = { sheet, at, count, shift, formats, grown };
  return edit.kind === 'remove-rows'
    ? { axis: 'rows', across: [edit.left, edit.right], ...place }
    : { axis: 'columns', across: [edit.top, edit.bottom], ...place };
}

/**
 * Lines that are deleted, those that lie side by side as one: each place has to be told from the lines around it.
 */
export function deletedLines(gone: readonly GoneLines[]): readonly GoneLines[] {
  const joined: GoneLines[] = [];
  for (const lines of gone.filter(({ shift }) => shift).sort((a, b) => a.at - b.at)) {
    const index = joined.findIndex((one) => isSameSheet(one.sheet, lines.sheet) && one.at + one.count === lines.at);
    const before = joined[index];
    if (before) joined[index] = { ...before, count: before.count + lines.count };
    else joined.push(lines);
  }
  return joined;
}

/** The edit that takes lines away. */
export function removal({ axis, sheet, at, count, shift, across, formats, grown }: GoneLines): Edit {
  const place = { sheet, at, count, shift, formats, ...(grown ? { grown } : {}) };
  return axis === 'rows'
    ? { kind: 'remove-rows', left: across[0], right: across[1], ...place }
    : { kind: 'remove-columns', top: across[0], bottom: across[1], ...place };
}

export function notAddable({ axis, sheet, at }: Pick<AddedLines, 'axis' | 'sheet' | 'at'>, reason: AddReason): Error {
  return axis === 'rows' ? new RowsNotAddable(sheet, at, reason) : new ColumnsNotAddable(sheet, at, reason);
}

export function likeArea({ axis, like, across }: AddedLines): CellRange {
  return areaOfLines(axis, like, across);
}

/** The lines where they will be, or are. */
export function linesArea({
  axis,
  at,
  count,
  across,
}: Pick<AddedLines, 'axis' | 'at' | 'count' | 'across'>): CellRange {
  return areaOfLines(axis, [at, at + count - 1], across);
}

/** Of lines to be inserted the one that moves away, else the lines themselves. */
export function placeArea(lines: AddedLines): CellRange {
  return linesArea({ ...lines, count: lines.insert ? 1 : Math.max(1, lines.count) });
}

export function cellsOf({ top, bottom, left, right }: CellRange): readonly Place[] {
  return cellsIn(top, bottom - top + 1, left, right);
}

/** The cell that a cell of new lines is like. */
export function modelOf({ axis, like, at }: AddedLines, { row, column }: Place): Place {
  const line = like[0] + ((lineOf({ row, column }, axis) - at) % (like[1] - like[0] + 1));
  return axis === 'rows' ? { row: line, column } : { row, column: line };
}

/** New lines directly behind those that they are like belong to the table: what ends with it takes them in. */
export function isBehindLike({ like, at }: AddedLines): boolean {
  return like[1] === at - 1;
}

/** As everything that names lines of the sheet has to follow. */
export function moveOf({ axis, sheet, like, at, count, insert, across }: AddedLines): LineMove {
  return { kind: insert ? 'insert' : 'grow', axis, sheet, at, count, across, neighbour: like };
}

export function moveBack({ axis, sheet, at, count, across, shift }: GoneLines): LineMove {
  const first = axis === 'rows' ? at - 1 : Math.max(1, at - count);
  return { kind: shift ? 'remove' : 'shrink', axis, sheet, at, count, across, neighbour: [first, at - 1] };
}

/** "4:6" or "E:F" */
export function wholeLines(axis: Axis, first: number, last: number): string {
  return axis === 'rows' ? `${first}:${last}` : `${columnLetters(first)}:${columnLetters(last)}`;
}

export function movedBy({ row, column }: Place, axis: Axis, by: number): Place {
  return axis === 'rows' ? { row: row + by, column } : { row, column: column + by };
}

export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
