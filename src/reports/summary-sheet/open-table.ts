import type { Words } from '../../locales/words';
import type { DraftCell } from '../../workbook/sheet-draft';
import { amountText } from '../format/amount';
import { dateText, monthListText, monthText } from '../format/period';
import { cell } from '../draft/cells';
import type { OpenDues, OpenMakeUp } from '../summary/open-items';
import { addSpannedTable } from './spanned-table';
import { addHeading, addNote, type SummaryLayout } from './summary-layout';

/** Adds by name what is still to be made up and to be paid. */
export function addOpenTable(layout: SummaryLayout): void {
  const { summary, words } = layout;
  const { makeUps, arrears } = summary.open;
  const rows = [
    ...(makeUps ?? []).map((each) => makeUpCells(each, layout)),
    ...arrears.map((each) => duesCells(each, layout)),
  ];
  const heading = words('reports.summary.headings.open');
  if (rows.length === 0) {
    addHeading(layout, heading);
    addNote(layout, openCounts(layout));
    return;
  }
  addSpannedTable(layout, {
    heading,
    note: openCounts(layout),
    columns: [1, 1, 3, 4, 6],
    heads: (['index', 'name', 'matter', 'months', 'detail'] as const).map((key) => words(`reports.summary.${key}`)),
    rows: rows.map((cells, index) => [cell(index + 1, 'integer'), ...cells]),
  });
}

function openCounts({ summary: { open }, words }: SummaryLayout): string {
  const dues = words('reports.summary.owingPeople', { count: open.arrears.length });
  if (open.makeUps === null) return `${words('reports.summary.makeUpsUntold')}${dues}`;
  const overdue = open.makeUps.filter(({ isOverdue }) => isOverdue).length;
  const count = open.makeUps.length;
  const key = overdue === 0 ? 'makeUpsOnTime' : overdue === count ? 'makeUpsAllOverdue' : 'makeUpsOpen';
  return `${words(`reports.summary.${key}`, { count, overdue })}${dues}`;
}

function makeUpCells(
  { member, month, date, presence, limit, isOverdue }: OpenMakeUp,
  layout: SummaryLayout,
): DraftCell[] {
  const { words, summary } = layout;
  const day = (value: typeof date): string => dateText(value, words, summary.half);
  const detail = words(isOverdue ? 'reports.summary.makeUpOverdue' : 'reports.summary.makeUpDue', {
    presence: words(`reports.summary.${presence}`),
    date: day(date),
    limit: day(limit),
  });
  return openCells(layout, member.key, 'makeUp', monthText(month, words, summary.half), detail, words);
}

function duesCells({ member, months, arrears }: OpenDues, layout: SummaryLayout): DraftCell[] {
  const { words, summary } = layout;
  const detail = words('reports.summary.owingAmount', { amount: amountText(arrears) });
  return openCells(layout, member.key, 'dues', monthListText(months, words, summary.half), detail, words);
}

function openCells(
  { names }: SummaryLayout,
  key: OpenDues['member']['key'],
  matter: 'makeUp' | 'dues',
  months: string,
  detail: string,
  words: Words,
): DraftCell[] {
  return [
    cell(names.get(key) ?? '', 'centre'),
    cell(words(`reports.summary.matters.${matter}`), 'centre'),
    cell(months, 'centre'),
    cell(detail, 'text'),
  ];
}
