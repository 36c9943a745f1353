import type { Words } from '../../locales/words';
import { fullAddress, type CellRef } from '../../records/cell-ref';
import { amountText } from '../../reports/format/amount';
import { dateText, monthName } from '../../reports/format/period';
import { listText } from '../../reports/format/list';
import { groupText } from '../../reports/group-text';
import {
  duesRemark,
  duesSentence,
  figuresSentence,
  makeUpText,
  monthState,
  paidOnText,
  procedureText,
  studySentence,
} from '../../reports/member/member-words';
import { openMatters, type MemberYear } from '../../reports/member/member-year';
import { SEVERITY_SIGNS } from './severity-sign';
import { wrap } from './wrap';
import { textWidth } from './text-width';

/** One person's year for somebody at a terminal: each figure with its cell. */
export function memberText(year: MemberYear, words: Words): string {
  return [
    words('cli.member.heading', { name: year.name, year: year.year, today: year.today }),
    '',
    words('member.headings.attendance'),
    ...attendanceLines(year, words),
    '',
    words('member.headings.missed'),
    ...missedLines(year, words),
    '',
    words('member.headings.dues'),
    ...duesLines(year, words),
    '',
    words('member.headings.open'),
    ...openLines(year, words),
  ].join('\n');
}

function attendanceLines(own: MemberYear, words: Words): string[] {
  const { attendance, year } = own;
  const { months, figures } = attendance;
  const study = studySentence(own, words);
  const rows = months.map((month) => [
    monthName(month.month, words),
    month.date === null ? '' : dateText(month.date, words, year),
    monthState(month, words),
    place(month.cell),
  ]);
  return [...table(rows, []), wrap(figuresSentence(figures, words), 2), ...(study === '' ? [] : [wrap(study, 2)])];
}

function missedLines(year: MemberYear, words: Words): string[] {
  const { missed } = year.attendance;
  if (missed.length === 0) return [`  ${words('member.missed.nothing')}`];
  return missed.flatMap((each) => [
    wrap(
      [
        dateText(each.date, words, year.year),
        words(`member.states.${each.presence}`),
        procedureText(each, year, words),
        makeUpText(each, year, words),
      ].join('　'),
      2,
      4,
    ),
    `    ${listText([...new Set([each.cell, each.makeUp.cell].map(place))], words)}`,
  ]);
}

function duesLines(year: MemberYear, words: Words): string[] {
  const { months } = year.dues;
  const heads = [
    words('member.month'),
    ...(['due', 'paid', 'arrears', 'remarks', 'paidOn'] as const).map((key) => words(`member.dues.${key}`)),
    '',
  ];
  const rows = months.map((month) => [
    monthName(month.month, words),
    amountText(month.due),
    amountText(month.paid),
    amountText(month.paid === null ? null : month.arrears),
    duesRemark(month, words),
    paidOnText(month, year, words),
    place(month.payments[0]?.cell ?? month.cell),
  ]);
  return [...table([heads, ...rows], [1, 2, 3]), wrap(duesSentence(year.dues, words), 2)];
}

function openLines(year: MemberYear, words: Words): string[] {
  const matters = openMatters(year);
  if (matters.length === 0) return [`  ${words('member.open.nothing')}`];
  return matters.flatMap((matter) => [
    wrap(`${SEVERITY_SIGNS[matter.severity]} ${groupText(matter, words, year.year)}`, 2, 4),
    wrap(listText([...new Set(matter.findings.map(({ cell }) => place(cell)))], words), 4),
  ]);
}

function place(cell: CellRef | null): string {
  return cell === null ? '—' : fullAddress(cell);
}

/** Columns as wide as their widest text; those named stand to the right. */
function table(rows: readonly (readonly string[])[], toTheRight: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((text, column) => {
      const gap = ' '.repeat((widths[column] ?? 0) - textWidth(text));
      return toTheRight.includes(column) ? gap + text : text + gap;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
