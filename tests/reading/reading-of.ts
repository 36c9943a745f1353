import { addressOf } from '../../src/records/cell-ref';
import type { Branch } from '../../src/records/branch';
import type { Field } from '../../src/records/field';
import type { ReadingIssue } from '../../src/records/reading-issue';
import { readBranch } from '../../src/reading/read-branch';
import { sheets } from '../sheets';

/** The branch that the sheets in the text keep. */
export function branchOf(text: string, year?: number): Branch {
  return readBranch(sheets(text), year === undefined ? {} : { year }).branch;
}

/** A field as one short text: its value, "" for blank, "?text" for unreadable, "-" where there is no column. */
export function shown(field: Field<unknown> | null): string {
  if (field === null) return '-';
  if (field.state === 'blank') return '';
  return field.state === 'unreadable' ? `?${field.text}` : plain(field.value);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join('+');
  if (typeof value === 'object' && value !== null && 'done' in value) return value.done === true ? 'done' : 'not done';
  if (typeof value === 'object' && value !== null && 'minutes' in value) return `${String(value.minutes)} min`;
  return String(value);
}

/** An issue as one line: "cell-unreadable 党费台账!C2 2020-01 2月30日". */
export function issueLine(issue: ReadingIssue): string {
  const where = issue.cell ? `${issue.sheet}!${addressOf(issue.cell)}` : issue.sheet;
  const what = 'text' in issue ? issue.text : 'field' in issue ? issue.field : '';
  return [issue.kind, where, issue.month ?? '-', what].join(' ').trim();
}

export function issueLines(text: string, year?: number): string[] {
  return branchOf(text, year).issues.map(issueLine);
}
