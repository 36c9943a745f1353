import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import type { Member, MemberKey } from '../../records/member';
import { comparedText } from '../../reading/persons/written-name';
import { cellAt, textOf } from '../../reading/sheet-cells';
import { writtenAmount } from '../own-way/amount';
import { writtenText, type Written } from '../written';
import type { NewRow, WritingList } from '../writing-list';
import type { Ledger } from './ledger';
import type { Place } from './place';

type Cells = ReadonlyMap<string | number, Written>;

/**
 * The rows that ledgers get for members without one. In a matrix all months of one
 * member go into one row, however many payments they are.
 */
export class NewRows {
  private readonly rows = new Map<Ledger, Map<string, Map<string | number, Written>>>();

  constructor(private readonly branch: Branch) {}

  /** Puts cells into the new row of the place. */
  add(member: Member, place: Place, cells: Cells): void {
    const { ledger, stated, from, to } = place;
    const ofLedger = this.rows.get(ledger) ?? new Map<string, Map<string | number, Written>>();
    this.rows.set(ledger, ofLedger);
    const year = stated.get('year')?.text ?? '';
    const key = ledger.dues.layout === 'matrix' ? `${member.key} ${year}` : `${member.key} ${from} ${to}`;
    const row =
      ofLedger.get(key) ?? new Map<string | number, Written>([...this.personCells(ledger, member), ...stated]);
    ofLedger.set(key, row);
    for (const [column, written] of cells) row.set(column, written);
  }

  writeTo(list: WritingList): void {
    for (const [{ table }, rows] of this.rows) {
      for (const row of rows.values()) list.addRow(table, row satisfies NewRow);
    }
  }

  private personCells(ledger: Ledger, member: Member): [string, Written][] {
    const cells: [string, Written][] = [['name', writtenText(member.displayName)]];
    const id = valueOf(member.id);
    if (id !== null && this.keepsSuchIds(ledger)) cells.push(['id', writtenText(id)]);
    const section = valueOf(member.section);
    if (section !== null) cells.push(['section', writtenText(section)]);
    return [...cells, ...standardCell(ledger, member)];
  }

  /** 编号 in the ledger may be another number than the roster's: only where both agree on somebody, or the ledger is empty. */
  private keepsSuchIds({ table, dues }: Ledger): boolean {
    const column = table.columns.get('id');
    if (column === undefined) return false;
    const ids = new Map<MemberKey, string | null>(this.branch.members.map(({ key, id }) => [key, valueOf(id)]));
    const own = dues.people.map(({ member, cell }) => ({
      id: member === null ? null : (ids.get(member) ?? null),
      written: comparedText(textOf(cellAt(table.sheet, cell.row, column))),
    }));
    const written = own.filter((each) => each.written !== '');
    return written.length === 0 || written.some((each) => each.id !== null && comparedText(each.id) === each.written);
  }
}

/** The standard as the roster knows it, in the column that a matrix has for it. */
function standardCell({ table, dues }: Ledger, { duesStandard }: Member): [string, Written][] {
  const standard = valueOf(duesStandard);
  if (standard === null || dues.layout === 'list') return [];
  if (table.columns.has('standard')) return [['standard', writtenAmount(standard)]];
  const isByMonth = table.monthColumns.some(({ part }) => part === 'due');
  return isByMonth ? [] : [['due', writtenAmount(standard)]];
}
