import type { CellRef } from '../../records/cell-ref';
import type { Role } from '../../records/role';
import { ROLE_FIELDS } from '../vocabulary/role-fields';
import { claimsOf, CONFIRMED, type Claim } from './claims';
import type { Evidence } from './evidence';
import type { HeadWords } from './head-words';
import type { RivalColumns } from './table';

export interface AssignedColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, CellRef>;
  readonly rivals: readonly RivalColumns[];
  readonly missing: readonly string[];
}

/** Words that name the amount owed or paid, other than general ones (金额). */
const SAYS_WHICH = /[应实需]|整/u;

/** A field of a period in one column (2020.1-2020.3) is both its beginning and its end. */
const BOTH_ENDS = ['periodFrom', 'periodTo'];

/**
 * Gives each field of the role the column that claims it most surely, the first of
 * equals. A column has one field. Words that fit no field of the role stay
 * unassigned.
 */
export function assignColumns(role: Role, evidence: Evidence, words: HeadWords): AssignedColumns {
  const claims = usable(role, evidence, claimsOf(role, evidence, words));
  const taken = new Map<string, Claim>();
  const used = new Set<number>();
  for (const claim of [...claims].sort((one, other) => other.strength - one.strength)) {
    if (taken.has(claim.field) || used.has(claim.head.column)) continue;
    taken.set(claim.field, claim);
    used.add(claim.head.column);
  }
  const columns = new Map<string, number>();
  const headers = new Map<string, CellRef>();
  for (const [field, { head }] of taken) {
    for (const each of field === 'period' ? BOTH_ENDS : [field]) {
      if (each !== field && taken.has(each)) continue;
      columns.set(each, head.column);
      headers.set(each, headerCell(head));
    }
  }
  return { columns, headers, rivals: rivalsOf(role, taken, claims), missing: missingOf(role, evidence, columns) };
}

/** In a matrix the marks and amounts stand under the months: a single such column, or a 小计, beside them is another thing. */
function usable(role: Role, { months }: Evidence, claims: readonly Claim[]): readonly Claim[] {
  if (months.length === 0) return claims;
  const aside = role === 'attendance' ? ['mark', 'date', 'month', 'day'] : ['paid', 'paidOn', 'month', 'day'];
  return claims.filter(({ field, strength }) => !aside.includes(field) && !(field === 'total' && strength === 1));
}

/**
 * Columns that claim a required field as surely as the one taken. Of amounts every
 * second claim is named, since 应缴 and 应交 may hold different figures.
 */
function rivalsOf(role: Role, taken: ReadonlyMap<string, Claim>, claims: readonly Claim[]): RivalColumns[] {
  const required = new Set(ROLE_FIELDS[role].required.flat());
  return [...taken].flatMap(([field, { head, strength }]) => {
    if (!required.has(field) || field === 'standard' || strength === CONFIRMED) return [];
    const amounts = (field === 'due' || field === 'paid') && SAYS_WHICH.test(head.text);
    const others = claims.filter(
      (claim) =>
        claim.field === field &&
        claim.head !== head &&
        (claim.strength === strength || (amounts && SAYS_WHICH.test(claim.head.text))),
    );
    const free = others.filter((claim) => ![...taken.values()].some((each) => each.head === claim.head));
    return free.length === 0
      ? []
      : [{ field, taken: headerCell(head), others: free.map((claim) => headerCell(claim.head)) }];
  });
}

function missingOf(role: Role, evidence: Evidence, columns: ReadonlyMap<string, number>): string[] {
  const held = (field: string): boolean =>
    columns.has(field) || ((field === 'marks' || field === 'amounts') && evidence.months.length > 0);
  return ROLE_FIELDS[role].required.flatMap((fields) => {
    const [first] = fields;
    if (first === undefined || fields.some(held)) return [];
    return first === 'month' && evidence.statedMonth !== null ? [] : [first];
  });
}

function headerCell({ tiers }: Claim['head']): CellRef {
  const lowest = tiers.at(-1);
  if (!lowest) throw new RangeError('a head has at least one tier');
  return lowest.cell;
}
