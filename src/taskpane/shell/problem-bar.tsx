import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane, usePaneState } from '../state/pane-context';
import { ProblemText } from './problem-text';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalS } });

/** What went wrong last, above the screen, which stays usable. */
export default function ProblemBar() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { problem } = usePaneState();
  if (problem === null) return null;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <ProblemText problem={problem} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words('pane.close')}
            onClick={() => session.report(null)}
          />
        }
      >
        <Button size="small" onClick={() => void session.refresh()}>
          {words('frame.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
