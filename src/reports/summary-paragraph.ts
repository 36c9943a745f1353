import type { Words } from '../locales/words';
import { amountText, percentText } from './format/amount';
import { halfText, monthListText } from './format/period';
import { listText } from './format/list';
import type { HalfYearSummary } from './half-year-summary';
import { meetingsSentence } from './meetings/meetings-text';

/** A draft for the report upward, in plain office words; every number in it stands in the tables. */
export function summaryParagraph(summary: HalfYearSummary, words: Words): string {
  return [attendance, steps, kinds, meetings, dues, open]
    .flatMap((part) => part(summary, words))
    .join(words('reports.paragraph.between'));
}

function attendance({ half, branchName, totals }: HalfYearSummary, words: Words): string[] {
  const opening = {
    half: halfText(half, words),
    branch: branchName ?? words('reports.paragraph.thisBranch'),
    sessions: totals.sessions,
  };
  const { due, present, leave, absent, unmarked, madeUp, rate, rateAfterMakeUp } = totals.attendance;
  if (rate === null || rateAfterMakeUp === null) return [words('reports.paragraph.noSessions', opening)];
  return [
    words('reports.paragraph.attendance', { ...opening, due, present, rate: percentText(rate), leave, absent }),
    ...(unmarked > 0 ? [words('reports.paragraph.unmarked', { unmarked })] : []),
    ...(madeUp > 0 ? [words('reports.paragraph.madeUp', { madeUp, rate: percentText(rateAfterMakeUp) })] : []),
  ];
}

/** Only the steps that the workbook tells of at all. */
function steps({ steps: all, totals }: HalfYearSummary, words: Words): string[] {
  if (totals.sessions === 0) return [];
  const told = all.filter(({ held, unknown }) => unknown.length < held);
  if (told.length === 0) return [];
  const texts = told.map(({ step, done }) =>
    words('reports.paragraph.stepTimes', { step: words(`terms.field.${step}`), done }),
  );
  return [words('reports.paragraph.steps', { steps: listText(texts, words) })];
}

function kinds({ kinds: all }: HalfYearSummary, words: Words): string[] {
  const texts = all.flatMap(({ kind, months }) =>
    kind === null || months.length === 0
      ? []
      : [words('reports.paragraph.kindTimes', { kind: words(`terms.kind.${kind}`), times: months.length })],
  );
  return texts.length === 0 ? [] : [words('reports.paragraph.kinds', { kinds: listText(texts, words) })];
}

function meetings({ meetings: held }: HalfYearSummary, words: Words): string[] {
  return held === null ? [] : [meetingsSentence(held, words)];
}

function dues(summary: HalfYearSummary, words: Words): string[] {
  const { half, totals, monthsNotInLedger } = summary;
  const owing = summary.open.arrears;
  const { due, paid, arrears } = totals.dues;
  if ((due ?? 0) === 0 && (paid ?? 0) === 0) return [];
  const people = summary.members.filter((member) => member.computedDues.length > 0).length;
  const computed = people === 0 ? [] : [words('reports.paragraph.duesComputed', { people })];
  if (paid === null) return [words('reports.paragraph.duesPaidUnknown', { due: amountText(due) }), ...computed];
  const values = { due: amountText(due), paid: amountText(paid), arrears: amountText(arrears), people: owing.length };
  if (monthsNotInLedger.length === 0) {
    return [words(arrears === 0 ? 'reports.paragraph.duesSettled' : 'reports.paragraph.dues', values), ...computed];
  }
  const months = monthListText(monthsNotInLedger, words, half);
  return [words('reports.paragraph.dues', values), ...computed, words('reports.paragraph.duesNotHeld', { months })];
}

function open({ open: { makeUps } }: HalfYearSummary, words: Words): string[] {
  if (makeUps === null || makeUps.length === 0) return [];
  const overdue = makeUps.filter(({ isOverdue }) => isOverdue).length;
  const key = overdue === 0 ? 'makeUpsOpen' : overdue === makeUps.length ? 'makeUpsAllOverdue' : 'makeUpsOverdue';
  return [words(`reports.paragraph.${key}`, { open: makeUps.length, overdue })];
}
