import type { Role } from '../../records/role';
import { ROLE_FIELDS } from '../vocabulary/role-fields';
import type { Evidence } from './evidence';
import type { Head } from './head-block';
import type { HeadWords } from './head-words';
import { plainDateField } from './plain-date-field';

/** One column's claim to one field of the table's role. */
export interface Claim {
  readonly head: Head;
  readonly field: string;
  /** Higher is surer; a column that a person confirmed is surest. */
  readonly strength: number;
}

/** The strength of a column that a person confirmed. */
export const CONFIRMED = 10;

/** What each column outside the matrix claims to be in a table of this role, surest field first. */
export function claimsOf(role: Role, evidence: Evidence, words: HeadWords): Claim[] {
  const matrix = new Set(evidence.months.map(({ column }) => column));
  const { heads, sheet } = evidence.region.segment;
  return heads.flatMap((head) => {
    if (matrix.has(head.column)) return [];
    const confirmed = words.confirmed(sheet.name, role, head.text);
    if (confirmed) return confirmed.field === null ? [] : [{ head, field: confirmed.field, strength: CONFIRMED }];
    return vocabularyClaims(role, evidence, head);
  });
}

function vocabularyClaims(role: Role, evidence: Evidence, head: Head): Claim[] {
  const { fields } = ROLE_FIELDS[role];
  const claims = head.candidates.map(({ field, weight }) => ({
    head,
    field: fieldInRole(field, weight, role, evidence, head),
    strength: weight + rounded(head, field),
  }));
  return claims.filter(({ field }) => fields.has(field)).sort((one, other) => other.strength - one.strength);
}

/** 应缴（取整）: of two amounts the rounded one is what is owed. */
function rounded({ text }: Head, field: string): number {
  return (field === 'due' || field === 'paid') && text.includes('整') ? 1 : 0;
}

function fieldInRole(field: string, weight: number, role: Role, evidence: Evidence, head: Head): string {
  if (field === 'remarks' || field === 'notes') return role === 'attendance' ? 'remarks' : 'notes';
  const isPlain = (field === 'date' && weight < 3) || (field === 'paidOn' && weight === 1);
  return isPlain ? plainDateField(field, role, evidence, head) : field;
}
