import type { CellRef } from '../../records/cell-ref';
import { monthsFrom, type Month } from '../../records/month';
import type { ReadingIssue } from '../../records/reading-issue';
import type { Waiver } from '../../records/waiver';
import type { CellValue } from '../../workbook/snapshot';
import { squeezeText } from '../../notation/normalise';
import { parsePeriodCell } from '../../notation/period';
import { isBlankValue, isNothing, shownText } from '../../notation/read-cell';
import type { MonthContext } from '../../notation/month';

export interface WaiverCell {
  readonly raw: CellValue;
  readonly cell: CellRef;
}

/** One row of the sheet 豁免说明; null for columns that the table does not have. */
export interface WaiverRow {
  readonly rule: WaiverCell;
  readonly month: WaiverCell | null;
  readonly subject: WaiverCell | null;
  readonly reason: WaiverCell | null;
  readonly approver: WaiverCell | null;
}

export interface WaiversReading {
  readonly waivers: readonly Waiver[];
  readonly issues: readonly ReadingIssue[];
}

const ANY = new Set(['全部', '所有', '任何', '不限', '全体', '全体党员', '各月', '每月']);

/**
 * Interprets the rows of the sheet 豁免说明. A period (2020.1-2020.3, 上半年) is one
 * waiver for each month. A row whose month cannot be read waives nothing: taken for
 * "any month" it would hide findings.
 */
export function readWaivers(rows: readonly WaiverRow[], context: MonthContext): WaiversReading {
  const waivers: Waiver[] = [];
  const issues: ReadingIssue[] = [];
  for (const row of rows) {
    if (isBlankValue(row.rule.raw) && isBlankValue(row.reason?.raw ?? null)) continue;
    const months = monthsOf(row.month, context);
    if (months === null && row.month !== null) issues.push(unreadableMonth(row.month));
    for (const month of months ?? []) waivers.push(waiverOf(row, month));
  }
  return { waivers, issues };
}

function waiverOf({ rule, subject, reason, approver }: WaiverRow, month: Month | null): Waiver {
  return {
    rule: shownText(rule.raw),
    month,
    subject: anyOr(subject),
    reason: reason !== null && isNothing(squeezeText(shownText(reason.raw))) ? null : textOrNull(reason),
    approver: textOrNull(approver),
    cell: rule.cell,
    reasonCell: reason?.cell ?? rule.cell,
  };
}

/** The months a waiver is for, [null] for any month, null where the cell cannot be read. */
function monthsOf(cell: WaiverCell | null, context: MonthContext): (Month | null)[] | null {
  if (anyOr(cell) === null || cell === null) return [null];
  const period = parsePeriodCell(cell.raw, context);
  if (period.state === 'blank') return [null];
  return period.state === 'read' ? monthsFrom(period.value.from, period.value.to) : null;
}

function anyOr(cell: WaiverCell | null): string | null {
  const text = textOrNull(cell);
  return text === null || ANY.has(squeezeText(text)) || isNothing(squeezeText(text)) ? null : text;
}

function textOrNull(cell: WaiverCell | null): string | null {
  return cell === null || isBlankValue(cell.raw) ? null : shownText(cell.raw);
}

function unreadableMonth({ raw, cell }: WaiverCell): ReadingIssue {
  return {
    kind: 'cell-unreadable',
    sheet: cell.sheet,
    cell,
    month: null,
    text: shownText(raw),
    expected: 'month',
    field: 'month',
    role: 'waivers',
  };
}
