import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../session/pane-context';

const useStyles = makeStyles({ stopped: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM } });

/** The person cancelled the first reading. */
export function Stopped() {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <div className={styles.stopped} role="status">
      {words('pane.stopped')}
      <Button appearance="primary" onClick={() => void session.start()}>
        {words('pane.readAgain')}
      </Button>
    </div>
  );
}
