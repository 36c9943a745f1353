import { valueOf } from './field';
import type { IsoDate } from './iso-date';
import type { Member } from './member';
import { monthOf, type Month } from './month';

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

/** How a month lies to a membership. */
export type MembershipInMonth = 'member' | 'transferMonth' | 'outside';

/**
 * How a month lies to a membership, which is what dues depend on: the month of
 * joining is a month of membership (pay begins with the day of admission); in the
 * month of a transfer either branch may collect, so only a ledger can tell.
 */
export function membershipIn(member: Member, month: Month): MembershipInMonth {
  return membershipOf(member)(month);
}

/** The same for many months of one member, whose dates are then looked at once. */
export function membershipOf(member: Member): (month: Month) => MembershipInMonth {
  const left = dateOfLeaving(member);
  if (left === 'unknown' || !isPartyMember(member)) return () => 'outside';
  const [joinedIn, movedIn, movedOut] = [valueOf(member.joinedOn), valueOf(member.transferredIn), left].map(
    (date) => date && monthOf(date),
  );
  return (month) => {
    if ((joinedIn && month < joinedIn) || (movedIn && month < movedIn) || (movedOut && month > movedOut)) {
      return 'outside';
    }
    return month === movedIn || month === movedOut ? 'transferMonth' : 'member';
  };
}

/** Whether the person is known to have left by that day: transferred out, expelled or deceased, whatever the category. */
export function hasLeftBy(member: Member, date: IsoDate): boolean {
  const left = dateOfLeaving(member);
  return left === 'unknown' || (left !== null && left <= date);
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
