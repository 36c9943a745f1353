import { parseMonth, type Month } from '../../records/month';
import type { Role } from '../../records/role';

/** What a person may say that a column of a ledger holds for its month. */
export type ConfirmedPart = 'due' | 'paid' | 'paidOn';

/** What a person confirmed of one column of a matrix: its month and, of a ledger, what stands there. */
export interface MonthField {
  readonly month: Month;
  /** Null for marks, and where header, title or sheet name are to tell. */
  readonly part: ConfirmedPart | null;
}

const PART_WORDS: Readonly<Record<ConfirmedPart, string>> = { due: '应交', paid: '实交', paidOn: '日期' };

export const CONFIRMED_PARTS: readonly ConfirmedPart[] = ['due', 'paid', 'paidOn'];

const FORM = /^(\d{4}-\d{2})(?:\s*(\p{Script=Han}+))?$/u;

/** Reads the field of a column mapping: "2026-03", "2026-03 实交" (缴 as well as 交); null for a field of any other kind. */
export function monthFieldOf(field: string | null): MonthField | null {
  const [, text = '', word] = FORM.exec(field ?? '') ?? [];
  const month = parseMonth(text);
  if (month === null) return null;
  if (word === undefined) return { month, part: null };
  const part = CONFIRMED_PARTS.find((each) => PART_WORDS[each] === word.replace('缴', '交'));
  return part === undefined ? null : { month, part };
}

/** The field by which a column mapping remembers it. */
export function monthFieldText({ month, part }: MonthField): string {
  return part === null ? month : `${month} ${PART_WORDS[part]}`;
}

/** Marks have a month alone; amounts have a side as well; no other table is a matrix. */
export function hasMonthField(role: Role, { part }: MonthField): boolean {
  return role === 'dues' || (role === 'attendance' && part === null);
}
