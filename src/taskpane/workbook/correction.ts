import type { Role } from '../../records/role';
import { candidatesOf } from '../../reading/vocabulary/header-words';
import { ROLE_FIELDS } from '../../reading/vocabulary/role-fields';
import { monthFieldOf } from '../../reading/vocabulary/month-field';
import { mappingsFor, type ShownColumn, type ShownTable } from './shown-table';
import type { ColumnMapping } from '../../records/settings';

/** What a person chose for one table and has not written yet. Plain JSON, so that a reload keeps it. */
export interface Correction {
  /** Another role than the one it was taken for; null for the same. */
  readonly role: Role | null;
  /** Of a sheet in which no table was found: the row of its headings. */
  readonly headerRow: number | null;
  /** Chosen fields by header; null leaves the column alone. */
  readonly fields: Readonly<Record<string, string | null>>;
}

export const NO_CORRECTION: Correction = { role: null, headerRow: null, fields: {} };

/** The roles of the table once the correction is written. */
export function rolesOf(table: Pick<ShownTable, 'roles'>, { role }: Correction): readonly Role[] {
  return role === null ? table.roles : [role];
}

/** The columns with the fields that they will have: a field that was chosen for one column is no other's. */
export function correctedColumns(table: ShownTable, correction: Correction): ShownColumn[] {
  const roles = rolesOf(table, correction);
  const chosen = new Set(Object.values(correction.fields).filter((field) => field !== null && !mayRepeat(field)));
  const taken = new Set<string>();
  return table.columns.map((each) => {
    const own = correction.fields[each.header];
    if (own !== undefined) return { ...each, field: own };
    const field = correction.role === null ? each.field : fieldByWords(each, roles);
    if (field === null || chosen.has(field) || taken.has(field)) return { ...each, field: null };
    taken.add(field);
    return { ...each, field };
  });
}

/** Two sign-in columns may be of one month: one for each session. */
function mayRepeat(field: string): boolean {
  return monthFieldOf(field)?.part === null;
}

/** The correction with another field chosen for a column; choosing what it was taken for takes the choice back. */
export function withField(
  correction: Correction,
  { header, field: before }: ShownColumn,
  field: string | null,
): Correction {
  const others = Object.fromEntries(Object.entries(correction.fields).filter(([each]) => each !== header));
  const isBack = correction.role === null && field === before;
  return { ...correction, fields: isBack ? others : { ...others, [header]: field } };
}

/** The mappings by which every door reads the table as corrected: of a new role all columns, else those that differ. */
export function mappingsOf(table: ShownTable, correction: Correction): ColumnMapping[] {
  const roles = rolesOf(table, correction);
  return correctedColumns(table, correction).flatMap(({ header, field }) => {
    const isChosen = correction.fields[header] !== undefined;
    if (!isChosen && (correction.role === null || field === null)) return [];
    return mappingsFor(table.sheet, header, roles, field);
  });
}

/** What the header's own words say in a table of these roles, or what the column held before. */
function fieldByWords({ header, field }: ShownColumn, roles: readonly Role[]): string | null {
  if (field !== null && mappingsFor('', header, roles, field).some((each) => each.field === field)) return field;
  const likely = candidatesOf(header).find((candidate) =>
    roles.some((role) => ROLE_FIELDS[role].fields.has(candidate.field)),
  );
  return likely?.field ?? null;
}
