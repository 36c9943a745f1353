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
  const { begins, left } = membershipDates(member);
  if (left === 'unknown') return false;
  return begins.every((begin) => begin <= date) && (left === null || date < left);
}

/**
 * How a month lies to a membership, which is what dues depend on: the month of
 * joining is a month of membership (pay begins with the day of admission); in the
 * month of a transfer either branch may collect, so only a ledger can tell.
 */
export function membershipIn(member: Member, month: Month): 'member' | 'transferMonth' | 'outside' {
  if (!isPartyMember(member)) return 'outside';
  const { begins, left } = membershipDates(member);
  if (left === 'unknown') return 'outside';
  if (begins.some((begin) => month < monthOf(begin)) || (left !== null && month > monthOf(left))) return 'outside';
  const transferredIn = valueOf(member.transferredIn);
  const isTransfer = [transferredIn, left].some((date) => date !== null && monthOf(date) === month);
  return isTransfer ? 'transferMonth' : 'member';
}

interface MembershipDates {
  readonly begins: readonly IsoDate[];
  readonly left: IsoDate | null | 'unknown';
}

function membershipDates(member: Member): MembershipDates {
  const transferredIn = valueOf(member.transferredIn);
  const begins = [valueOf(member.joinedOn), transferredIn].filter((date) => date !== null);
  const out = valueOf(member.transferredOut);
  // A transfer out before the transfer in belongs to an earlier stay.
  const left = out !== null && transferredIn !== null && out < transferredIn ? null : out;
  return { begins, left: left === null && isGone(member) ? 'unknown' : left };
}

function isGone(member: Member): boolean {
  const status = valueOf(member.status);
  return status === 'transferredOut' || status === 'deceased' || status === 'expelled';
}
