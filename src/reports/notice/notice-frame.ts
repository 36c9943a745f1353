import type { Words } from '../../locales/words';
import { monthsOfHalf, yearOfHalf, type HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { monthOf } from '../../records/month';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { monthsNotHeld, monthsThat, type MemberDues } from '../dues/half-year-dues';
import { dateText, halfText, monthListText, monthName, monthText } from '../format/period';
import { balanceSentence, duesBalance } from '../dues/dues-balance';
import { lineCount, rowHeight } from '../draft/text-width';
import { hasNumberedNames } from '../shown-names';

/** Points of an empty row between the parts of the foot. */
const AIR = 8;

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
  /** Of the table's columns, in characters. */
  readonly widths: readonly number[];
  readonly words: Words;
}

/** Title, notice period, opening sentence, period of payment and unit. */
export function addNoticeHead(draft: DraftRows, frame: NoticeFrame): void {
  const { half, words, widths } = frame;
  const columns = widths.length;
  const title = words('reports.notice.title', { branch: frame.branchName ?? '', half: halfText(half, words) }).trim();
  draft.addSpans([{ cell: cell(title, 'title'), columns }], 34);
  draft.addSpans([{ cell: cell(noticePeriod(frame), 'subtitle'), columns }], 22);
  const opening = openingSentence(frame);
  draft.addSpans([{ cell: cell(opening, 'paragraph'), columns }], heightOf(opening, widths));
  const right = 2;
  draft.addSpans(
    [
      { cell: cell(paymentPeriod(half, words), 'label'), columns: columns - right },
      { cell: cell(words('reports.notice.unit'), 'right'), columns: right },
    ],
    20,
  );
}

/** What the notice is for (plan 三(二)3: made public every half-year). */
export function openingSentence({ half, words }: Pick<NoticeFrame, 'half' | 'words'>): string {
  return words('reports.notice.opening', { half: halfText(half, words) });
}

function heightOf(text: string, widths: readonly number[]): number {
  return rowHeight(
    lineCount(
      text,
      widths.reduce((total, width) => total + width, 0),
    ),
  );
}

export function noticePeriod({ from, to, words }: Pick<NoticeFrame, 'from' | 'to' | 'words'>): string {
  const values = { from: dateText(from, words), to: dateText(to, words, monthOf(from)) };
  return words('reports.notice.noticePeriod', values);
}

export function paymentPeriod(half: HalfYear, words: Words): string {
  const months = monthsOfHalf(half);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`a half-year without months: ${half}`);
  return words('reports.notice.paymentPeriod', {
    year: yearOfHalf(half),
    from: monthName(first, words),
    to: monthText(last, words, half),
  });
}

/** Remarks on the figures, whom to turn to, and who signs and seals when. */
export function addNoticeFoot(draft: DraftRows, frame: NoticeFrame): void {
  const { words, widths } = frame;
  const contacts = contactLine(frame);
  const lines: readonly (readonly [string, 'paragraph' | 'label' | 'right'] | null)[] = [
    null,
    ...noticeNotes(frame).map((note) => [note, 'paragraph'] as const),
    ...(contacts === '' ? [] : [[contacts, 'paragraph'] as const]),
    null,
    [words('reports.notice.signatures'), 'label'],
    null,
    [words('reports.notice.seal', { branch: frame.branchName ?? '' }), 'right'],
    [dateText(frame.from, words), 'right'],
  ];
  // Signatures and seal are never parted from what they are put to.
  draft.keepTogether(lines.reduce((sum, line) => sum + (line ? heightOf(line[0], widths) : AIR), 0));
  for (const line of lines) {
    if (line === null) draft.addEmpty(AIR);
    else draft.addSpans([{ cell: cell(...line), columns: widths.length }], heightOf(line[0], widths));
  }
}

/** What has to be known to understand the figures, and what to do with a question. */
export function noticeNotes({ rows, half, words }: Pick<NoticeFrame, 'rows' | 'half' | 'words'>): string[] {
  const open = monthsThat(rows, ({ isOver }) => !isOver);
  const missing = monthsNotHeld(rows);
  const hidesGap = rows.some(({ arrears, overpaid }) => (arrears ?? 0) > 0 && overpaid > 0);
  const balance = balanceSentence(duesBalance(rows), words);
  return [
    ...(balance === null ? [] : [balance]),
    ...(open.length > 0 ? [words('reports.notice.notOver', { months: monthListText(open, words, half) })] : []),
    ...(missing.length > 0 ? [words('reports.notice.notHeld', { months: monthListText(missing, words, half) })] : []),
    ...(hidesGap ? [words('reports.notice.byMonth')] : []),
    ...(hasNumberedNames(rows.map(({ member }) => member)) ? [words('reports.notice.numbered')] : []),
    words('reports.notice.objections'),
  ];
}

export function contactLine({ contact, hotline, words }: Pick<NoticeFrame, 'contact' | 'hotline' | 'words'>): string {
  return [
    ...(contact === null ? [] : [words('reports.notice.contact', { contact })]),
    ...(hotline === null ? [] : [words('reports.notice.hotline', { hotline })]),
  ].join(words('reports.notice.contactGap'));
}
