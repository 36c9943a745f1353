import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../state/pane-context';
import { useLate } from '../state/use-late';
import { ProblemText } from '../shell/problem-text';
import { NothingFound } from './nothing-found';
import { YearPicker } from './year-picker';

const useStyles = makeStyles({
  said: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
});

/** What stands in a screen's place while there is no reading to show. */
export default function PhaseScreen() {
  const { phase } = usePaneState();
  switch (phase) {
    case 'nothing-recognised':
      return <NothingFound />;
    case 'year-needed':
      return <YearPicker />;
    case 'failed':
      return <Failed />;
    case 'stopped':
      return <Stopped />;
    case 'connecting':
    case 'reading':
    case 'ready':
      return <Waiting />;
  }
}

/** What is being done while there is nothing else to show yet, and how to stop it. */
function Waiting() {
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

/** The person cancelled the first reading. */
function Stopped() {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <div className={styles.said} role="status">
      {words('pane.stopped')}
      <Button appearance="primary" onClick={() => void session.start()}>
        {words('pane.readAgain')}
      </Button>
    </div>
  );
}

/** The workbook could not be read at all. */
function Failed() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { problem } = usePaneState();
  return (
    <div className={styles.said}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <ProblemText problem={problem} />
        </MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={() => void session.start()}>
        {words('frame.retry')}
      </Button>
    </div>
  );
}
