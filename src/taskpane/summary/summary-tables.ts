import type { PlainKey } from '../../locales/word-key';
import type { Words } from '../../locales/words';
import type { MemberKey } from '../../records/member';
import { amountText, percentText } from '../../reports/format/amount';
import { dateText, monthListText, monthName, monthText } from '../../reports/format/period';
import type { HalfYearSummary } from '../../reports/half-year-summary';
import { shownNames } from '../../reports/shown-names';
import type { AttendanceFigures } from '../../reports/summary/attendance-figures';
import type { CompactRow, CompactTableProps } from '../parts/compact-table';

export interface SummaryTable extends Pick<CompactTableProps, 'columns'> {
  /** A row about one person says whom. */
  readonly rows: readonly (CompactRow & { readonly member?: MemberKey })[];
}

/** A table's columns by the keys of their words: those that hold texts, then those that hold figures, then texts again. */
function columnsOf(
  words: Words,
  texts: readonly PlainKey[],
  figures: readonly PlainKey[] = [],
  more: readonly PlainKey[] = [],
): SummaryTable['columns'] {
  const head = (isFigure: boolean) => (key: PlainKey) => ({ head: words(key), isFigure });
  return [...texts.map(head(false)), ...figures.map(head(true)), ...more.map(head(false))];
}

export function monthsTable({ months }: HalfYearSummary, words: Words): SummaryTable {
  return {
    columns: columnsOf(
      words,
      ['reports.summary.month'],
      [
        'summaryScreen.presentOfDue',
        'summaryScreen.rate',
        'reports.summary.figures.leave',
        'reports.summary.figures.absent',
      ],
    ),
    rows: months.map(({ month, isCounted, attendance }) => ({
      key: month,
      texts: isCounted
        ? [monthName(month, words), ...figures(attendance), String(attendance.leave), String(attendance.absent)]
        : [monthName(month, words)],
    })),
  };
}

export function stepsTable({ steps, half }: HalfYearSummary, words: Words): SummaryTable {
  return {
    columns: columnsOf(words, ['reports.summary.step'], ['summaryScreen.doneOfHeld'], ['reports.summary.missing']),
    rows: steps.map(({ step, done, held, missing, unknown }) => ({
      key: step,
      texts: [
        words(`terms.field.${step}`),
        `${done}/${held}`,
        [
          ...(missing.length > 0 ? [monthListText(missing, words, half)] : []),
          ...(unknown.length > 0
            ? [words('reports.summary.unknownIn', { months: monthListText(unknown, words, half) })]
            : []),
        ].join(words('reports.summary.between')),
      ],
    })),
  };
}

export function sectionsTable({ sections }: HalfYearSummary, words: Words): SummaryTable {
  return {
    columns: columnsOf(
      words,
      ['reports.summary.section'],
      ['summaryScreen.presentOfDue', 'summaryScreen.rate', 'summaryScreen.arrears'],
    ),
    rows: sections.map(({ name, attendance, dues }) => ({
      key: name ?? '',
      texts: [name ?? words('reports.summary.noSection'), ...figures(attendance), amountText(dues.arrears)],
    })),
  };
}

export function membersTable({ members }: HalfYearSummary, words: Words): SummaryTable {
  const names = shownNames(members.map(({ member }) => member));
  return {
    columns: columnsOf(
      words,
      ['reports.summary.name'],
      ['summaryScreen.presentOfDue', 'summaryScreen.rate', 'summaryScreen.arrears'],
    ),
    rows: members.map(({ member, attendance, dues }) => ({
      key: member.key,
      member: member.key,
      texts: [names.get(member.key) ?? member.displayName, ...figures(attendance), amountText(dues.arrears)],
    })),
  };
}

/** By name what is still to be made up and to be paid. */
export function openTable({ open, members, half }: HalfYearSummary, words: Words): SummaryTable {
  const names = shownNames(members.map(({ member }) => member));
  const makeUps = (open.makeUps ?? []).map(({ member, month, date, presence, limit, isOverdue }) => ({
    key: `make-up ${member.key} ${date}`,
    member: member.key,
    texts: [
      names.get(member.key) ?? member.displayName,
      monthText(month, words, half),
      words(isOverdue ? 'reports.summary.makeUpOverdue' : 'reports.summary.makeUpDue', {
        presence: words(`reports.summary.${presence}`),
        date: dateText(date, words, half),
        limit: dateText(limit, words, half),
      }),
    ],
  }));
  const dues = open.arrears.map(({ member, months, arrears }) => ({
    key: `dues ${member.key}`,
    member: member.key,
    texts: [
      names.get(member.key) ?? member.displayName,
      monthListText(months, words, half),
      words('reports.summary.owingAmount', { amount: amountText(arrears) }),
    ],
  }));
  return {
    columns: columnsOf(words, ['reports.summary.name', 'reports.summary.months', 'reports.summary.detail']),
    rows: [...makeUps, ...dues],
  };
}

function figures({ present, due, rate }: AttendanceFigures): [string, string] {
  return [`${present}/${due}`, rate === null ? '—' : percentText(rate)];
}
