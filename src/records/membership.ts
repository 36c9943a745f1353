import { valueOf } from './field';
import type { IsoDate } from './iso-date';
import type { Member } from './member';
import type { Month } from './month';

/** A full or probationary member by category (党章: 正式党员, 预备党员); everyone else is an observer and owes no dues. */
export function isPartyMember(member: Member): boolean {
  const category = valueOf(member.category);
  return category === 'full' || category === 'probationary';
}

/**
 * Whether the person belonged to the branch as a member on that day: joined and
 * transferred in on or before it, not transferred out, expelled or deceased on or
 * before it. A status that says they are gone, without a date, rules out every day.
 */
export function isMemberOn(member: Member, date: IsoDate): boolean {
  if (!isPartyMember(member)) return false;
  const left = dateOfLeaving(member);
  if (left === 'unknown' || (left !== null && date >= left)) return false;
  const joinedOn = valueOf(member.joinedOn);
  const transferredIn = valueOf(member.transferredIn);
  return (joinedOn === null || joinedOn <= date) && (transferredIn === null || transferredIn <= date);
}

/**
 * How a month lies to a membership, which is what dues depend on: the month of
 * joining is a month of membership (pay begins with the day of admission); in the
 * month of a transfer either branch may collect, so only a ledger can tell.
 */
export function membershipIn(member: Member, month: Month): 'member' | 'transferMonth' | 'outside' {
  if (!isPartyMember(member)) return 'outside';
  const left = dateOfLeaving(member);
  if (left === 'unknown') return 'outside';
  const joinedOn = valueOf(member.joinedOn);
  const transferredIn = valueOf(member.transferredIn);
  if (isBefore(month, joinedOn) || isBefore(month, transferredIn)) return 'outside';
  if (left !== null && isAfter(month, left)) return 'outside';
  return isIn(month, transferredIn) || isIn(month, left) ? 'transferMonth' : 'member';
}

/** As text "2020-06" comes before "2020-06-20", its own days among them, and after "2020-05-20". */
function isBefore(month: string, date: IsoDate | null): boolean {
  return date !== null && month < date && !date.startsWith(month);
}

function isAfter(month: string, date: IsoDate): boolean {
  return month > date;
}

function isIn(month: Month, date: IsoDate | null): boolean {
  return date?.startsWith(month) === true;
}

/** Unknown where a status says that the person is gone, and no date says since when. */
function dateOfLeaving(member: Member): IsoDate | null | 'unknown' {
  const transferredIn = valueOf(member.transferredIn);
  const out = valueOf(member.transferredOut);
  // A transfer out before the transfer in belongs to an earlier stay.
  const left = out !== null && transferredIn !== null && out < transferredIn ? null : out;
  return left === null && isGone(member) ? 'unknown' : left;
}

function isGone(member: Member): boolean {
  const status = valueOf(member.status);
  return status === 'transferredOut' || status === 'deceased' || status === 'expelled';
}
