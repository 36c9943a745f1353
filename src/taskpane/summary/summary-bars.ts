import type { Words } from '../../locales/words';
import { amountText, percentText } from '../../reports/format/amount';
import { monthName } from '../../reports/format/period';
import type { HalfYearSummary } from '../../reports/half-year-summary';
import type { Bar } from './bar-list';

/** Attendance of each month against all who were due; a month without a counted theme day has no bar. */
export function rateBars({ months }: HalfYearSummary, words: Words): Bar[] {
  return months.map(({ month, attendance: { rate } }) => ({
    name: monthName(month, words),
    text: rate === null ? words('summaryScreen.none') : percentText(rate),
    filled: (rate ?? 0) / 100,
    full: rate === null ? 0 : 1,
  }));
}

/** Dues collected against dues owed, all months to one scale. */
export function duesBars({ months }: HalfYearSummary, words: Words): Bar[] {
  const largest = Math.max(...months.map(({ dues }) => Math.max(dues.due ?? 0, dues.paid ?? 0)));
  if (!(largest > 0)) return [];
  return months.map(({ month, dues: { due, paid } }) => ({
    name: monthName(month, words),
    text: words('summaryScreen.duesOf', { paid: amountText(paid), due: amountText(due) }),
    filled: (paid ?? 0) / largest,
    full: (due ?? 0) / largest,
  }));
}

/** How often each of the nine kinds was the theme. */
export function kindBars({ kinds }: HalfYearSummary, words: Words): Bar[] {
  return timesBars(
    kinds.map(({ kind, months }) => ({
      name: kind === null ? words('reports.summary.noKind') : words(`terms.kind.${kind}`),
      times: months.length,
    })),
    words,
  );
}

/** How often each section organised the theme day. */
export function dutyBars({ sections }: HalfYearSummary, words: Words): Bar[] {
  return timesBars(
    sections.flatMap(({ name, onDuty }) => (name === null ? [] : [{ name, times: onDuty.length }])),
    words,
  );
}

function timesBars(items: readonly { readonly name: string; readonly times: number }[], words: Words): Bar[] {
  const largest = Math.max(1, ...items.map(({ times }) => times));
  return items.map(({ name, times }) => ({
    name,
    text: words('summaryScreen.times', { count: times }),
    filled: times / largest,
    full: 0,
  }));
}
