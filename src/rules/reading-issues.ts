import type { ReadingIssue } from '../records/reading-issue';
import type { CheckContext } from './context';

type IssueOf<K extends ReadingIssue['kind']> = Extract<ReadingIssue, { readonly kind: K }>;

/** What reading could not settle and this check reports: issues of the month, and those that belong to no month. */
export function issuesOf<K extends ReadingIssue['kind']>({ branch, month }: CheckContext, kind: K): IssueOf<K>[] {
  return branch.issues.filter(
    (issue): issue is IssueOf<K> => issue.kind === kind && (issue.month === null || issue.month === month),
  );
}
