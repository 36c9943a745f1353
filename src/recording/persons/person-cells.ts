import { fullAddress } from '../../records/cell-ref';
import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import type { Member, Person } from '../../records/member';
import { sectionsOf } from '../../reading/persons/roster-identity';
import { comparedText, writtenName } from '../../reading/persons/written-name';
import type { Table } from '../../reading/tables/table';
import { columnValues } from '../in-column';
import type { RecordingNote } from '../recording';
import { writtenText, type Written } from '../../notation/written';
import { note } from '../note';

/** The note of a table whose names stand under no word that is known. */
export const NO_NAME_COLUMN = 'no-name-column';

/**
 * The cells by which a new row names a member: name, and section and id where the
 * table has those columns. A namesake is told apart by the section in a bracket
 * where the table has no column that does. A note where nothing would, and where the
 * table has no column for names: a record without one is nobody's.
 */
export function personCells(table: Table, member: Member, { members }: Branch): Map<string, Written> | RecordingNote {
  if (!table.columns.has('name')) return note(NO_NAME_COLUMN, { name: member.displayName, sheet: table.sheet.name });
  const cells = new Map<string, Written>();
  const section = valueOf(member.section);
  const id = table.columns.has('id') ? idInTable(table, member, members) : null;
  const namesakes = members.filter(({ key, displayName }) => {
    return key !== member.key && baseName(displayName) === baseName(member.displayName);
  });
  const bySection = section !== null && namesakes.every((other) => !sharesSection(member, other));
  const isTold =
    namesakes.length === 0 ||
    (writtenName(member.displayName)?.suffix ?? null) !== null ||
    id !== null ||
    (bySection && table.columns.has('section'));
  if (!isTold && !bySection) return note('namesake', { name: member.displayName, sheet: table.sheet.name });
  cells.set('name', writtenText(isTold ? member.displayName : `${member.displayName}（${section ?? ''}）`));
  if (section !== null) cells.set('section', writtenText(section));
  if (id !== null) cells.set('id', id);
  return cells;
}

/** A name without the bracket that tells namesakes apart. */
export function baseName(name: string): string {
  return writtenName(name)?.base ?? name;
}

/** Why it is not clear which of several rows is the member's, of the rows that may be; null where none is unclear. */
export function ambiguity(member: Member, people: readonly Person[]): RecordingNote | null {
  const base = baseName(member.displayName);
  const unclear = people.filter((person) => person.ambiguous && baseName(person.name) === base);
  const [first] = unclear;
  if (first === undefined) return null;
  const cells = [...new Set(unclear.map(({ cell }) => fullAddress(cell)))].join('、');
  return note('person-ambiguous', { name: member.displayName, cells }, first.cell);
}

/** Why nobody could tell whose record it is: rows of the roster that nothing tells apart. */
export function rosterProblem(member: Member, { duplicateMembers }: Branch): RecordingNote | null {
  const group = duplicateMembers.find(({ rows }) => rows.filter(({ key }) => key === member.key).length > 1);
  if (!group) return null;
  const cells = group.rows.map(({ name }) => fullAddress(name.cell)).join('、');
  return note('member-duplicate', { name: member.displayName, cells }, group.again.name.cell);
}

function sharesSection(one: Member, other: Member): boolean {
  const own = sectionsOf(valueOf(one.section));
  const others = sectionsOf(valueOf(other.section));
  return others.length === 0 || own.some((section) => others.includes(section));
}

/** 编号 may be another number here than on the roster: written only where the table's ids are the roster's. */
function idInTable(table: Table, { id }: Member, members: readonly Member[]): Written | null {
  const own = valueOf(id);
  if (own === null) return null;
  const used = columnValues(table, table.columns.get('id') ?? 0);
  const known = new Set(members.flatMap((member) => comparedText(valueOf(member.id) ?? '') || []));
  if (used.some((value) => !known.has(comparedText(String(value))))) return null;
  const isFigure = used.length > 0 && used.every((value) => typeof value === 'number') && /^[1-9]\d{0,14}$/u.test(own);
  return isFigure ? { value: Number(own), text: own } : writtenText(own);
}
