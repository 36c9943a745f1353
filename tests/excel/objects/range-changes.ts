import { PLAIN } from '../model/cell';
import { deleteRows, insertRows } from '../model/row-changes';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import type { Surroundings } from '../protocol/object-type';
import { contains, eachCell, isWholeRows, overlaps, rowsOf } from './area';
import { checkArrays, checkUnprotected, checkWritable } from './protected-cells';
import { RangeObject } from './range';

type Given = readonly unknown[];

/** Whole rows only: cells that are pushed aside within their columns are not played. */
export function insertRange({ sheet, area }: RangeObject, [shift]: Given, { workbook }: Surroundings): RangeObject {
  checkUnprotected(sheet);
  if (!isWholeRows(area) || shift !== 'Down') throw new NotPlayed('inserting anything but rows');
  if (sheet.filter?.hides && overlaps(sheet.filter.range, area)) throw new ExcelError('FilteredRangeConflict');
  insertRows(workbook, sheet, area.top, rowsOf(area));
  return new RangeObject(sheet, area);
}

export function deleteRange({ sheet, area }: RangeObject, [shift]: Given, { workbook }: Surroundings): void {
  checkUnprotected(sheet);
  if (!isWholeRows(area) || shift !== 'Up') throw new NotPlayed('deleting anything but rows');
  deleteRows(workbook, sheet, area.top, rowsOf(area));
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
  } else {
    throw new NotPlayed(`clearing ${String(what)}`);
  }
}

/** Formats of a row, pasted over as many rows as the range has; merged areas and bars come along. */
export function copyRange(target: RangeObject, [source, type]: Given): void {
  if (type !== 'Formats' || !(source instanceof RangeObject)) throw new NotPlayed('copying anything but formats');
  const { sheet, area } = target;
  const from = source.area;
  if (rowsOf(from) !== 1 || from.left !== area.left || from.right !== area.right || source.sheet !== sheet) {
    throw new NotPlayed('copying formats other than down from a row');
  }
  checkUnprotected(sheet);
  eachCell(area, (row, column) => sheet.change(row, column, { format: sheet.cell(from.top, column).format }));
  const rows = Array.from({ length: rowsOf(area) }, (_, down) => area.top + down);
  for (const merge of sheet.merges.filter(({ top, bottom }) => top === from.top && bottom === top)) {
    const isInside = merge.left >= from.left && merge.right <= from.right;
    if (isInside) sheet.merges.push(...rows.map((row) => ({ ...merge, top: row, bottom: row })));
  }
  for (const bar of sheet.bars.filter(({ range }) => overlaps(range, from))) {
    for (const row of rows.filter((at) => !contains(bar.range, at, bar.range.left))) {
      sheet.bars.push({ ...bar, range: { ...bar.range, top: row, bottom: row } });
    }
  }
}
