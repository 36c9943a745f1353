import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../session/pane-context';
import { paneSentence } from '../shell/pane-errors';

const useStyles = makeStyles({ failed: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM } });

/** The workbook could not be read at all. */
export function Failed() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { problem } = usePaneState();
  return (
    <div className={styles.failed}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{paneSentence(problem, words)}</MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={() => void session.start()}>
        {words('frame.retry')}
      </Button>
    </div>
  );
}
