import { Accordion, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { RecordingBook } from '../../../recording/recording';
import { record } from '../../../recording/record';
import { proposePlan } from '../../../recording/plan/propose-plan';
import { listText } from '../../../reports/format/list';
import type { UseWriting } from '../../parts/use-writing';
import { usePane } from '../../state/pane-context';
import { NoteList } from '../way-out/note-list';
import { TaskFrame } from '../way-out/task-frame';
import { useDraft } from '../use-draft';
import { withEntry } from '../with-entry';
import { EMPTY_PLAN, planIntent, type PlanDraft } from './plan-draft';
import { PlanDay } from './plan-day';

export interface YearPlanProps {
  readonly book: RecordingBook;
  readonly year: number;
  readonly writing: UseWriting;
}

const useStyles = makeStyles({
  plan: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  offer: { marginLeft: '-8px' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  days: { marginLeft: '-10px' },
});

/** The proposal for a year, for the person to change and write. */
export function YearPlan({ book, year, writing }: YearPlanProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [draft, update] = useDraft<PlanDraft>(`plan/${year}`, EMPTY_PLAN);
  const { offerLastYear } = draft;
  const proposal = useMemo(() => proposePlan(book, year, { offerLastYear }), [book, year, offerLastYear]);
  const intents = useMemo(() => [planIntent(proposal, draft)], [proposal, draft]);
  const { sheet, sections, calendarKnown } = proposal;
  const count = Object.keys(draft.days).length;
  const summary = count > 0 ? 'recordScreen.plan.summaryChanged' : 'recordScreen.plan.summary';
  // Worked out behind what is typed: it says how much would change, and what has no place.
  const shown = useDeferredValue(intents);
  const { cells, edits, refusals, remarks } = useMemo(() => record(book, shown), [book, shown]);
  const withoutPlace = remarks.filter(({ id }) => id === 'plan-date-no-column' || id === 'no-column');
  return (
    <TaskFrame
      {...{ book, writing, intents }}
      isIncomplete={edits.length === 0}
      summary={edits.length > 0 ? [words(summary, { year: String(year), cells: cells.length, count })] : []}
      {...(count > 0 ? { onClear: () => update(() => EMPTY_PLAN) } : {})}
    >
      <div className={styles.plan}>
        <p className={styles.facts}>
          {sheet === null
            ? words('recordScreen.plan.newSheet', { year: String(year) })
            : words('recordScreen.plan.into', { sheet })}
          <br />
          {sections.length === 0
            ? words('recordScreen.plan.noSections')
            : words('recordScreen.plan.turns', { sections: listText(sections, words) })}
          {!calendarKnown && (
            <>
              <br />
              {words('recordScreen.plan.holidaysUnknown', { year: String(year) })}
            </>
          )}
        </p>
        <NoteList title={words('recordScreen.out.refused')} notes={refusals} intent="error" />
        <NoteList title={words('recordScreen.out.remarks')} notes={withoutPlace} intent="warning" />
        {proposal.lastYear.length > 0 && (
          <Checkbox
            className={styles.offer}
            label={
              <>
                {words('recordScreen.plan.offer')}
                <div className={styles.faint}>{words('recordScreen.plan.offerHint')}</div>
              </>
            }
            checked={offerLastYear}
            onChange={(_, { checked }) => update((before) => ({ ...before, offerLastYear: checked === true }))}
          />
        )}
        <Accordion className={styles.days} multiple collapsible>
          {proposal.days.map((day) => (
            <PlanDay
              key={day.month}
              day={day}
              changed={draft.days[day.month]}
              onChange={(changed) =>
                update((before) => ({ ...before, days: withEntry(before.days, day.month, changed) }))
              }
            />
          ))}
        </Accordion>
      </div>
    </TaskFrame>
  );
}
