import type { Reading } from '../../reading/read-branch';
import type { IsoDate } from '../../records/iso-date';
import { isMemberOn } from '../../records/membership';
import type { Role } from '../../records/role';

/** What the line under the branch's name says of the workbook. */
export interface WorkbookFacts {
  /** Full and probationary members today. */
  readonly members: number;
  readonly years: readonly number[];
  readonly tables: number;
  /** Tables without which most rules stay silent; schedule and sessions can stand for one another. */
  readonly missing: readonly Role[];
  /** Headings that are missing or that two columns claim. */
  readonly unclear: number;
}

export function workbookFacts({ branch, tables, years }: Reading, today: IsoDate): WorkbookFacts {
  const has = (role: Role): boolean => branch.roles.has(role);
  const needed: readonly Role[] = ['roster', 'attendance', 'dues'];
  const missing = needed.filter((role) => !has(role));
  return {
    members: branch.members.filter((member) => isMemberOn(member, today)).length,
    years,
    tables: new Set(tables.map(({ sheet, headerRow, firstColumn }) => `${sheet.name}!${headerRow}:${firstColumn}`))
      .size,
    missing: has('sessions') || has('schedule') ? missing : [...missing, 'sessions'],
    unclear: branch.issues.filter(({ kind }) => kind === 'header-missing' || kind === 'header-rivals').length,
  };
}
