import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/**
 * A table whose required column cannot be found is read only in part; where two
 * columns claim one field, one had to be taken; amounts that nothing says to be owed
 * or paid are not taken at all. All are said, so that nobody relies on a guess.
 */
export const headerUnclear: Rule = {
  id: 'header-unclear',
  group: 'workbook',
  severity: 'warning',
  clause: '',
  needs: [],
  *check(context) {
    for (const { sheet, cell, month, role, field } of issuesOf(context, 'header-missing')) {
      yield {
        message: 'missing',
        data: { role: { term: `role.${role}` }, field: { term: `field.${field}` } },
        sheet,
        cell,
        month,
      };
    }
    for (const { sheet, cell, month, text } of issuesOf(context, 'amounts-unclear')) {
      yield { message: 'amounts', data: { text }, sheet, cell, month };
    }
    for (const { sheet, cell, month, role, field, taken, others } of issuesOf(context, 'header-rivals')) {
      yield {
        message: 'rivals',
        data: {
          role: { term: `role.${role}` },
          field: { term: `field.${field}` },
          taken: { cell: taken },
          others: { list: others.map((other) => ({ cell: other })) },
        },
        sheet,
        cell,
        cells: [taken, ...others],
        month,
      };
    }
  },
};
