import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({ failed: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM } });

/** Files of the pane itself could not be fetched, or broke. */
export function PartFailed({ retry }: { readonly retry: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.failed} role="alert">
      {words('frame.partFailed')}
      <Button onClick={retry}>{words('frame.retry')}</Button>
    </div>
  );
}
