import { parseDuesCell, tickOf } from '../../notation/amount';
import { cellRef } from '../../records/cell-ref';
import { cellAt, shownAt, shownCell, textOf } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import { candidatesOf } from '../vocabulary/header-words';
import { saysForeignLedger, saysRole } from '../vocabulary/role-words';
import { totalKind } from '../vocabulary/row-words';
import { partOfText, saysOtherAmount } from './month-head';
import { withoutReplaced } from './matrix-columns';
import { isGeneralHead, saysLaidDown, sideOfText, type Side } from './side-of-amounts';
import type { MonthColumn, Table, UnclearAmounts } from './table';

/**
 * Settles of every ledger what its amounts mean where the column's own header (or a
 * mapping that a person confirmed) does not say it: a label column says it row by row,
 * else the title of the block, else the name of the sheet. Where none of them does, a
 * ledger of dues 党费台账 is one of payments, unless anything in the workbook speaks
 * against it. What stays open is among `unclearAmounts`, and no reader uses it.
 */
export function settleSides(tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    if (table.role !== 'dues') return table;
    return table.monthColumns.length > 0 ? settledMatrix(withoutReplaced(table), tables) : settledList(table);
  });
}

function settledMatrix(table: Table, tables: readonly Table[]): Table {
  const strange = amountsUnderUnknownHeads(table);
  const open = table.monthColumns.filter(({ part }) => part === 'amount');
  const tellsPaid = table.monthColumns.some(({ part }) => part === 'paid') || open.length > 0;
  if (open.length === 0 && tellsPaid) return withUntoldMonths(table);
  const unclearAmounts = strange.slice(0, 1);
  if (open.length === 0 || table.columns.has('amountKind')) return { ...table, unclearAmounts };
  const settled = open.map((column): MonthColumn => {
    const side = sideBesideFor(column, table) ?? (mayBePayments(column, strange.length, table, tables) ? 'paid' : null);
    return side === null ? column : { ...column, part: side };
  });
  const byColumn = new Map(settled.map((each) => [each.column, each]));
  const first = settled.find(({ part }) => part === 'amount');
  const monthColumns = table.monthColumns.map((each) => byColumn.get(each.column) ?? each);
  return {
    ...table,
    monthColumns,
    unclearAmounts: first ? [headOver(table, first.column)] : monthColumns.some(isPaid) ? [] : unclearAmounts,
    totalColumns: table.totalColumns,
  };
}

/** Where one month alone has a word that is not known in place of 实交, what stands under it may be its payments. */
function withUntoldMonths(table: Table): Table {
  const untold = columnsUnderUnknownHeads(table, (amounts, values) => amounts === values).flatMap(
    ({ cell }): MonthColumn[] => {
      const month = table.monthColumns.findLast(({ column }) => column < cell.column);
      if (month?.part !== 'due' || hasSide(table, month, 'paid')) return [];
      return [{ ...month, column: cell.column, header: cell, part: 'amount', hasUnknownWord: true }];
    },
  );
  const [first] = untold;
  if (!first) return { ...table, unclearAmounts: [] };
  const monthColumns = [...table.monthColumns, ...untold].sort((one, other) => one.column - other.column);
  return { ...table, monthColumns, unclearAmounts: [headOver(table, first.column)] };
}

function isPaid({ part }: MonthColumn): boolean {
  return part === 'paid';
}

/** What title or sheet name says, unless the month has a column of that side already. */
function sideBesideFor(column: MonthColumn, table: Table): Side | null {
  const side = sideBeside(table);
  return side === null || hasSide(table, column, side) ? null : side;
}

function hasSide({ monthColumns }: Table, column: MonthColumn, side: Side): boolean {
  return monthColumns.some((each) => each.part === side && shareMonths(each, column) && each.year === column.year);
}

function shareMonths(one: MonthColumn, other: MonthColumn): boolean {
  return one.monthNumber < other.monthNumber + other.monthCount && other.monthNumber < one.monthNumber + one.monthCount;
}

/** The nearest title that says it, else the sheet's name. */
function sideBeside({ titles, sheet }: Table): Side | null {
  const texts = [...titles.map(({ text }) => text).reverse(), sheet.name];
  return texts.map(sideOfText).find((side) => side !== null) ?? null;
}

/** Beside a standing 应交, a standard or a base the months hold what was paid; else the words 党费, 收缴 say so. */
function mayBePayments(column: MonthColumn, strange: number, table: Table, tables: readonly Table[]): boolean {
  const { columns, monthColumns } = table;
  if (column.hasUnknownWord || strange * 2 >= monthColumns.length || hasSide(table, column, 'paid')) return false;
  if (tables.some((other) => isOtherLedgerOfPayments(other, table, column))) return false;
  const besides = ['due', 'standard', 'wageBase', 'exempt', 'arrears', 'paidOn'].some((field) => columns.has(field));
  if (besides || monthColumns.some(({ part }) => part === 'due' || part === 'paidOn')) return true;
  return saysDues(table) || [headText(table, column.column)].some((text) => partOfText(text) === 'amount');
}

function saysDues({ titles, sheet }: Table): boolean {
  const texts = [...titles.map(({ text }) => text), sheet.name];
  return saysRole('dues', texts) && !texts.some(saysLaidDown);
}

/** Another ledger says of itself that it holds what was paid for the month: this one then holds something else. */
function isOtherLedgerOfPayments(other: Table, own: Table, column: MonthColumn): boolean {
  if (other === own || other.role !== 'dues') return false;
  const isSameMonth = (head: MonthColumn): boolean =>
    shareMonths(head, column) && (head.year ?? other.year) === (column.year ?? own.year);
  const says = sideBeside(other) === 'paid';
  return other.monthColumns.some(
    (head) => isSameMonth(head) && (head.part === 'paid' || (head.part === 'amount' && says)),
  );
}

