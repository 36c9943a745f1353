import type { Words } from '../../locales/words';
import { monthsOfHalf, yearOfHalf, type HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { monthOf } from '../../records/month';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { monthsNotHeld, monthsThat, type MemberDues } from '../dues/half-year-dues';
import { dateText } from '../format/date';
import { halfText } from '../format/half';
import { monthListText } from '../format/month-list';
import { monthName, monthText } from '../format/month';
import { isOverpaid } from './remark';

/** What stands around the table of a notice. */
export interface NoticeFrame {
  readonly half: HalfYear;
  /** First and last day of the notice period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly branchName: string | null;
  readonly contact: string | null;
  readonly hotline: string | null;
  readonly rows: readonly MemberDues[];
  /** How many columns the table has. */
  readonly columns: number;
  readonly words: Words;
}

/** Title, notice period, period of payment and unit. */
export function addNoticeHead(draft: DraftRows, frame: NoticeFrame): void {
  const { half, words, columns } = frame;
  const title = words('reports.notice.title', { branch: frame.branchName ?? '', half: halfText(half, words) }).trim();
  draft.addSpans([{ cell: cell(title, 'title'), columns }], 34);
  draft.addSpans([{ cell: cell(noticePeriod(frame), 'subtitle'), columns }], 22);
  const right = 2;
  draft.addSpans(
    [
      { cell: cell(paymentPeriod(half, words), 'label'), columns: columns - right },
      { cell: cell(words('reports.notice.unit'), 'right'), columns: right },
    ],
    20,
  );
}

function noticePeriod({ from, to, words }: NoticeFrame): string {
  const values = { from: dateText(from, words), to: dateText(to, words, monthOf(from)) };
  return words('reports.notice.noticePeriod', values);
}

function paymentPeriod(half: HalfYear, words: Words): string {
  const months = monthsOfHalf(half);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`a half-year without months: ${half}`);
  return words('reports.notice.paymentPeriod', {
    year: yearOfHalf(half),
    from: monthName(first, words),
    to: monthText(last, words, half),
  });
}

/** Remarks on the figures, whom to turn to, and who signs when. */
export function addNoticeFoot(draft: DraftRows, frame: NoticeFrame): void {
  const { words, columns } = frame;
  const wide = (text: string, style: 'label' | 'right', height: number): void => {
    draft.addSpans([{ cell: cell(text, style), columns }], height);
  };
  draft.addEmpty(8);
  for (const note of notes(frame)) wide(note, 'label', 20);
  const contacts = contactLine(frame);
  if (contacts !== '') wide(contacts, 'label', 20);
  draft.addEmpty(8);
  if (frame.branchName !== null) wide(frame.branchName, 'right', 20);
  wide(dateText(frame.from, words), 'right', 20);
}

function notes({ rows, half, words }: NoticeFrame): string[] {
  const open = monthsThat(rows, ({ isOver }) => !isOver);
  const missing = monthsNotHeld(rows);
  const hidesGap = rows.some(({ arrears, months }) => arrears > 0 && months.some(isOverpaid));
  return [
    words('reports.notice.objections'),
    ...(open.length > 0 ? [words('reports.notice.notOver', { months: monthListText(open, words, half) })] : []),
    ...(missing.length > 0 ? [words('reports.notice.notHeld', { months: monthListText(missing, words, half) })] : []),
    ...(hidesGap ? [words('reports.notice.byMonth')] : []),
  ];
}

function contactLine({ contact, hotline, words }: NoticeFrame): string {
  return [
    ...(contact === null ? [] : [words('reports.notice.contact', { contact })]),
    ...(hotline === null ? [] : [words('reports.notice.hotline', { hotline })]),
  ].join(words('reports.notice.contactGap'));
}
