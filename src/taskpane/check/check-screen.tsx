import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Period } from '../../records/period';
import { useWriting } from '../parts/use-writing';
import { WrittenBar } from '../parts/written-bar';
import { LazyPart } from '../shell/lazy-part';
import { periodsToCheck } from '../state/latest-month';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { useLate } from '../state/use-late';
import { Announce } from './announce';
import { CheckedMonth } from './checked-month';
import { PeriodPicker } from './period-picker';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  ask: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  button: { minWidth: '84px' },
  before: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Only where somebody works in the sheet beside the pane. */
const loadMarks = () => import('../at-home/marks-line');

/** What outlives a reload: the period that was chosen, and whether it was checked. */
interface Kept {
  readonly period: Period | null;
  readonly isChecked: boolean;
}

/** 核对: a month, a half-year or a year, one button, and what is to be done. */
export default function CheckScreen() {
  const styles = useStyles();
  const { session, words, checkTarget } = usePane();
  const { reading, latestMonth, checked, step, atHome } = usePaneState();
  const today = useToday();
  const writing = useWriting();
  const [kept, setKept] = useKept<Kept>('check/period', { period: null, isChecked: false });
  const isLate = useLate(step !== null);
  const periods = reading ? periodsToCheck(reading, today) : [];
  const period = periods.find((each) => each === kept.period) ?? latestMonth ?? periods[0];

  useEffect(() => {
    // After a reload of the pane: what was on screen comes back.
    if (kept.isChecked && kept.period !== null && !session.store.get().checked) void session.check(kept.period);
    // Only when the screen opens: from then on the person decides.
  }, []);

  useEffect(() => {
    if (checkTarget) check(checkTarget.period);
    // Each asking is a new object; what else changes meanwhile asks for nothing.
  }, [checkTarget]);

  if (period === undefined) return null;

  function check(which: Period): void {
    writing.forget();
    setKept({ period: which, isChecked: true });
    void session.check(which);
  }

  function pick(which: Period): void {
    // Once a period is on screen, turning the pages shows the others.
    if (checked) check(which);
    else setKept({ period: which, isChecked: false });
  }

  return (
    <div className={styles.screen}>
      <div className={styles.ask}>
        <PeriodPicker periods={periods} value={period} onPick={pick} />
        <Button
          className={styles.button}
          appearance={isLate ? 'secondary' : 'primary'}
          icon={isLate ? <Spinner size="extra-tiny" /> : null}
          onClick={() => (isLate ? session.cancel() : check(period))}
        >
          {words(isLate ? 'checkScreen.stop' : 'checkScreen.check')}
        </Button>
      </div>
      <Announce result={checked?.result ?? null} />
      {checked && atHome && <LazyPart load={loadMarks} waiting={null} />}
      {checked ? (
        <CheckedMonth key={checked.result.period} checked={checked} writing={writing} />
      ) : (
        <p className={styles.before}>{words('checkScreen.before')}</p>
      )}
      <WrittenBar {...writing} />
    </div>
  );
}
