import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../reading/read-branch';
import { Heading } from '../parts/heading';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  wayIn: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
});

/** Nobody is on the roster and nothing was planned or recorded: a template as it came, or sheets with heads alone. */
export function isEmptyWorkbook({ branch }: Pick<Reading, 'branch'>): boolean {
  const { members, schedule, sessions, attendance, payments, leave } = branch;
  const dated = [...schedule, ...sessions].filter(({ theme, date, plannedDate }) =>
    [theme, date, plannedDate].some((field) => field !== null && field.state !== 'blank'),
  );
  return members.length === 0 && dated.length + attendance.length + payments.length + leave.length === 0;
}

/** The first steps in a workbook in which nothing is recorded yet. */
export function WayIn() {
  const styles = useStyles();
  const { words, openScreen, openSettings } = usePane();
  return (
    <div className={styles.wayIn}>
      <Heading>{words('overview.wayIn.title')}</Heading>
      <p className={styles.text}>{words('overview.wayIn.what')}</p>
      <Button appearance="primary" onClick={() => openScreen('workbook')}>
        {words('overview.wayIn.workbook')}
      </Button>
      <Button onClick={openSettings}>{words('overview.wayIn.settings')}</Button>
    </div>
  );
}
