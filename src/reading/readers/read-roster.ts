import { parseAmountCell } from '../../notation/amount';
import { parseCategoryCell } from '../../notation/category';
import { type DateContext, parseDateCell } from '../../notation/date';
import { normaliseText } from '../../notation/normalise';
import { isNothing, unreadableCell } from '../../notation/read-cell';
import { parseRetiredCell, parseStatusCell, statusInNote } from '../../notation/status';
import type { Field } from '../../records/field';
import type { MemberStatus, StatusNote } from '../../records/member';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { ROSTER } from '../../roles/roster';
import { textOf } from '../../workbook/sheet-cells';
import type { RosterRow } from '../persons/roster-identity';
import { writtenName } from '../persons/written-name';
import type { Table } from '../tables/table';
import { fieldReader, fieldsOfRow, type Parser, parseTextCell } from './field-reader';
import type { ReadingContext } from './reading-context';
import { tableRow, type TableRow } from './table-row';

/** Reads a roster 花名册: a person each row; rows that name nobody are left out. */
export function readRoster(table: Table, context: Pick<ReadingContext, 'date1904' | 'issues'>): RosterRow[] {
  return table.dataRows.flatMap((row) => rosterRow(tableRow(table, row), context) ?? []);
}

/** A name that a formula failed to fetch (#REF!) stays visible as such: a person must not vanish from the roster. */
const parseNameCell: Parser<string> = (value) => {
  if (value === NOT_CALCULATED) return unreadableCell(value, 'text');
  const text = textOf(value).trim();
  return text === '' || isNothing(normaliseText(text)) ? { state: 'blank' } : { state: 'read', value: text };
};

const otherFields = fieldsOfRow(ROSTER.fields, []);

function rosterRow(row: TableRow, { date1904, issues }: Pick<ReadingContext, 'date1904' | 'issues'>): RosterRow | null {
  const { read, readOwn } = fieldReader(row, null, issues);
  const name: Field<string> | null = readOwn('name', parseNameCell);
  const written = name?.state === 'read' ? writtenName(name.value) : null;
  if (name === null || written === null) return null;

  /** Birth and membership dates are often kept to the month: the first of it then. */
  const known: DateContext = { year: null, month: null, date1904, monthPrecision: 'firstDay' };
  const others = otherFields(read, {
    text: parseTextCell,
    date: (value) => parseDateCell(value, known),
    category: parseCategoryCell,
    status: parseStatusCell,
    amount: parseAmountCell,
  });
  const retired = read('retired', parseRetiredCell);
  const noted = statusNoteOf(others.notes, others.status, retired);
  const status = noted?.status ?? others.status;
  return {
    displayName: written.shown,
    name,
    id: readOwn('id', parseTextCell),
    retired: retired?.value === true || status?.value === 'retired',
    ...others,
    status,
    statusNote: noted?.note ?? null,
  };
}

/** What 备注 says of the status: the status itself where it is nothing but its word and no column says otherwise. */
function statusNoteOf(
  notes: Field<string> | null,
  column: Field<MemberStatus> | null,
  retired: Field<boolean> | null,
): { readonly status: Field<MemberStatus> | null; readonly note: StatusNote } | null {
  const says = notes?.state === 'read' ? statusInNote(notes.value) : null;
  if (notes?.state !== 'read' || says === null || says === column?.value) return null;
  if (says === 'retired' && retired?.value === true) return null;
  const isContradicted =
    (column !== null && column.state !== 'blank') || (says === 'retired' && retired?.value === false);
  const isApplied = says !== 'mentioned' && !isContradicted;
  const { value: text, cell } = notes;
  return { status: isApplied ? { state: 'read', value: says, cell } : null, note: { text, cell, isApplied } };
}
