import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DueNow } from '../../reports/overview/due-now';
import { dueLines, type DueLine } from '../../reports/overview/due-text';
import { usePane, useToday } from '../state/pane-context';
import type { RecordTask } from '../state/record-target';

const SIGNS: Readonly<Record<DueLine['urgency'], string>> = { late: '●', soon: '▲', none: '○' };

const TASKS: Readonly<Record<DueLine['matter'], RecordTask>> = {
  next: 'plan',
  preparations: 'themeDay',
  makeUps: 'makeUp',
  arrears: 'dues',
};

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', alignItems: 'start' },
  sign: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase300 },
  late: { color: tokens.colorStatusDangerForeground1 },
  soon: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
  action: {
    minWidth: 0,
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
});

/** What is due now, and the way to where it is done. */
export function DueList({ due }: { readonly due: DueNow }) {
  const styles = useStyles();
  const { words, openRecord } = usePane();
  const today = useToday();
  return (
    <ul className={styles.list}>
      {dueLines(due, today, words).map(({ matter, urgency, text }) => (
        <li key={matter} className={styles.item}>
          <span
            role="img"
            aria-label={words(`overview.urgency.${urgency}`)}
            className={mergeClasses(styles.sign, styles[urgency])}
          >
            {SIGNS[urgency]}
          </span>
          <span id={`theme-day-due-${matter}`}>{text}</span>
          {urgency !== 'none' && (
            <Button
              className={styles.action}
              appearance="transparent"
              size="small"
              aria-describedby={`theme-day-due-${matter}`}
              onClick={() =>
                openRecord({
                  task: TASKS[matter],
                  month: matter === 'preparations' ? due.next.month : null,
                  member: null,
                })
              }
            >
              {words(`overview.go.${matter}`)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
