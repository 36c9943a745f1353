import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../session/pane-context';
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
  const { snapshot } = usePaneState();
  const sheets = listText(snapshot?.sheets.map(({ name }) => name) ?? [], words);
  return (
    <div className={styles.nothing}>
      <Subtitle2 as="h2">{words('pane.nothing.title')}</Subtitle2>
      <p className={styles.text}>{words('pane.nothing.what', { sheets })}</p>
      <p className={styles.text}>{words('pane.nothing.next')}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => openScreen('workbook')}>
          {words('pane.nothing.open')}
        </Button>
        <Button onClick={() => void session.refresh()}>{words('pane.readAgain')}</Button>
      </div>
    </div>
  );
}
