import type { CellRange } from '../../../src/workbook/snapshot';
import { shownValue } from '../model/formula';
import { nameColumns } from '../model/line-changes';
import type { MemorySheet, MemoryTable } from '../model/sheet';
import { typedInput } from '../model/typed-input';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import type { Surroundings } from '../protocol/object-type';
import { columnsOf, eachCell, isWholeColumns, isWholeRows, rowsOf } from './area';
import { checkArrays, checkWritable } from './protected-cells';
import type { RangeObject } from './range';
import { growingTables } from './tables';

/** More cells than Excel reads or writes at once. */
const CELL_LIMIT = 5_000_000;

/** Bytes of an answer, above which Excel refuses to give it. */
const RESPONSE_LIMIT = 5_000_000;

/** null for whole rows and columns, which Excel does not spell out cell by cell. */
export function readMatrix<V>(range: RangeObject, read: (row: number, column: number) => V): V[][] | null {
  const { area } = range;
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  const cells = rowsOf(area) * columnsOf(area);
  if (cells > CELL_LIMIT) throw new ExcelError('OperationCellsExceedLimit');
  // Every cell takes three bytes at least: such an answer could not be sent.
  if (cells * 3 > RESPONSE_LIMIT) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (_, across) => read(area.top + down, area.left + across)),
  );
}

/** Empty cells read as "". */
export function readValues(range: RangeObject): (string | number | boolean)[][] | null {
  return readMatrix(range, (row, column) => shownValue(range.sheet, row, column) ?? '');
}

export function readFormulas(range: RangeObject): (string | number | boolean)[][] | null {
  return readMatrix(
    range,
    (row, column) => range.sheet.cell(row, column).formula ?? range.sheet.cell(row, column).value ?? '',
  );
}

/**
 * One value for every cell, or an array of exactly the range's shape in which null
 * leaves a cell as it is. Throws InvalidArgument for any other shape.
 */
export function writeMatrix(
  range: RangeObject,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  checkWritable(range);
  const { area } = range;
  if (Array.isArray(given)) checkShape(given, rowsOf(area), columnsOf(area));
  eachCell(area, (row, column) => {
    const value = Array.isArray(given) ? (given as unknown[][])[row - area.top]?.[column - area.left] : given;
    if (value !== null) write(row, column, value);
  });
}

export function checkShape(given: readonly unknown[], rows: number, columns: number): void {
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new ExcelError('InvalidArgument', `the array does not have ${rows} × ${columns} elements`);
}

/** Writes as if typed; setting formulas does the same. The text format "@" keeps text. */
export function writeValues(range: RangeObject, given: unknown, { workbook }: Surroundings): void {
  const { sheet } = range;
  checkArrays(range);
  const growing = workbook.tablesGrow && !isLeft(given) ? growingTables(range) : [];
  writeMatrix(range, given, (row, column, value) => {
    // Without a word: the cell belongs to the first one of its merged area.
    if (isCovered(sheet, row, column)) return;
    if (typeof value === 'string') {
      if (value.length > 32_767) throw new ExcelError('InvalidArgument', 'a cell holds at most 32,767 characters');
      sheet.change(row, column, typedInput(value, sheet.cell(row, column).format.numberFormat === '@'));
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      sheet.change(row, column, { value, formula: null, quoted: false });
    } else {
      throw new NotPlayed(`writing ${String(value)} to a cell`);
    }
  });
  for (const { table, range: grown } of growing) {
    const added = grown.right - table.range.right;
    table.range = grown;
    if (added > 0) nameColumns(sheet, table, grown.right - added + 1, added);
  }
  for (const table of sheet.tables.filter((one) => isOnHead(one, range.area))) {
    const [first, last] = [Math.max(table.range.left, range.area.left), Math.min(table.range.right, range.area.right)];
    nameColumns(sheet, table, first, last - first + 1);
  }
}

function isCovered({ merges }: MemorySheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function isOnHead({ range }: MemoryTable, area: CellRange): boolean {
  return area.top <= range.top && area.bottom >= range.top && area.left <= range.right && area.right >= range.left;
}

/** Nothing but nulls: every cell is left as it is. */
function isLeft(given: unknown): boolean {
  return Array.isArray(given) ? given.every(isLeft) : given === null;
}
