import { addDays, addYears } from '../../records/iso-date';
import { isMemberOn } from '../../records/membership';
import type { Rule } from '../rule';

/** So many days before the year ends there is still time to prepare the meeting that decides. */
const DAYS_AHEAD = 30;

/**
 * Party constitution art. 7 (edition of 2022): probation lasts one year from the day on which the
 * branch's general meeting admitted the person, and once it is over the branch discusses in good time
 * whether the member becomes a full one. Once the year has ended, member-dates speaks.
 */
export const memberConversionDue: Rule = {
  id: 'member-conversion-due',
  group: 'roster',
  severity: 'info',
  clause: '二(二)',
  needs: ['roster.category', 'roster.joinedOn'],
  *check({ branch, today }) {
    for (const member of branch.members) {
      const { category, joinedOn, fullMemberOn } = member;
      if (category?.value !== 'probationary' || joinedOn?.state !== 'read') continue;
      if (fullMemberOn?.state === 'read' || !isMemberOn(member, today)) continue;
      const anniversary = addYears(joinedOn.value, 1);
      if (today > anniversary || anniversary > addDays(today, DAYS_AHEAD)) continue;
      yield {
        message: 'due',
        data: { joined: { date: joinedOn.value }, anniversary: { date: anniversary } },
        cell: category.cell,
        cells: [joinedOn.cell],
        member,
        month: null,
      };
    }
  },
};
