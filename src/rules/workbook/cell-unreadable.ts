import type { Expected } from '../../records/field';
import type { Role } from '../../records/role';
import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/** Marks and member categories have rules of their own, which know what to suggest. */
const SAID_ELSEWHERE: ReadonlySet<Expected> = new Set(['mark', 'category']);

/**
 * A date, month, amount, number or yes/no that cannot be understood is said where
 * it stands, and nothing is concluded from it: a wrong guess would be worse than
 * the gap. A row with content that leaves out its month or date is said too, since
 * none of it can be placed.
 */
export const cellUnreadable: Rule = {
  id: 'cell-unreadable',
  group: 'workbook',
  severity: 'error',
  clause: '',
  needs: [],
  *check(context) {
    const headless = new Set(issuesOf(context, 'header-missing').map(tableOf));
    for (const issue of issuesOf(context, 'cell-unreadable')) {
      const { sheet, cell, month, text, expected, field } = issue;
      // Where the whole column is missing, header-unclear says so once for all rows.
      if (SAID_ELSEWHERE.has(expected) || (text === '' && headless.has(tableOf(issue)))) continue;
      yield {
        message: text === '' ? 'left-out' : 'unreadable',
        data: { text, expected: { term: `expected.${expected}` }, field: { term: `field.${field}` } },
        sheet,
        cell,
        month,
      };
    }
  },
};

function tableOf({ sheet, role }: { readonly sheet: string; readonly role: Role }): string {
  return `${sheet}\n${role}`;
}
