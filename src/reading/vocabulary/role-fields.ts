import { ROLES, type Role } from '../../records/role';
import type { RoleTable } from '../../roles/field-entry';
import { ROLE_TABLES } from '../../roles/role-tables';

/** What a table of a role may hold, and what must be there for it to be of use. */
export interface RoleFields {
  /** Each entry names fields of which one is enough; `marks` and `amounts` stand for matrix columns too. */
  readonly required: readonly (readonly string[])[];
  readonly fields: ReadonlySet<string>;
  /** A row with one of these filled in is a row of data. */
  readonly keys: readonly string[];
}

export const ROLE_FIELDS = Object.fromEntries(ROLES.map((role) => [role, fieldsOf(ROLE_TABLES[role])])) as Readonly<
  Record<Role, RoleFields>
>;

function fieldsOf({ required, keys, fields }: RoleTable): RoleFields {
  return { required, keys, fields: new Set(Object.keys(fields)) };
}