function settledList(table: Table): Table {
  const paid = table.columns.get('paid') ?? onlyTotal(table) ?? statusColumn(table);
  if (paid === undefined) {
    const isLedger = ['month', 'year', 'period', 'periodFrom', 'paidOn'].some((field) => table.columns.has(field));
    const isDated = isLedger || table.statedMonth !== null;
    return { ...table, unclearAmounts: isDated ? ofLedger(amountsUnderUnknownHeads(table)) : [] };
  }
  const field = fieldOfAmounts(table, paid);
  const columns = new Map([...table.columns].filter(([name]) => name !== 'paid' && name !== 'paidStatus'));
  const headers = new Map([...table.headers].filter(([name]) => name !== 'paid' && name !== 'paidStatus'));
  const taken = columns.get('total') === paid;
  if (taken) columns.delete('total');
  if (taken) headers.delete('total');
  columns.set(field, paid);
  headers.set(field, shownCell(table.sheet, table.headerRow, paid));
  const isUnclear = field === 'amount' && !columns.has('amountKind');
  return { ...table, columns, headers, unclearAmounts: isUnclear ? [headOver(table, paid)] : [] };
}

function ofLedger(found: readonly UnclearAmounts[]): readonly UnclearAmounts[] {
  return found.length > MOST_STRANGE ? [] : found.slice(0, 1);
}

/** What the one column of amounts beside (or without) 应交 holds: `amount` where the row's label says it, or nothing. */
function fieldOfAmounts(table: Table, column: number): Side | 'amount' {
  const { columns } = table;
  if (!isGeneralHead(headText(table, column)) || table.confirmed.has(column)) return 'paid';
  if (columns.has('amountKind')) return 'amount';
  const side = sideBeside(table);
  if (side !== null && !(side === 'due' && columns.has('due'))) return side;
  const besides = ['due', 'standard', 'wageBase', 'exempt', 'arrears', 'paidOn', 'method'].some((each) =>
    columns.has(each),
  );
  if (besides || saysDues(table) || headText(table, column).includes('党费')) return 'paid';
  return valuesIn(table, column).some((value) => tickOf(value) !== null) ? 'paid' : 'amount';
}

/** In a list a 合计 that is the only amount is what was paid; a 小计 sums what the list does not show. */
function onlyTotal(table: Table): number | undefined {
  const total = table.columns.get('total');
  if (total === undefined || totalKind(headText(table, total)) === 'subtotal') return undefined;
  return ['due', 'standard'].some((field) => table.columns.has(field)) ? undefined : total;
}

/** 状态 with 已缴 and 未缴: the status is the payment. */
function statusColumn(table: Table): number | undefined {
  const column = table.columns.get('paidStatus');
  const says = column !== undefined && valuesIn(table, column).some((value) => tickOf(value) !== null);
  return says ? column : undefined;
}

/** A sheet of wages has many columns of amounts, and none of them is of dues. */
const MOST_STRANGE = 2;

/** Heads that are not known and have amounts, or 已交, below them. */
function amountsUnderUnknownHeads(table: Table): UnclearAmounts[] {
  return columnsUnderUnknownHeads(table, (amounts, values) => amounts * 2 > values);
}

/** Heads that are not known, of which the number of amounts among the values below tells whether they are wanted. */
function columnsUnderUnknownHeads(
  table: Table,
  isWanted: (amounts: number, values: number) => boolean,
): UnclearAmounts[] {
  const { columns, monthColumns, totalColumns, firstColumn, lastColumn } = table;
  const used = new Set([...columns.values(), ...[...monthColumns, ...totalColumns].map(({ column }) => column)]);
  const found: UnclearAmounts[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = headText(table, column);
    if (used.has(column) || !isUnknownHead(text)) continue;
    const values = valuesIn(table, column);
    const amounts = values.filter(isAmountPaid).length;
    if (isWanted(amounts, values.length)) found.push(headOver(table, column));
  }
  return found;
}

function isUnknownHead(text: string): boolean {
  const isNumbering = /^(?:序号?|No\.?|#)$/iu.test(text.trim());
  return (
    /\p{L}/u.test(text) &&
    !isNumbering &&
    candidatesOf(text).length === 0 &&
    partOfText(text) === null &&
    totalKind(text) === null &&
    !saysOtherAmount(text) &&
    !saysForeignLedger([text]) &&
    !/月数|个月|年限|党龄|年龄|次数|人数|收入|扣|税|险|积金|[应实]发|津贴/u.test(text)
  );
}

function isAmountPaid(value: CellValue): boolean {
  if (tickOf(value) !== null) return true;
  const reading = parseDuesCell(value);
  return reading.state === 'read' && typeof reading.value === 'number';
}

function valuesIn({ sheet, dataRows }: Table, column: number): CellValue[] {
  return dataRows.map((row) => cellAt(sheet, row, column)).filter((value) => value !== null && value !== '');
}

function headText({ sheet, headerRow }: Table, column: number): string {
  return textOf(shownAt(sheet, headerRow, column));
}

function headOver(table: Table, column: number): UnclearAmounts {
  const { sheet, headerRow } = table;
  const head = table.monthColumns.find((each) => each.column === column)?.header;
  const cell = head ?? shownCell(sheet, headerRow, column);
  return { cell: cellRef(sheet.name, cell.row, cell.column), text: textOf(shownAt(sheet, cell.row, cell.column)) };
}
