import type { CellRef } from '../records/cell-ref';
import { NOT_CALCULATED } from '../records/not-calculated';
import { parsePartialDate } from '../notation/date';
import { defaultLegend } from '../notation/legend';
import { parseMarkCell } from '../notation/mark';
import { squeezeText } from '../notation/normalise';
import { cellAt, shownAt, textOf } from '../workbook/sheet-cells';
import type { CellValue } from '../workbook/snapshot';
import type { Table } from './tables/table';

/** What stands under a head, as far as it can be told without knowing what it is for. */
export type ContentKind = 'amount' | 'date' | 'mark' | 'text';

/** A column of a recognised table that nothing is read from. */
export interface UnusedColumn {
  readonly header: string;
  readonly cell: CellRef;
  readonly column: number;
  readonly kind: ContentKind;
}

/** In the order in which people should look at them: what may be money, days or marks comes before words. */
const FIRST: readonly ContentKind[] = ['amount', 'date', 'mark', 'text'];

/** Enough rows to tell what a column holds. */
const SAMPLE_ROWS = 40;

/** 序号 numbers the rows and says nothing of them. */
const NUMBERING = /^(?:序号?|行号|No\.?)$/iu;

/**
 * The columns of a table that have a head and contents and that nothing is read
 * from, most telling first. `group` is the table in all of its roles: a column that
 * one of them uses is used.
 */
export function unusedColumns(group: readonly Table[]): UnusedColumn[] {
  const [table] = group;
  if (table === undefined) return [];
  const used = new Set(
    group.flatMap(({ columns, monthColumns, totalColumns }) => [
      ...columns.values(),
      ...[...monthColumns, ...totalColumns].map(({ column }) => column),
    ]),
  );
  const found: UnusedColumn[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const head = used.has(column) ? null : headOf(table, column);
    if (head === null || NUMBERING.test(squeezeText(head.header))) continue;
    const kind = kindOf(valuesOf(table, column));
    if (kind !== null) found.push({ ...head, column, kind });
  }
  return found.sort((one, other) => FIRST.indexOf(one.kind) - FIRST.indexOf(other.kind) || one.column - other.column);
}

/** The tables that are one on the sheet, each with all of its roles. */
export function sameTable(one: Table, other: Table): boolean {
  return (
    one.sheet.name === other.sheet.name && one.headerRow === other.headerRow && one.firstColumn === other.firstColumn
  );
}

function headOf({ sheet, headerTop, headerRow }: Table, column: number): Pick<UnusedColumn, 'header' | 'cell'> | null {
  for (let row = headerRow; row >= headerTop; row--) {
    const header = textOf(shownAt(sheet, row, column))
      .replace(/\s+/gu, ' ')
      .trim();
    if (header !== '') return { header, cell: { sheet: sheet.name, row, column } };
  }
  return null;
}

function valuesOf({ sheet, dataRows, otherMeetings }: Table, column: number): CellValue[] {
  return [...dataRows, ...otherMeetings]
    .slice(0, SAMPLE_ROWS)
    .map((row) => cellAt(sheet, row, column))
    .filter((value) => value !== null && value !== NOT_CALCULATED && textOf(value).trim() !== '');
}

/** What most of the values are; null where nothing is written. */
function kindOf(values: readonly CellValue[]): ContentKind | null {
  const counts = new Map<ContentKind, number>();
  for (const value of values) {
    const kind = kindOfValue(value);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return FIRST.find((kind) => counts.get(kind) === most && most > 0) ?? null;
}

const AMOUNT = /^[¥￥]?-?\d[\d,]{0,9}(?:\.\d{1,2})?元?$/u;
/** Serial numbers of 1982 to 2064: money of a member is never that much. */
const isSerial = (value: number): boolean => Number.isInteger(value) && value >= 30_000 && value < 60_000;

function kindOfValue(value: CellValue): ContentKind {
  if (typeof value === 'boolean') return 'mark';
  if (typeof value === 'number') return isSerial(value) ? 'date' : 'amount';
  const text = textOf(value);
  if (AMOUNT.test(squeezeText(text))) return 'amount';
  const date = parsePartialDate(value, false);
  if (date !== null && date !== 'blank') return 'date';
  return parseMarkCell(value, defaultLegend()).state === 'read' ? 'mark' : 'text';
}
