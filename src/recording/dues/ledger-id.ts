import { valueOf } from '../../records/field';
import type { Member, MemberKey } from '../../records/member';
import { comparedText } from '../../reading/persons/written-name';
import { cellAt, textOf } from '../../reading/sheet-cells';
import { writtenText, type Written } from '../written';
import type { Ledger } from './ledger';

/**
 * The member's id as a new row of the ledger writes it. 编号 there may be another
 * number than the roster's: null unless both agree on somebody, or the ledger has
 * none yet. Where the others' have lost the zeros before them (numbers), so has this.
 */
export function idInLedger({ table, dues }: Ledger, member: Member, members: readonly Member[]): Written | null {
  const column = table.columns.get('id');
  const id = valueOf(member.id);
  if (column === undefined || id === null) return null;
  const ids = new Map<MemberKey | null, string>(members.map((each) => [each.key, valueOf(each.id) ?? '']));
  const written = dues.people
    .map((person) => ({ member: person.member, value: cellAt(table.sheet, person.cell.row, column) }))
    .filter(({ value }) => textOf(value).trim() !== '');
  const agrees = written.some((each) => withoutZeros(ids.get(each.member) ?? '') === withoutZeros(textOf(each.value)));
  if (written.length > 0 && !agrees) return null;
  const areNumbers = written.length > 0 && written.every(({ value }) => typeof value === 'number');
  return areNumbers && /^\d{1,15}$/u.test(id) ? { value: Number(id), text: String(Number(id)) } : writtenText(id);
}

function withoutZeros(id: string): string {
  return comparedText(id).replace(/^0+(?=\d)/u, '');
}
