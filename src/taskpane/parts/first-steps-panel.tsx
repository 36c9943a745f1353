import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellRef } from '../../records/cell-ref';
import type { Reading } from '../../reading/read-branch';
import { FIRST_STEPS, type FirstStep, type FirstSteps } from '../../reports/overview/first-steps';
import { usePane } from '../state/pane-context';
import { Heading } from './heading';

type Standing = 'done' | 'next' | 'later';

const SIGNS: Readonly<Record<Standing, string>> = { done: '✓', next: '▶', later: '○' };

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'baseline' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  next: { fontWeight: tokens.fontWeightSemibold },
  sign: { color: tokens.colorBrandForeground1 },
  later: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  action: { justifySelf: 'start' },
});

/** The three steps of a new branch, and the way to the one that comes next. */
export function FirstStepsPanel({ reading, steps: { done, next } }: FirstStepsPanelProps) {
  const styles = useStyles();
  const { words } = usePane();
  const way = useWay(reading, next);
  const standingOf = (step: FirstStep): Standing => (done.has(step) ? 'done' : step === next ? 'next' : 'later');
  return (
    <section className={styles.panel}>
      <Heading>{words('overview.firstSteps.title')}</Heading>
      <ol className={styles.list}>
        {FIRST_STEPS.map((step) => {
          const standing = standingOf(step);
          return (
            <li
              key={step}
              className={mergeClasses(styles.item, styles[standing])}
              aria-current={step === next ? 'step' : undefined}
            >
              <span
                role="img"
                aria-label={words(`overview.firstSteps.standing.${standing}`)}
                className={standing === 'next' ? styles.sign : undefined}
              >
                {SIGNS[standing]}
              </span>
              <span>{words(`overview.firstSteps.names.${step}`)}</span>
            </li>
          );
        })}
      </ol>
      <p className={styles.text}>{words(`overview.firstSteps.what.${way.of}`)}</p>
      <Button className={styles.action} appearance="primary" onClick={way.go}>
        {words(`overview.firstSteps.go.${way.of}`)}
      </Button>
    </section>
  );
}

export interface FirstStepsPanelProps {
  readonly reading: Reading;
  readonly steps: FirstSteps;
}

/** Where the step is taken; without a roster one is made first. */
function useWay(reading: Reading, next: FirstStep): { readonly of: FirstStep | 'noRoster'; readonly go: () => void } {
  const { session, openRecord, openScreen } = usePane();
  if (next !== 'roster') return { of: next, go: () => openRecord({ task: next, month: null, member: null }) };
  const roster = reading.tables.find(({ role }) => role === 'roster');
  if (!roster) return { of: 'noRoster', go: () => openScreen('workbook') };
  const cell = cellRef(roster.sheet.name, roster.headerRow + 1, roster.columns.get('name') ?? roster.firstColumn);
  return { of: 'roster', go: () => void session.reveal(cell) };
}
