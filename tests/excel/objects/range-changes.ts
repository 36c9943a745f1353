import type { CellRange } from '../../../src/workbook/snapshot';
import { PLAIN } from '../model/cell';
import type { Axis } from '../model/formula-lines';
import { deleteLines, insertLines, type Lines } from '../model/line-changes';
import { without } from '../model/validations';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import type { Surroundings } from '../protocol/object-type';
import { columnsOf, eachCell, isWholeColumns, isWholeRows, overlaps, rowsOf } from './area';
import { checkArrays, checkUnprotected, checkWritable } from './protected-cells';
import { RangeObject } from './range';

type Given = readonly unknown[];

const SHIFTS: Readonly<Record<Axis, { readonly insert: string; readonly delete: string }>> = {
  rows: { insert: 'Down', delete: 'Up' },
  columns: { insert: 'Right', delete: 'Left' },
};

/** Whole rows or columns only: cells that are pushed aside within their lines are not played. */
function wholeLines(area: CellRange, change: 'insert' | 'delete', shift: unknown): Lines {
  const axis: Axis | null = isWholeRows(area) ? 'rows' : isWholeColumns(area) ? 'columns' : null;
  if (!axis || shift !== SHIFTS[axis][change]) throw new NotPlayed(`to ${change} anything but whole lines`);
  return axis === 'rows'
    ? { axis, at: area.top, count: rowsOf(area) }
    : { axis, at: area.left, count: columnsOf(area) };
}

export function insertRange({ sheet, area }: RangeObject, [shift]: Given, { workbook }: Surroundings): RangeObject {
  checkUnprotected(sheet);
  const lines = wholeLines(area, 'insert', shift);
  if (sheet.filter?.hides && overlaps(sheet.filter.range, area)) throw new ExcelError('FilteredRangeConflict');
  insertLines(workbook, sheet, lines);
  return new RangeObject(sheet, area);
}

export function deleteRange({ sheet, area }: RangeObject, [shift]: Given, { workbook }: Surroundings): void {
  checkUnprotected(sheet);
  deleteLines(workbook, sheet, wholeLines(area, 'delete', shift));
}

export function clearRange(range: RangeObject, [what]: Given): void {
  const { sheet, area } = range;
  if (what === 'Contents') {
    checkWritable(range);
    checkArrays(range);
    eachCell(area, (row, column) => sheet.change(row, column, { value: null, formula: null, quoted: false }));
  } else if (what === 'Formats') {
    checkUnprotected(sheet);
    eachCell(area, (row, column) => sheet.change(row, column, { format: PLAIN }));
    sheet.merges.splice(0, sheet.merges.length, ...sheet.merges.filter((merge) => !overlaps(merge, area)));
    const bars = sheet.conditionalFormats.flatMap((bar) =>
      without(bar.range, area).map((range) => ({ ...bar, range })),
    );
    sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...bars);
  } else {
    throw new NotPlayed(`clearing ${String(what)}`);
  }
}

/**
 * Formats of a rectangle, pasted as often as the range has room for it; merged areas
 * that lie in it and bars come along. A merged area that reaches into the range from
 * outside stands against it.
 */
export function copyRange(target: RangeObject, [source, type]: Given): void {
  if (type !== 'Formats' || !(source instanceof RangeObject)) throw new NotPlayed('copying anything but formats');
  const { sheet, area } = target;
  const from = source.area;
  const [rows, columns] = [rowsOf(from), columnsOf(from)];
  if (rowsOf(area) % rows !== 0 || columnsOf(area) % columns !== 0 || source.sheet !== sheet) {
    throw new NotPlayed('copying formats over a range that is no multiple of their own');
  }
  checkUnprotected(sheet);
  if (sheet.merges.some((merge) => overlaps(merge, area) && without(merge, area).length > 0))
    throw new ExcelError('MergedRangeConflict');
  const inside = sheet.merges.filter((merge) => overlaps(merge, from) && without(merge, from).length === 0);
  const bars = sheet.conditionalFormats.filter(({ range }) => overlaps(range, from));
  const formats = new Map<string, Readonly<Record<string, unknown>>>();
  eachCell(from, (row, column) => formats.set(`${row}:${column}`, sheet.cell(row, column).format));
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const [down, across] = [top - from.top, left - from.left];
      eachCell(from, (row, column) =>
        sheet.change(row + down, column + across, { format: formats.get(`${row}:${column}`) ?? PLAIN }),
      );
      sheet.merges.push(...inside.map((merge) => moved(merge, down, across)));
      for (const bar of bars) {
        const shared = {
          top: Math.max(bar.range.top, from.top),
          bottom: Math.min(bar.range.bottom, from.bottom),
          left: Math.max(bar.range.left, from.left),
          right: Math.min(bar.range.right, from.right),
        };
        const range = moved(shared, down, across);
        const isThere = sheet.conditionalFormats.some(
          (one) => overlaps(one.range, range) && without(range, one.range).length === 0,
        );
        if (!isThere) sheet.conditionalFormats.push({ ...bar, range });
      }
    }
  }
}

function moved({ top, bottom, left, right }: CellRange, down: number, across: number): CellRange {
  return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
}
