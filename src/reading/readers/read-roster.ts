import type { Field } from '../../records/field';
import type { RosterRow } from '../persons/roster-identity';
import { parseAmountCell } from '../../notation/amount';
import { parseCategoryCell } from '../../notation/category';
import { normaliseText } from '../../notation/normalise';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { isNothing, unreadableCell } from '../../notation/read-cell';
import { textOf } from '../../workbook/sheet-cells';
import { parseDateCell, type DateContext } from '../../notation/date';
import { parseRetiredCell, parseStatusCell } from '../../notation/status';
import { writtenName } from '../persons/written-name';
import { ROSTER } from '../../roles/roster';
import type { Table } from '../tables/table';
import { fieldReader, fieldsOfRow, type Parser } from './field-reader';
import type { ReadingContext } from './reading-context';
import { tableRow, type TableRow } from './table-row';
import { parseTextCell } from './text-field';

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
  return {
    displayName: written.shown,
    name,
    id: readOwn('id', parseTextCell),
    retired: retired?.value === true || others.status?.value === 'retired',
    ...others,
  };
}
