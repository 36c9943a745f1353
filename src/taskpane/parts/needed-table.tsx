import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Role } from '../../records/role';
import { listText } from '../../reports/format/list';
import { usePane } from '../state/pane-context';

export interface NeededTableProps {
  /** Tables that were not recognised and without which the screen can show nothing. */
  readonly roles: readonly Role[];
  /** A sentence with {{tables}}. */
  readonly sentence: 'noticeScreen.needed';
}

const useStyles = makeStyles({ needed: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM } });

/** What is missing for a screen, and the way to where it can be mended. */
export function NeededTable({ roles, sentence }: NeededTableProps) {
  const styles = useStyles();
  const { words, openScreen } = usePane();
  const tables = listText(
    roles.map((role) => words(`terms.role.${role}`)),
    words,
  );
  return (
    <div className={styles.needed}>
      {words(sentence, { tables })}
      <Button appearance="primary" onClick={() => openScreen('workbook')}>
        {words('pane.nothing.open')}
      </Button>
    </div>
  );
}
