import { cellRef, type CellRef } from '../../records/cell-ref';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isNoteText } from '../vocabulary/row-words';
import type { Segment } from './heads';
import { mergeFrom, writtenCells } from '../../workbook/sheet-cells';
import { statedMonth, statedYear } from '../../notation/stated-period';

/** A text beside a table and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellRef;
}

/** The texts over a header: titles, and lines that explain or are filled in (注：…, 单位名称：…). */
export interface Surroundings {
  readonly titles: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
}

const MOST_TITLE_CELLS = 4;

/** Sorts the texts between a row and a segment's header. Texts over a neighbouring table are not its own. */
export function textsAbove(segment: Segment, fromRow: number, neighbours: readonly Segment[]): Surroundings {
  const titles: PlacedText[] = [];
  const notes: PlacedText[] = [];
  for (let row = Math.max(fromRow, segment.sheet.top); row < segment.top; row++) {
    const cells = writtenCells(segment.sheet, row);
    const explains = typeof cells[0]?.value === 'string' && isNoteText(cells[0].value);
    for (const { column, value } of cells) {
      if (!stands(segment, row, column, neighbours)) continue;
      const placed = { text: String(value).trim(), cell: cellRef(segment.sheet.name, row, column) };
      if (isTitle(value, explains)) {
        if (cells.length <= MOST_TITLE_CELLS) titles.push(placed);
      } else notes.push(placed);
    }
  }
  return { titles, notes };
}

/** Behind 单位名称：… or 注：… only what states a year or month is a title; a number only where it is a year. */
function isTitle(value: string | number | boolean, behindLabel: boolean): boolean {
  if (typeof value === 'number') return statedYear(String(value)) === value;
  if (typeof value !== 'string' || isNoteText(value)) return false;
  return !behindLabel || statedYear(value) !== null || statedMonth(value) !== null;
}

/** Over the segment's own columns, or over none of its neighbours'. */
function stands({ sheet, left, right }: Segment, row: number, column: number, neighbours: readonly Segment[]): boolean {
  const end = mergeFrom(sheet, row, column)?.right ?? column;
  if (column <= right && end >= left) return true;
  return !neighbours.some((other) => column <= other.right && end >= other.left);
}

/** Texts on the rows of a table, but outside its columns and those of the other tables: a legend at the side. */
export function textsBeside(segment: Segment, lastRow: number, others: readonly Segment[]): PlacedText[] {
  const found: PlacedText[] = [];
  for (let row = segment.top; row <= lastRow; row++) {
    const right = [
      ...writtenCells(segment.sheet, row, segment.right + 1),
      ...beforeLeft(segment.sheet, row, segment.left),
    ];
    for (const { column, value } of right) {
      if (typeof value !== 'string' || others.some((other) => column >= other.left && column <= other.right)) continue;
      found.push({ text: value.trim(), cell: cellRef(segment.sheet.name, row, column) });
    }
  }
  return found;
}

function beforeLeft(sheet: SheetSnapshot, row: number, left: number): ReturnType<typeof writtenCells> {
  return left > sheet.left ? writtenCells(sheet, row, sheet.left, left - 1) : [];
}
