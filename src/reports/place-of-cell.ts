import type { Branch } from '../records/branch';
import { fullAddress, type CellRef } from '../records/cell-ref';
import type { Field } from '../records/field';
import type { Member, MemberKey } from '../records/member';
import type { Month } from '../records/month';
import type { Finding } from '../rules/finding';

/** Whom and which month a cell of the workbook is about; null where it is about none, or about several. */
export interface CellPlace {
  readonly member: Member | null;
  readonly month: Month | null;
}

/** What a cell, a row or a column was found to be about. */
class About {
  readonly members = new Set<MemberKey>();
  readonly months = new Set<Month>();

  add(member: MemberKey | null, month: Month | null): void {
    if (member) this.members.add(member);
    if (month) this.months.add(month);
  }
}

interface Index {
  readonly cells: Map<string, About>;
  readonly rows: Map<string, About>;
  readonly columns: Map<string, About>;
  /** Sheets on which months stand side by side. */
  readonly matrices: Set<string>;
}

const known = new WeakMap<Branch, Index>();

/**
 * Reads a cell by its neighbours: the row is a member's where all records in it are
 * his, the column a month's where months stand side by side and all records below are of it.
 */
export function placeOfCell(branch: Branch, cell: CellRef): CellPlace {
  const { cells, rows, columns, matrices } = indexOf(branch);
  const own = cells.get(fullAddress(cell));
  const row = rows.get(rowKey(cell));
  const column = matrices.has(cell.sheet) ? columns.get(columnKey(cell)) : undefined;
  const key = only(own?.members) ?? only(row?.members);
  return {
    member: branch.members.find((member) => member.key === key) ?? null,
    month: only(own?.months) ?? only(row?.months) ?? only(column?.months),
  };
}

/** What was found of the place: of the member in the month, or of the one of them that is known. */
export function findingsAt(findings: readonly Finding[], { member, month }: CellPlace): readonly Finding[] {
  if (!member && !month) return [];
  return findings.filter(
    (finding) => (!member || finding.person === member.key) && (!month || finding.month === month),
  );
}

function only<T>(found: ReadonlySet<T> | undefined): T | null {
  const [first] = found?.size === 1 ? found : [];
  return first ?? null;
}

function indexOf(branch: Branch): Index {
  const index = known.get(branch) ?? build(branch);
  known.set(branch, index);
  return index;
}

function build(branch: Branch): Index {
  const index: Index = { cells: new Map(), rows: new Map(), columns: new Map(), matrices: new Set() };
  const note = (cell: CellRef, member: MemberKey | null, month: Month | null): void => {
    entry(index.cells, fullAddress(cell)).add(member, month);
    entry(index.columns, columnKey(cell)).add(member, month);
    const row = entry(index.rows, rowKey(cell));
    row.add(member, month);
    if (row.months.size > 1) index.matrices.add(cell.sheet);
  };
  const noteAll = (record: object, member: MemberKey | null, month: Month | null): void => {
    for (const cell of cellsOf(record)) note(cell, member, month);
  };
  for (const member of branch.members) noteAll(member, member.key, null);
  for (const { person, occasion, ...entry } of [...branch.attendance, ...branch.leave]) {
    noteAll(entry, person.member, occasion.month);
    note(person.cell, person.member, null);
    if (occasion.cell) note(occasion.cell, null, occasion.month);
  }
  for (const { person, ...line } of branch.duesLines) {
    noteAll(line, person.member, null);
    note(person.cell, person.member, null);
  }
  for (const { person, month, due } of branch.duesStatements) note(due.cell, person.member, month);
  for (const { person, from, to, ...payment } of branch.payments) {
    noteAll(payment, person.member, from === to ? from : null);
  }
  for (const row of [...branch.schedule, ...branch.sessions]) {
    note(row.cell, null, row.month);
    noteAll(row, null, row.month);
  }
  return index;
}

function entry(map: Map<string, About>, key: string): About {
  const found = map.get(key) ?? new About();
  map.set(key, found);
  return found;
}

/** Where the fields of a record stand. */
function cellsOf(record: object): readonly CellRef[] {
  return Object.values(record).flatMap((value: unknown) => (isField(value) ? [value.cell] : []));
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && 'cell' in value;
}

const rowKey = ({ sheet, row }: CellRef): string => `${sheet}!${row}`;
const columnKey = ({ sheet, column }: CellRef): string => `${sheet}!${column}`;
