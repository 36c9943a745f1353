import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Month } from '../../records/month';
import { useWriting } from '../parts/use-writing';
import { WrittenBar } from '../parts/written-bar';
import { monthsToCheck } from '../session/latest-month';
import { usePane, usePaneState, useToday } from '../session/pane-context';
import { useKept } from '../session/use-kept';
import { useLate } from '../session/use-late';
import { Announce } from './announce';
import { CheckedMonth } from './checked-month';
import { MonthPicker } from './month-picker';

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

/** What outlives a reload: the month that was chosen, and whether it was checked. */
interface Kept {
  readonly month: Month | null;
  readonly isChecked: boolean;
}

/** 核对: a month, one button, and what is to be done. */
export default function CheckScreen() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { reading, latestMonth, checked, step } = usePaneState();
  const today = useToday();
  const writing = useWriting();
  const [kept, setKept] = useKept<Kept>('check/month', { month: null, isChecked: false });
  const isLate = useLate(step !== null);
  const months = reading ? monthsToCheck(reading, today) : [];
  const month = months.find((each) => each === kept.month) ?? latestMonth ?? months[0];

  useEffect(() => {
    // After a reload of the pane: what was on screen comes back.
    if (kept.isChecked && kept.month !== null && !session.store.get().checked) void session.check(kept.month);
    // Only when the screen opens: from then on the person decides.
  }, []);

  if (month === undefined) return null;

  function check(which: Month): void {
    writing.forget();
    setKept({ month: which, isChecked: true });
    void session.check(which);
  }

  function pick(which: Month): void {
    // Once a month is on screen, turning the pages shows the others.
    if (checked) check(which);
    else setKept({ month: which, isChecked: false });
  }

  return (
    <div className={styles.screen}>
      <div className={styles.ask}>
        <MonthPicker months={months} value={month} onPick={pick} />
        <Button
          className={styles.button}
          appearance={isLate ? 'secondary' : 'primary'}
          icon={isLate ? <Spinner size="extra-tiny" /> : null}
          onClick={() => (isLate ? session.cancel() : check(month))}
        >
          {words(isLate ? 'checkScreen.stop' : 'checkScreen.check')}
        </Button>
      </div>
      <Announce result={checked?.result ?? null} />
      {checked ? (
        <CheckedMonth key={checked.result.month} checked={checked} writing={writing} />
      ) : (
        <p className={styles.before}>{words('checkScreen.before')}</p>
      )}
      <WrittenBar {...writing} />
    </div>
  );
}
