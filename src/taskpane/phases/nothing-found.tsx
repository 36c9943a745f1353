import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Heading } from '../parts/heading';
import { usePane, usePaneState } from '../state/pane-context';
import { useLate } from '../state/use-late';
import { listText } from '../../reports/format/list';

const useStyles = makeStyles({
  nothing: { display: 'grid', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** No table was recognised: what was looked at, and the two ways on. */
export function NothingFound() {
  const styles = useStyles();
  const { session, words, openScreen } = usePane();
  const { snapshot, step } = usePaneState();
  const isLate = useLate(step !== null);
  const sheets = listText(snapshot?.sheets.map(({ name }) => name) ?? [], words);
  return (
    <div className={styles.nothing}>
      <Heading>{words('pane.nothing.title')}</Heading>
      <p className={styles.text}>{words('pane.nothing.what', { sheets })}</p>
      <p className={styles.text}>{words('pane.nothing.next')}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => openScreen('workbook')}>
          {words('pane.nothing.open')}
        </Button>
        <Button
          icon={isLate ? <Spinner size="extra-tiny" /> : null}
          onClick={() => (isLate ? session.cancel() : void session.refresh())}
        >
          {words(isLate ? 'pane.cancel' : 'pane.readAgain')}
        </Button>
      </div>
    </div>
  );
}
