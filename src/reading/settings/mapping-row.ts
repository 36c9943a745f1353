import { quoteSheetName } from '../../records/cell-ref';
import { ROLES, type Role } from '../../records/role';
import type { ColumnMapping } from '../../records/settings';
import { hasMonthField, monthFieldOf, monthFieldText } from '../vocabulary/month-field';

/** "列 党费台账!姓名" and "dues.name": sheet and header of a column, role and field that a person chose for it. */
const ITEM = /^\s*列\s+(?:'((?:[^']|'')+)'|([^!']+))!([\s\S]+)$/u;
const VALUE = /^\s*([A-Za-z]+)\s*\.\s*(\S.*?)\s*$/u;

const LEFT_ALONE = '忽略';
const NOTE = '这一列的含义，由使用者确认';

export const ALLOWED_MAPPING = 'dues.name|dues.忽略';

/** Sheet and header that a row's item names; null where it is no column row. */
export function mappedColumn(item: string): { readonly sheet: string; readonly header: string } | null {
  const parts = ITEM.exec(item);
  if (!parts) return null;
  return { sheet: parts[1]?.replaceAll("''", "'") ?? (parts[2] ?? '').trim(), header: (parts[3] ?? '').trim() };
}

/** Role and field (of a matrix column "dues.2026-03 实交", "attendance.2026-03") that a row's value names; null for anything else. */
export function mappedField(value: string): { readonly role: Role; readonly field: string | null } | null {
  const [, role, field] = VALUE.exec(value.normalize('NFKC')) ?? [];
  const known = ROLES.find((each) => each === role);
  if (known === undefined || field === undefined) return null;
  if (field === LEFT_ALONE || field === '-') return { role: known, field: null };
  if (/^[A-Za-z]+$/u.test(field)) return { role: known, field };
  const ofMonth = monthFieldOf(field);
  return ofMonth !== null && hasMonthField(known, ofMonth) ? { role: known, field: monthFieldText(ofMonth) } : null;
}

/** The row of the sheet 设置 by which a mapping is remembered; reading it gives the same mapping back. */
export function settingRowFor({ sheet, header, role, field }: ColumnMapping): {
  readonly item: string;
  readonly value: string;
  readonly note: string;
} {
  return { item: `列 ${quoteSheetName(sheet)}!${header}`, value: `${role}.${field ?? LEFT_ALONE}`, note: NOTE };
}
