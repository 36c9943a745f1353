import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane, usePaneState } from '../session/pane-context';

/** Work that is done sooner shows nothing at all. */
const LATE_MILLISECONDS = 300;

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
});

/** True once the work has taken so long that a person begins to wonder. */
export function useLate(isWorking: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setIsLate(true), LATE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isWorking]);
  return isWorking && isLate;
}

/** What is being done while there is nothing else to show yet, and how to stop it. */
export function Waiting() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { step } = usePaneState();
  const isLate = useLate(true);
  return (
    <div className={styles.waiting} role="status">
      {isLate && step && (
        <>
          <Spinner size="tiny" label={words(`pane.steps.${step}`)} />
          <Button size="small" onClick={() => session.cancel()}>
            {words('pane.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
