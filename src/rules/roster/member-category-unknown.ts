import { NOT_CALCULATED } from '../../records/not-calculated';
import type { Rule } from '../rule';

/**
 * Whether a person is expected at the theme day and owes dues depends on the
 * category alone. Where it is blank or no known word, the person is left out of
 * both, which must not go unnoticed.
 */
export const memberCategoryUnknown: Rule = {
  id: 'member-category-unknown',
  group: 'roster',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.category'],
  *check({ branch }) {
    for (const member of branch.members) {
      const { category } = member;
      if (category === null || category.state === 'read') continue;
      // A formula that has not been computed is no unknown word: cell-unreadable says what to do.
      if (category.state === 'unreadable' && category.text === NOT_CALCULATED) continue;
      yield {
        message: category.state === 'blank' ? 'blank' : 'unknown',
        data: category.state === 'unreadable' ? { text: category.text } : {},
        cell: category.cell,
        member,
        month: null,
      };
    }
  },
};
