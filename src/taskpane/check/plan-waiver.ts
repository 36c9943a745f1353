import { chinese } from '../../locales/zh-CN';
import { cellRef } from '../../records/cell-ref';
import { asMonth, type Period } from '../../records/period';
import { recordWaiver, waiverRow, type WaiverToRecord } from '../../recording/record-waiver';
import type { Reading } from '../../reading/read-branch';
import { templateSheet } from '../../reports/template/template-sheet';
import { templateOf } from '../../reports/template/template-sheets';
import type { Finding } from '../../rules/finding';
import { plainText } from '../../rules/plain-text';
import { subjectsOf } from '../../rules/waivers';
import type { Edit } from '../../workbook/edit';
import type { ShownChange } from '../parts/change-list';

/** What waiving a finding would write. */
export interface WaiverPlan {
  readonly edits: readonly Edit[];
  /** The cells of a sheet that exists; null where the sheet 豁免说明 is to be added. */
  readonly changes: readonly ShownChange[] | null;
  /** The new row, in the order of a new sheet's columns. */
  readonly row: readonly (string | null)[];
}

/** The waiver that covers the finding and as little else as can be said. */
export function waiverFor(finding: Finding, period: Period, reason: string, approver: string): WaiverToRecord {
  const titles: Readonly<Record<string, { readonly title: string }>> = chinese.rules;
  return {
    ruleTitle: titles[finding.rule]?.title ?? finding.rule,
    // A fact of no month is waived for the month it was seen in; in a longer check for any.
    month: finding.month ?? asMonth(period),
    subject: finding.member ?? finding.subjects[0] ?? finding.sheet,
    reason: reason.trim(),
    approver: approver.trim() === '' ? null : approver.trim(),
  };
}

/** How many other findings of the period the same waiver would cover. */
export function alsoCovered(waiver: WaiverToRecord, finding: Finding, all: readonly Finding[], period: Period): number {
  const covers = (each: Finding): boolean =>
    each !== finding &&
    each.rule === finding.rule &&
    (waiver.month === null || (each.month ?? asMonth(period)) === waiver.month) &&
    (waiver.subject === null || subjectsOf(each).includes(plainText(waiver.subject)));
  return all.filter(covers).length;
}

export function planWaiver({ tables }: Reading, waiver: WaiverToRecord): WaiverPlan {
  const row = waiverRow(waiver);
  const edit = recordWaiver(tables, waiver);
  if (edit) {
    const changes = edit.changes.map(({ row: line, column, expected, value }) => ({
      cell: cellRef(edit.sheet, line, column),
      oldValue: expected,
      newValue: value,
    }));
    return { edits: [edit], changes, row };
  }
  const titles = Object.values(chinese.rules).map(({ title }) => title);
  const draft = templateSheet({ ...templateOf('waivers', { ruleTitles: titles }), rows: [row] });
  return { edits: [{ kind: 'put-sheet', draft, replace: false }], changes: null, row };
}
