import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../session/pane-context';
import { useLate } from '../session/use-late';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
});

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
