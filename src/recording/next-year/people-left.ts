import type { Table } from '../../reading/tables/table';
import { sameTable } from '../../reading/unused-columns';
import type { Reading } from '../../reading/read-branch';
import type { MemberKey } from '../../records/member';
import { hasLeftBy } from '../../records/membership';
import { firstDay, month } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import { countedColumns } from './empty-records';
import type { SheetChanges } from './sheet-changes';

/** Who has left when the year begins. */
export function leftBefore({ branch }: Reading, year: number): ReadonlySet<MemberKey> {
  const start = firstDay(month(year, 1));
  return new Set(branch.members.filter((member) => hasLeftBy(member, start)).map(({ key }) => key));
}

/** The rows of those people in a table of people. */
export function rowsOfPeople(table: Table, people: ReadonlySet<MemberKey>, { branch }: Reading): number[] {
  const named = [...branch.attendanceTables, ...branch.duesTables].flatMap((each) => each.people);
  const cells = [
    ...branch.members.map(({ key, name }) => ({ member: key, cell: name.cell })),
    ...named.map(({ member, cell }) => ({ member, cell })),
  ];
  const nameColumn = table.columns.get('name');
  const rows = cells.flatMap(({ member, cell }) => {
    const isHere = cell.sheet === table.sheet.name && cell.column === nameColumn && table.dataRows.includes(cell.row);
    return isHere && member !== null && people.has(member) ? [cell.row] : [];
  });
  return [...new Set(rows)].sort((one, other) => one - other);
}

/** The workbook's own list of those who have left: a roster beside another one on which nobody is who stays. */
export function ownListOfLeft(reading: Reading, left: ReadonlySet<MemberKey>): Table | null {
  const rosters = reading.tables.filter(({ role }) => role === 'roster');
  const isOfLeft = (table: Table): boolean =>
    table.dataRows.length > 0 && rowsOfPeople(table, left, reading).length === table.dataRows.length;
  return rosters.length > 1 && !rosters.every(isOfLeft) ? (rosters.find(isOfLeft) ?? null) : null;
}

/**
 * Takes the rows out, or where they cannot be taken out whole (another table stands
 * beside them, or something else in the workbook names them) empties them. A section
 * merged over several people passes to those who stay, and the numbers count on.
 */
export function leaveOut(
  changes: SheetChanges,
  table: Table,
  rows: readonly number[],
  { tables, keepRows }: { readonly tables: readonly Table[]; readonly keepRows: boolean },
): void {
  const { sheet } = changes;
  const isBeside = (row: number): boolean =>
    tables.some(
      (other) =>
        other.sheet.name === table.sheet.name &&
        !sameTable(other, table) &&
        row >= other.headerTop &&
        row <= Math.max(other.lastRow, ...other.totalRows.map((total) => total.row)),
    );
  const out = keepRows ? [] : rows.filter((row) => !isBeside(row));
  for (const row of rows) {
    changes.forget(row);
    if (out.includes(row)) changes.rows.add(row);
    else emptyRow(changes, table, row);
  }
  passOnMerges(changes, out);
  const staying = table.dataRows.filter((row) => !rows.includes(row));
  if (rows.length === 0) return;
  for (const column of countedColumns(table)) {
    const first = Number(cellAt(sheet, table.dataRows[0] ?? 0, column) ?? 1);
    staying.forEach((row, index) => {
      const value = cellAt(sheet, row, column);
      if (value === null) return;
      const number = first + index;
      const text = typeof value === 'string' ? String(number).padStart(value.trim().length, '0') : String(number);
      changes.set(row, column, { value: typeof value === 'string' ? text : number, text });
    });
  }
}

function emptyRow(changes: SheetChanges, table: Table, row: number): void {
  const isMergedDown = (column: number): boolean =>
    changes.sheet.merges.some((merge) => merge.bottom > merge.top && merge.top === row && merge.left === column);
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (!isMergedDown(column)) changes.empty(row, column);
  }
}

function passOnMerges(changes: SheetChanges, out: readonly number[]): void {
  for (const { top, bottom, left } of changes.sheet.merges) {
    if (!out.includes(top)) continue;
    let next = top;
    while (out.includes(next)) next++;
    const value = cellAt(changes.sheet, top, left);
    if (next <= bottom && value !== null) changes.set(next, left, { value, text: String(value) });
  }
}
