import type { IsoDate } from '../records/iso-date';
import type { Member } from '../records/member';
import { isMemberOn } from '../records/membership';

/**
 * Whether the person must attend a theme day on that date (plan 二(二): all members
 * of the branch, leaders and those posted to villages included). Observers never
 * must; a member whose dues are suspended still must.
 */
export function isExpectedOn(member: Member, date: IsoDate): boolean {
  return isMemberOn(member, date);
}
