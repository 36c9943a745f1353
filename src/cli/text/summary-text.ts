import type { Words } from '../../locales/words';
import { amountText, percentText } from '../../reports/format/amount';
import { halfText } from '../../reports/format/period';
import type { HalfYearSummary } from '../../reports/half-year-summary';
import { summaryParagraph } from '../../reports/summary-paragraph';
import type { MemberSummary } from '../../reports/summary/by-member';
import { wrap } from './wrap';
import { textWidth } from './text-width';

const COLUMNS = ['name', 'due', 'present', 'leave', 'absent', 'madeUp', 'rate', 'rateAfter', 'arrears'] as const;
const NAME_WIDTH = 18;
const FIGURE_WIDTH = 7;

/** The half-year for a person at a terminal: the paragraph, the totals, a line for each member. */
export function summaryText(summary: HalfYearSummary, words: Words): string {
  const { totals } = summary;
  const rate = (value: number | null): string => (value === null ? words('cli.summary.none') : percentText(value));
  const { due, paid, arrears } = totals.dues;
  return [
    words('cli.summary.heading', { half: halfText(summary.half, words), today: summary.today }),
    '',
    wrap(summaryParagraph(summary, words), 0),
    '',
    words('cli.summary.sessions', {
      count: totals.sessions,
      rate: rate(totals.attendance.rate),
      rateAfter: rate(totals.attendance.rateAfterMakeUp),
    }),
    words('cli.summary.dues', { due: amountText(due), paid: amountText(paid), arrears: amountText(arrears) }),
    '',
    tableLine(COLUMNS.map((column) => words(`cli.summary.${column}`))),
    ...summary.members.map((member) => tableLine(memberCells(member, rate))),
  ].join('\n');
}

function memberCells({ member, attendance, dues }: MemberSummary, rate: (value: number | null) => string): string[] {
  const { due, present, leave, absent, madeUp } = attendance;
  return [
    member.displayName,
    ...[due, present, leave, absent, madeUp].map(String),
    rate(attendance.rate),
    rate(attendance.rateAfterMakeUp),
    amountText(dues.arrears),
  ];
}

function tableLine([name = '', ...figures]: readonly string[]): string {
  const right = (text: string, width: number): string => ' '.repeat(Math.max(1, width - textWidth(text))) + text;
  const left = name + ' '.repeat(Math.max(0, NAME_WIDTH - textWidth(name)));
  const wide = figures.length - 1;
  return left + figures.map((text, index) => right(text, index === wide ? FIGURE_WIDTH + 4 : FIGURE_WIDTH)).join('');
}
