import type { Words } from '../../locales/words';
import { dayOfMonth } from '../../records/iso-date';
import { monthNumber } from '../../records/month';
import { amountText, percentText } from '../../reports/format/amount';
import { monthName } from '../../reports/format/period';
import { meetingRows, undatedMeetings } from '../../reports/meetings/meetings-text';
import { dueLines, type DueLine } from '../../reports/overview/due-text';
import { heatRows, HEAT_MAPS, legendOf, type HeatMap } from '../../reports/overview/heat-map';
import type { MonthOfYear } from '../../reports/overview/month-of-year';
import { studyOfYearSentence } from '../../reports/overview/study-text';
import type { YearOverview } from '../../reports/overview/year-overview';
import { shownNames } from '../../reports/shown-names';
import { SEVERITY_SIGNS } from './severity-sign';
import { wrap } from './wrap';
import { textWidth } from './text-width';

const URGENCY_SIGNS: Readonly<Record<DueLine['urgency'], string>> = { late: '●', soon: '▲', none: '○' };

/** Widths of the table of months: month, date, rate, dues, make-ups, steps, findings. */
const WIDTHS = [10, 10, 8, 12, 8, 8, 16];
const COLUMNS = ['month', 'date', 'rate', 'dues', 'makeUps', 'steps', 'findings'] as const;
const NAME_WIDTH = 18;
const SIGN_WIDTH = 4;
const QUARTER_WIDTH = 8;

/** The year for a person at a terminal: what is due, a line a month, a line a member twice over. */
export function overviewText(overview: YearOverview, words: Words): string {
  const { year, today, due, months, otherFindings } = overview;
  const others = otherFindings ?? { error: 0, warning: 0, info: 0 };
  return [
    words('overview.heading', { year, today }),
    '',
    words('overview.dueNow'),
    ...dueLines(due, today, words).map(({ urgency, text }) => wrap(`${URGENCY_SIGNS[urgency]} ${text}`, 2, 4)),
    '',
    line(COLUMNS.map((column) => words(`overview.columns.${column}`))),
    ...months.map((month) => line(monthCells(month, words))),
    ...(others.error + others.warning + others.info > 0 ? [wrap(words('overview.otherFindings', others), 0)] : []),
    ...studyLines(overview, words),
    ...meetingLines(overview, words),
    ...HEAT_MAPS.flatMap((map) => ['', ...heatMap(map, overview, words)]),
  ].join('\n');
}

function studyLines({ members }: YearOverview, words: Words): string[] {
  const sentence = studyOfYearSentence(members, words);
  return sentence === null ? [] : [wrap(sentence, 0)];
}

function meetingLines({ meetings }: YearOverview, words: Words): string[] {
  if (meetings === null) return [];
  const { heads, rows } = meetingRows(meetings, words);
  const undated = undatedMeetings(meetings, words);
  const table = [heads, ...rows].map(([kind = '', ...times]) =>
    [left(kind, NAME_WIDTH), ...times.map((each) => right(each, QUARTER_WIDTH))].join(''),
  );
  return ['', words('meetings.title'), ...table, ...(undated === null ? [] : [wrap(undated.trim(), 0)])];
}

function monthCells(
  { month, standing, date, attendance, dues, tellsDues, openMakeUps, steps, findings }: MonthOfYear,
  words: Words,
): string[] {
  const none = words('overview.nothing');
  const day = date === null ? none : words('overview.day', { day: dayOfMonth(date) });
  return [
    monthName(month, words),
    standing === 'held' ? day : words(`overview.standing.${standing}`, { day }),
    attendance.rate === null ? none : percentText(attendance.rate),
    tellsDues ? amountText(dues.paid) : none,
    openMakeUps === null || openMakeUps === 0 ? none : String(openMakeUps),
    steps === null ? none : `${steps.done}/${steps.of}`,
    findings === null ? none : findingsText(findings) || none,
  ];
}

function findingsText(findings: NonNullable<MonthOfYear['findings']>): string {
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => `${SEVERITY_SIGNS[severity]}${findings[severity]}`)
    .join(' ');
}

function line(cells: readonly string[]): string {
  return cells
    .map((text, index) => (index === 0 ? left(text, WIDTHS[0] ?? 0) : right(text, WIDTHS[index] ?? 0)))
    .join('');
}

function heatMap(map: HeatMap, { members, months }: YearOverview, words: Words): string[] {
  const names = shownNames(members.map(({ member }) => member));
  const rows = heatRows(map, members, words);
  const lines = members.map(
    ({ member }, index) =>
      left(names.get(member.key) ?? member.displayName, NAME_WIDTH) +
      (rows[index] ?? []).map(({ sign }) => right(sign, SIGN_WIDTH)).join(''),
  );
  return [
    words(`overview.${map}.title`),
    left('', NAME_WIDTH) + months.map(({ month }) => right(String(monthNumber(month)), SIGN_WIDTH)).join(''),
    ...lines,
    wrap(
      legendOf(rows)
        .map(({ sign, name }) => `${sign} ${name}`)
        .join('　'),
      0,
    ),
  ];
}

function left(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function right(text: string, width: number): string {
  return ' '.repeat(Math.max(1, width - textWidth(text))) + text;
}
