import { cellRef } from '../../../records/cell-ref';
import type { TargetArea } from '../apply/areas';
import { modelOf, type Place } from '../apply/lines';
import type { InspectedBlock } from '../apply/look/added-lines';
import type { CellRange } from '../../../workbook/snapshot';
import type { JudgedRange, JudgedValue } from './judge-values';
import { ValidationQuery } from './validation-query';

/** Up to so many cells are asked one by one, which tells their rules however they differ; more by whole columns. */
const ALONE = 64;

/** Queues the question which rules the cells to be written have. */
export function queueJudged(
  sheetOf: (name: string) => Excel.Worksheet,
  targets: readonly TargetArea[],
): readonly JudgedRange[] {
  const count = targets.reduce((sum, { cells }) => sum + cells.length, 0);
  return targets.flatMap(({ sheet, area, cells }) => {
    const values = cells
      .filter(({ judged, value }) => judged && value !== null && value !== '')
      .map(({ row, column, value }) => ({ cell: cellRef(sheet, row, column), value, row, column }));
    const pieces = count <= ALONE ? values.map((value) => [value]) : byColumn(values);
    return pieces.map((piece): JudgedRange => {
      const { row = area.top, column = area.left } = piece[0] ?? {};
      const rows = count <= ALONE ? { top: row, bottom: row } : { top: area.top, bottom: area.bottom };
      const query = new ValidationQuery(sheetOf(sheet), sheet, { ...rows, left: column, right: column });
      return { query, values: piece };
    });
  });
}

function byColumn(values: readonly JudgedValue[]): readonly (readonly JudgedValue[])[] {
  const columns = new Map<number, JudgedValue[]>();
  for (const value of values) columns.set(value.column, [...(columns.get(value.column) ?? []), value]);
  return [...columns.values()];
}

/**
 * What new lines are given, under the rules of the lines that they are like or, in rows
 * that are there, of their own cells.
 */
export function judgedInLines({ lines, validations }: InspectedBlock): readonly JudgedRange[] {
  const { axis, sheet, insert, given } = lines;
  const asked = given.filter(({ value }) => value !== null && value !== '');
  return validations.map((query) => ({
    query,
    values: asked.flatMap(({ row, column, value }) => {
      const model = axis === 'columns' || insert ? modelOf(lines, { row, column }) : { row, column };
      return contains(query.area, model) ? [{ cell: cellRef(sheet, row, column), value, ...model }] : [];
    }),
  }));
}

function contains({ top, bottom, left, right }: CellRange, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
