import type { Field } from '../../records/field';
import { addYears, type IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import type { FindingOf, Rule } from '../rule';

/**
 * Dates on the roster that cannot be right: they decide who is a member, from
 * when, and who owes dues. A probationary year that has ended without 转正 is said
 * too. One finding per member, the first that applies.
 */
export const memberDates: Rule = {
  id: 'member-dates',
  group: 'roster',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.joinedOn|roster.fullMemberOn|roster.birthDate'],
  *check({ branch, today }) {
    for (const member of branch.members) {
      const found =
        fullBeforeJoining(member) ??
        inFuture('joined-in-future', member.joinedOn, today) ??
        inFuture('born-in-future', member.birthDate, today) ??
        (member.category?.value === 'full' ? inFuture('full-in-future', member.fullMemberOn, today) : null) ??
        stillProbationary(member, today);
      if (found) yield { ...found, member, month: null };
    }
  },
};

type Found = Pick<FindingOf<'member-dates'>, 'message' | 'data' | 'cell' | 'cells'> | null;

function fullBeforeJoining({ joinedOn, fullMemberOn }: Member): Found {
  if (joinedOn?.state !== 'read' || fullMemberOn?.state !== 'read' || fullMemberOn.value >= joinedOn.value) return null;
  return {
    message: 'full-before-joining',
    data: { joined: { date: joinedOn.value }, full: { date: fullMemberOn.value } },
    cell: fullMemberOn.cell,
    cells: [joinedOn.cell],
  };
}

function inFuture(message: FindingOf<'member-dates'>['message'], field: Field<IsoDate> | null, today: IsoDate): Found {
  if (field?.state !== 'read' || field.value <= today) return null;
  return { message, data: { date: { date: field.value } }, cell: field.cell };
}

/** Somebody who has left the branch is no longer its probationary member. */
function stillProbationary(member: Member, today: IsoDate): Found {
  const { category, joinedOn } = member;
  if (category?.value !== 'probationary' || joinedOn?.state !== 'read' || hasLeft(member, today)) return null;
  const anniversary = addYears(joinedOn.value, 1);
  if (today <= anniversary) return null;
  return {
    message: 'still-probationary',
    data: { joined: { date: joinedOn.value }, anniversary: { date: anniversary } },
    cell: category.cell,
    cells: [joinedOn.cell],
  };
}

function hasLeft({ status, transferredOut }: Member, today: IsoDate): boolean {
  if (transferredOut?.state === 'read' && transferredOut.value <= today) return true;
  return status?.value === 'transferredOut' || status?.value === 'deceased' || status?.value === 'expelled';
}
