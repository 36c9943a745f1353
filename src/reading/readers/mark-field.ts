import type { Mark } from '../../records/attendance';
import type { Field } from '../../records/field';
import type { Person } from '../../records/member';
import type { Month } from '../../records/month';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { fieldAt } from '../../notation/cell-reading';
import type { Parser } from './field-reader';
import type { IssueList } from './issue-list';
import type { Placed } from './table-row';

/** One mark of a person; one that the legend does not hold is reported for its month. */
export function markField(
  { value, cell }: Placed,
  parse: Parser<Mark>,
  { name }: Person,
  month: Month | null,
  issues: IssueList,
): Field<Mark> {
  const field = fieldAt(parse(value), cell);
  if (value === NOT_CALCULATED) return issues.checked(field, { role: 'attendance', field: 'mark', month });
  if (field.state === 'unreadable') {
    issues.add({ kind: 'mark-unknown', sheet: cell.sheet, cell, month, text: field.text, person: name });
  }
  return field;
}
