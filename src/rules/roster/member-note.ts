import type { Rule } from '../rule';

/**
 * A 备注 that speaks of a status among other words, or against the column for it, was
 * not applied: 准备退休 is no retirement. Where it is one, its place is the column.
 */
export const memberNote: Rule = {
  id: 'member-note',
  group: 'roster',
  severity: 'info',
  clause: '',
  needs: ['roster.notes'],
  *check({ branch }) {
    for (const member of branch.members) {
      const { statusNote, status } = member;
      if (statusNote === null || statusNote.isApplied) continue;
      yield {
        message: status === null ? 'no-column' : 'not-applied',
        data: { text: statusNote.text },
        cell: statusNote.cell,
        cells: status === null ? [] : [status.cell],
        member,
        month: null,
      };
    }
  },
};
