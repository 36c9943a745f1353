import type { Rule } from '../rule';

/**
 * Two roster rows with one id, or of one name with nothing to tell them apart:
 * marks and payments under that name cannot be given to either with certainty.
 * One finding per group, where the second row's name stands.
 */
export const memberDuplicate: Rule = {
  id: 'member-duplicate',
  group: 'roster',
  severity: 'error',
  clause: '二(二)',
  needs: ['roster'],
  *check({ branch }) {
    for (const { first, again, rows } of branch.duplicateMembers) {
      yield {
        message: first.key === again.key ? 'same-name' : 'same-id',
        data: { first: first.displayName, firstCell: { cell: first.name.cell }, rows: rows.length },
        cell: again.name.cell,
        cells: rows.map((row) => row.name.cell),
        member: again,
        month: null,
        subjects: rows.map((row) => row.displayName),
      };
    }
  },
};
