import { fieldAt } from '../../notation/cell-reading';
import { parseDoneCell, parseYesNoCell } from '../../notation/yes-no';
import type { LeaveEntry } from '../../records/attendance';
import { blank, type Field, read as readField } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import { LEAVE } from '../../roles/leave';
import { fieldEntries } from '../../roles/role-tables';
import type { Table } from '../tables/table';
import { fieldReader, type FieldReader, fieldsOfRow, type Parser, parseTextCell } from './field-reader';
import { personOf } from './people';
import type { ReadingContext } from './reading-context';
import { monthFields, partsOf, rowYear } from './row-months';
import { dateParser, rowTime } from './row-time';
import { isEmpty, type Placed, tableRow, type TableRow } from './table-row';

/** Reads the register of leave and make-ups 请假补课: one row each leave or absence. */
export function readLeave(table: Table, context: ReadingContext): LeaveEntry[] {
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const months = monthFields(table, rows, context);
  return rows.flatMap((row, index) => leaveEntry(row, months[index] ?? null, context) ?? []);
}

/** When it was is read with the month, and a make-up's answer and date may stand in each other's column. */
const otherFields = fieldsOfRow(LEAVE.fields, ['month', 'date', 'madeUp', 'makeUpOn']);

/** What a row may say beside whom it is of. */
const BESIDE_THE_PERSON = fieldEntries('leave')
  .map(([field]) => field)
  .filter((field) => !['name', 'id', 'section'].includes(field));

function leaveEntry(
  row: TableRow,
  monthField: ReturnType<typeof monthFields>[number],
  context: ReadingContext,
): LeaveEntry | null {
  const person = personOf(row, context);
  if (person === null) return null;
  const time = rowTime(row, monthField, ['date'], context);
  if (time.month === null) {
    const says = !isEmpty(row, BESIDE_THE_PERSON);
    if (says || time.unreadable) context.undatedRows.push({ role: 'leave', person });
    if (says && !time.unreadable) {
      context.issues.missing(time.cell ?? person.cell, { role: 'leave', field: 'month', month: null }, 'month');
    }
    return null;
  }
  const reader = fieldReader(row, time.month, context.issues);
  const { read } = reader;
  const date = dateParser(row, partsOf(time.month, rowYear(row, context)), context);
  const { madeUp, makeUpOn } = makeUpFields(row, date, reader);
  return {
    person,
    occasion: { month: time.month, date: time.dates[0]?.value ?? null, cell: time.cell },
    madeUp,
    makeUpOn,
    ...otherFields(read, { text: parseTextCell, date, done: parseDoneCell }),
  };
}

interface MakeUpFields {
  readonly madeUp: Field<boolean> | null;
  readonly makeUpOn: Field<IsoDate> | null;
}

/** 补课情况 may hold a yes or no, or the date itself; so may 补课时间. Each is taken for what it says. */
function makeUpFields(row: TableRow, date: Parser<IsoDate>, { read }: FieldReader): MakeUpFields {
  const dateInAnswer = misplaced(row.at('madeUp'), parseYesNoCell, date);
  const answerInDate = misplaced(row.at('makeUpOn'), date, parseYesNoCell);
  const madeUp = dateInAnswer === null ? read('madeUp', parseYesNoCell) : readField(true, dateInAnswer.cell);
  const makeUpOn = answerInDate === null ? read('makeUpOn', date) : blank<IsoDate>(answerInDate.cell);
  return {
    madeUp: madeUp?.state === 'read' ? madeUp : (answerInDate ?? madeUp),
    makeUpOn: makeUpOn?.state === 'read' ? makeUpOn : (dateInAnswer ?? makeUpOn),
  };
}

/** What a cell says where it is not what its column is for, but what the neighbouring one is for. */
function misplaced<T, O>(placed: Placed | null, own: Parser<T>, other: Parser<O>): Field<O> | null {
  if (placed === null || own(placed.value).state !== 'unreadable') return null;
  const field = fieldAt(other(placed.value), placed.cell);
  return field.state === 'read' ? field : null;
}
