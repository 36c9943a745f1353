import { addressOf, columnLetters } from '../../../src/records/cell-ref';
import type { ColumnMapping } from '../../../src/records/settings';
import { findTables } from '../../../src/reading/tables/find-tables';
import type { Table } from '../../../src/reading/tables/table';
import { sheets } from '../../sheets';

export interface Options {
  readonly year?: number;
  readonly mappings?: readonly ColumnMapping[];
}

/** The tables of a text workbook. */
export function tablesOf(text: string, { year, mappings }: Options = {}): readonly Table[] {
  return findTables(sheets(text), { year: year ?? null, mappings: mappings ?? [] }).tables;
}

/** "roster 1/2-3 name:A category:B": role, header row, data rows, columns from left to right. */
export function described(tables: readonly Table[]): string[] {
  return tables.map((table) => {
    const columns = [...table.columns].sort(([, one], [, other]) => one - other);
    const fields = columns.map(([field, column]) => `${field}:${columnLetters(column)}`);
    return [table.role, `${table.headerRow}/${rowsText(table.dataRows)}`, ...fields].join(' ');
  });
}

/** "4-6,8" */
export function rowsText(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',') || 'none';
}

/** "C=1 D=2020-02 E=3.20/mark": each matrix column, its month or date, and its part unless the role says it. */
export function monthsText(table: Table | undefined): string {
  return (table?.monthColumns ?? [])
    .map(({ column, year, monthNumber, day, part }) => {
      const month = `${year === null ? '' : `${year}-`}${monthNumber}${day === null ? '' : `.${day}`}`;
      return `${columnLetters(column)}=${month}/${part}`;
    })
    .join(' ');
}

export function totalsText(table: Table | undefined): string {
  return (table?.totalRows ?? []).map(({ row, covers }) => `${row}:${rowsText(covers)}`).join(' ');
}

export function totalColumnsText(table: Table | undefined): string {
  return (table?.totalColumns ?? [])
    .map(({ column, covers }) => `${columnLetters(column)}:${covers.map(columnLetters).join('')}`)
    .join(' ');
}

export function rivalsText(table: Table | undefined): string {
  return (table?.rivals ?? [])
    .map(({ field, taken, others }) => `${field} ${addressOf(taken)} not ${others.map(addressOf).join(' ')}`)
    .join('; ');
}

export function textsOf(placed: readonly { readonly text: string }[]): string[] {
  return placed.map(({ text }) => text);
}
