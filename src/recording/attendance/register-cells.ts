import type { LeaveKind } from '../../records/attendance';
import type { IsoDate } from '../../records/iso-date';
import { parseDateCell } from '../../notation/date';
import { parseYesNoCell } from '../../notation/yes-no';
import { textOf } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { FieldOf } from '../../roles/role-tables';
import type { CellValue } from '../../workbook/snapshot';
import { columnValues, dateInColumn, yesNoInColumn } from '../in-column';
import { writtenText, type Written } from '../../notation/written';
import { kindInRegister, saysKind } from './leave-kind';

/** What is stated for an entry of the register 请假补课; what is absent is left as it is. */
export interface RegisterStatement {
  readonly kind?: LeaveKind | 'absent' | undefined;
  readonly reason?: string | undefined;
  readonly approver?: string | undefined;
  readonly requestedOn?: IsoDate | undefined;
  readonly contact?: string | undefined;
  readonly briefing?: string | undefined;
  readonly makeUp?: { readonly on?: IsoDate | undefined; readonly how?: string | undefined } | undefined;
}

/** A column of the register, what it is to hold, and whether a value says so already. */
export interface RegisterCell {
  readonly field: FieldOf<'leave'>;
  /** Null where the table has no such column: the statement is kept nowhere. */
  readonly column: number | null;
  readonly written: (table: Table) => Written;
  readonly isSaidBy: (value: CellValue) => boolean;
}

/** The cells that say it in that register; `year` completes its dates. */
export function registerCells(
  table: Table,
  statement: RegisterStatement,
  { year, date1904 }: { readonly year: number; readonly date1904: boolean },
): RegisterCell[] {
  const cells: RegisterCell[] = [];
  const add = (
    field: FieldOf<'leave'>,
    isSaidBy: RegisterCell['isSaidBy'],
    written: (column: number) => Written,
  ): void => {
    const column = table.columns.get(field) ?? null;
    cells.push({ field, column, isSaidBy, written: () => written(column ?? 0) });
  };
  const addText = (field: FieldOf<'leave'>, text: string | undefined): void => {
    if (!isStated(text)) return;
    add(
      field,
      (value) => textOf(value).trim() === text.trim(),
      () => writtenText(text.trim()),
    );
  };
  const isDate = (date: IsoDate) => (value: CellValue) => {
    const reading = parseDateCell(value, { year, month: null, date1904 });
    return reading.state === 'read' && reading.value === date;
  };
  const addDate = (field: FieldOf<'leave'>, date: IsoDate | undefined): void => {
    if (date !== undefined)
      add(field, isDate(date), (column) => dateInColumn({ ...table, year }, column, date, date1904));
  };
  /** A bare yes, in a column that may also hold what was done. */
  const addDone = (field: FieldOf<'leave'>, text: string | undefined): void => {
    if (!isStated(text) || !says(text)) addText(field, text);
    else add(field, says, (column) => yesNoInColumn(table, column, true));
  };

  const kind = statement.kind === undefined ? null : kindInRegister(table, statement.kind);
  if (statement.kind !== undefined && kind !== null && table.columns.has('kind')) {
    const stated = statement.kind;
    add(
      'kind',
      (value) => saysKind(textOf(value).trim(), stated),
      () => writtenText(kind),
    );
  }
  addText('reason', statement.reason);
  addText('approver', statement.approver);
  addDate('requestedOn', statement.requestedOn);
  addDone('contact', statement.contact);
  addDone('briefing', statement.briefing);
  const { makeUp } = statement;
  if (makeUp === undefined) return cells;
  const dateColumn = makeUpDateField(table);
  addDate(dateColumn, makeUp.on);
  if (table.columns.has('madeUp') && !(dateColumn === 'madeUp' && makeUp.on !== undefined)) {
    add('madeUp', says, (column) => yesNoInColumn(table, column, true));
  }
  addText('makeUpHow', makeUp.how);
  return cells;
}

/** 补课情况 may be the column that holds the dates. */
function makeUpDateField(table: Table): 'makeUpOn' | 'madeUp' {
  const answers = table.columns.get('madeUp');
  if (table.columns.has('makeUpOn') || answers === undefined) return 'makeUpOn';
  const holdsDates = columnValues(table, answers).some((value) => parseYesNoCell(value).state === 'unreadable');
  return holdsDates ? 'madeUp' : 'makeUpOn';
}

function isStated(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function says(value: CellValue): boolean {
  const reading = parseYesNoCell(value);
  return reading.state === 'read' && reading.value;
}
