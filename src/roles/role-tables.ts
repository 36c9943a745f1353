import type { Role } from '../records/role';
import { ATTENDANCE } from './attendance';
import { DUES } from './dues';
import type { Evidence, FieldEntry, RoleTable } from './field-entry';
import { LEAVE } from './leave';
import { SETTINGS, STUDY_PLAN, WAIVERS } from './other-sheets';
import { ROSTER } from './roster';
import { SCHEDULE } from './schedule';
import { SESSIONS } from './sessions';

/** All that is known of each role's columns; every other list of fields is derived from it. */
export const ROLE_TABLES = {
  roster: ROSTER,
  schedule: SCHEDULE,
  sessions: SESSIONS,
  attendance: ATTENDANCE,
  leave: LEAVE,
  dues: DUES,
  studyPlan: STUDY_PLAN,
  settings: SETTINGS,
  waivers: WAIVERS,
} as const satisfies Readonly<Record<Role, RoleTable>>;

/** A field of that role. */
export type FieldOf<R extends Role> = keyof (typeof ROLE_TABLES)[R]['fields'] & string;
/** A field of any role. */
export type FieldName = { [R in Role]: FieldOf<R> }[Role];

/** The fields of a role with what is known of each, in the order in which people are shown them. */
export function fieldEntries(role: Role): readonly (readonly [field: FieldName, entry: FieldEntry])[] {
  return Object.entries(ROLE_TABLES[role].fields) as [FieldName, FieldEntry][];
}

/** The fields of a role that tell of this. */
export function fieldsTelling(role: Role, evidence: Evidence): readonly FieldName[] {
  return fieldEntries(role).flatMap(([field, entry]) => (entry.evidence === evidence ? [field] : []));
}
