import type { Expected } from '../../records/field';
import { NOT_CALCULATED } from '../../records/not-calculated';
import type { ReadingIssue } from '../../records/reading-issue';
import type { Role } from '../../records/role';
import type { FindingOf, Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/** Marks and member categories have rules of their own, which know what to suggest. */
const SAID_ELSEWHERE: ReadonlySet<Expected> = new Set(['mark', 'category']);

type Unreadable = Extract<ReadingIssue, { readonly kind: 'cell-unreadable' }>;

/**
 * A date, month, amount, number or yes/no that cannot be understood is said where
 * it stands, and nothing is concluded from it: a wrong guess would be worse than
 * the gap. A row with content that leaves out its month or date is said too, since
 * none of it can be placed. Formulas that have not been computed are said once a
 * column: opening the workbook in Excel settles them all.
 */
export const cellUnreadable: Rule = {
  id: 'cell-unreadable',
  group: 'workbook',
  severity: 'error',
  clause: '',
  needs: [],
  *check(context) {
    const headless = new Set(issuesOf(context, 'header-missing').map(tableOf));
    const uncalculated = new Map<string, Unreadable[]>();
    for (const issue of issuesOf(context, 'cell-unreadable')) {
      const { sheet, cell, month, text, expected, field } = issue;
      if (text === NOT_CALCULATED) {
        const column = [sheet, cell?.column, month, field].join('\n');
        const known = uncalculated.get(column);
        if (known) known.push(issue);
        else uncalculated.set(column, [issue]);
        continue;
      }
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
    for (const issues of uncalculated.values()) yield* notCalculated(issues);
  },
};

function* notCalculated([first, ...more]: readonly Unreadable[]): Iterable<FindingOf<'cell-unreadable'>> {
  if (!first) return;
  const { sheet, cell, month, field } = first;
  yield {
    message: more.length === 0 ? 'not-calculated' : 'not-calculated-more',
    data: { field: { term: `field.${field}` }, count: more.length + 1 },
    sheet,
    cell,
    cells: more.flatMap((issue) => issue.cell ?? []),
    month,
  };
}

function tableOf({ sheet, role }: { readonly sheet: string; readonly role: Role }): string {
  return `${sheet}\n${role}`;
}
