import { cell } from '../draft/cells';
import { monthListText } from '../format/period';
import { meetingsSentence, undatedMeetings } from '../meetings/meetings-text';
import type { StepSummary } from '../summary/required-steps';
import { addSpannedTable } from './spanned-table';
import { addNote, type SummaryLayout } from './summary-layout';

/** Adds how often each required step (plan 三(二)) was taken, and the months without it; below, the other meetings. */
export function addStepsTable(layout: SummaryLayout): void {
  const { summary, words } = layout;
  addSpannedTable(layout, {
    heading: words('reports.summary.headings.steps'),
    columns: [1, 3, 2, 2, 7],
    heads: (['index', 'step', 'held', 'done', 'missing'] as const).map((key) => words(`reports.summary.${key}`)),
    rows: summary.steps.map((step, index) => [
      cell(index + 1, 'integer'),
      cell(words(`terms.field.${step.step}`), 'centre'),
      cell(step.held, 'integer'),
      cell(step.done, 'integer'),
      cell(missingText(step, layout), 'text'),
    ]),
  });
  if (summary.meetings === null) return;
  addNote(layout, `${meetingsSentence(summary.meetings, words)}${undatedMeetings(summary.meetings, words) ?? ''}`);
}

function missingText({ missing, unknown }: StepSummary, { summary, words }: SummaryLayout): string | null {
  const months = (key: 'missingIn' | 'unknownIn', of: StepSummary['missing']): string[] =>
    of.length === 0 ? [] : [words(`reports.summary.${key}`, { months: monthListText(of, words, summary.half) })];
  const texts = [...months('missingIn', missing), ...months('unknownIn', unknown)];
  return texts.length === 0 ? null : texts.join(words('reports.summary.between'));
}
