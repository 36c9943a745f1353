import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { themeDaySteps } from '../../../recording/theme-day/theme-day-steps';
import { listText } from '../../../reports/format/list';
import { Heading } from '../../parts/heading';
import { PaperButtons } from '../../parts/paper-buttons';
import { usePane } from '../../state/pane-context';
import { TaskFrame } from '../way-out/task-frame';
import type { TaskProps } from '../task-props';
import { useDraft } from '../use-draft';
import { withEntry } from '../with-entry';
import { themeDayIntent, type StepDraft } from './step-draft';
import { StepRow } from './step-row';

const EMPTY: StepDraft = {};

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 活动前后: what is to be done before and after the month's theme day. */
export function ThemeDayTask({ book, month, writing }: TaskProps) {
  const styles = useStyles();
  const { words } = usePane();
  const steps = useMemo(() => themeDaySteps(book, month), [book, month]);
  const [draft, update] = useDraft(`themeDay/${month}`, EMPTY);
  const intents = useMemo(() => {
    const intent = themeDayIntent(month, steps, draft);
    return intent === null ? [] : [intent];
  }, [month, steps, draft]);
  const nowhere = steps.filter(({ state }) => state === 'no-column');
  const count = intents[0]?.steps.length ?? 0;
  return (
    <TaskFrame
      {...{ book, writing, intents }}
      summary={count > 0 ? [words('recordScreen.themeDay.summary', { count })] : []}
      onClear={() => update(() => EMPTY)}
    >
      {(['before', 'after'] as const).map((phase) => (
        <section key={phase} className={styles.part}>
          <Heading>{words(`recordScreen.themeDay.${phase}`)}</Heading>
          <ul className={styles.list} aria-label={words(`recordScreen.themeDay.${phase}`)}>
            {steps
              .filter((step) => step.phase === phase && step.state !== 'no-column')
              .map((step) => (
                <StepRow
                  key={step.field}
                  step={step}
                  stated={draft[step.field]}
                  onChange={(stated) => update((before) => withEntry(before, step.field, stated))}
                />
              ))}
          </ul>
        </section>
      ))}
      {nowhere.length > 0 && (
        <p className={styles.faint}>
          {words('recordScreen.themeDay.noColumns', {
            fields: listText(
              nowhere.map(({ field }) => words(`terms.field.${field}`)),
              words,
            ),
          })}
        </p>
      )}
      <PaperButtons
        requests={[
          { kind: 'invitation', month },
          { kind: 'sign-in', month },
          { kind: 'brief', month },
        ]}
      />
    </TaskFrame>
  );
}
