import { useMemo } from 'react';
import type { Words } from '../../locales/words';
import { dayOfMonth } from '../../records/iso-date';
import type { Month } from '../../records/month';
import { amountText, percentText } from '../../reports/format/amount';
import type { MonthOfYear } from '../../reports/overview/month-of-year';
import { SeveritySign } from '../check/severity-sign';
import { usePane } from '../state/pane-context';
import type { RecordTask } from '../state/record-target';
import type { GridCellContent } from './grid-row';
import { GridTable } from './grid-table';
import { shortMonth } from './short-month';

const COLUMNS = ['month', 'date', 'rate', 'dues', 'makeUps', 'steps', 'findings'] as const;

/** Where a figure of a month comes from and can be recorded; the others lead to the check of the month. */
const TASKS: Readonly<Partial<Record<(typeof COLUMNS)[number], RecordTask>>> = {
  rate: 'signIn',
  dues: 'dues',
  makeUps: 'makeUp',
  steps: 'themeDay',
};

/** The twelve months with their figures; a cell leads to the month, and to what is recorded of it. */
export function MonthTable({ months }: { readonly months: readonly MonthOfYear[] }) {
  const { words, language, openRecord, openCheck } = usePane();
  const rows = useMemo(
    () =>
      months.map((each) => ({
        key: each.month,
        head: shortMonth(each.month, language),
        cells: cellsOf(each, words),
      })),
    [months, language, words],
  );

  function open(row: number, column: number): void {
    const month: Month | undefined = months[row]?.month;
    const task = TASKS[COLUMNS[column] ?? 'month'];
    if (month === undefined) return;
    if (task === undefined) openCheck(month);
    else openRecord({ task, month, member: null });
  }

  return (
    <GridTable
      label={words('overview.monthsTitle')}
      heads={COLUMNS.map((column) => words(`overview.columns.${column}`))}
      rows={rows}
      onOpen={open}
    />
  );
}

function cellsOf(month: MonthOfYear, words: Words): GridCellContent[] {
  const { standing, date, attendance, dues, tellsDues, openMakeUps, steps } = month;
  const none = words('overview.nothing');
  const day = date === null ? none : words('overview.day', { day: dayOfMonth(date) });
  return [
    { content: words(`overview.standing.${standing}`, { day }) },
    { content: attendance.rate === null ? none : percentText(attendance.rate) },
    { content: tellsDues ? amountText(dues.paid) : none },
    { content: openMakeUps === null || openMakeUps === 0 ? none : openMakeUps },
    { content: steps === null ? none : `${steps.done}/${steps.of}` },
    findingsCell(month, words),
  ];
}

function findingsCell({ findings }: MonthOfYear, words: Words): GridCellContent {
  if (findings === null) return { content: words('overview.waiting'), label: words('overview.checking') };
  const shown = (['error', 'warning', 'info'] as const).filter((severity) => findings[severity] > 0);
  if (shown.length === 0) return { content: words('overview.nothing'), label: words('overview.clean') };
  return {
    hint: words('overview.findings', findings),
    content: shown.map((severity) => (
      <span key={severity} style={{ whiteSpace: 'nowrap' }}>
        <SeveritySign severity={severity} />
        {findings[severity]}{' '}
      </span>
    )),
  };
}
