import { type CellRef, cellRef } from '../../records/cell-ref';
import { unreadable } from '../../records/field';
import type { MemberKey, Person } from '../../records/member';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { textOf } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';
import type { ReadingContext } from './reading-context';
import type { TableRow } from './table-row';

/**
 * The person a row of another table than the roster is about; null where it names
 * nobody, and where a formula that has not been computed stands for the name, which
 * is reported.
 */
export function personOf(
  row: TableRow,
  { persons, issues }: Pick<ReadingContext, 'persons' | 'issues'>,
): Person | null {
  const name = row.at('name');
  const value = name?.value ?? null;
  if (name === null || value === null) return null;
  if (value === NOT_CALCULATED) {
    issues.checked(unreadable(name.cell, value, 'text'), { role: row.table.role, field: 'name', month: null });
    return null;
  }
  const written = (field: 'id' | 'section'): string | null => {
    const beside = row.at(field)?.value ?? null;
    return beside === null ? null : textOf(beside);
  };
  return persons.person({ text: textOf(value), cell: name.cell, id: written('id'), section: written('section') });
}

/** Each person once, at the first row that names them; strangers by their name. */
export function onceEach(people: readonly Person[]): Person[] {
  const first = new Map<MemberKey | string, Person>();
  for (const person of people) {
    const key = person.member ?? `?${person.name}`;
    if (!first.has(key)) first.set(key, person);
  }
  return [...first.values()];
}

/** Where the head of the name column stands. */
export function nameHeader(table: Table): CellRef {
  return (
    table.headers.get('name') ??
    cellRef(table.sheet.name, table.headerRow, table.columns.get('name') ?? table.firstColumn)
  );
}
