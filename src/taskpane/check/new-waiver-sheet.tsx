import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';

const COLUMNS = ['rule', 'month', 'subject', 'reason', 'approver'] as const;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});

/** The sheet 豁免说明 that is to be added, with its first row. */
export function NewWaiverSheet({ row }: { readonly row: readonly (string | null)[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div>
      <p>{words('checkScreen.waiver.newSheet')}</p>
      <dl className={styles.row}>
        {COLUMNS.map((column, index) => (
          <div key={column} style={{ display: 'contents' }}>
            <dt>{words(`checkScreen.waiver.columns.${column}`)}</dt>
            <dd>{row[index] ?? words('pane.changes.blank')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
