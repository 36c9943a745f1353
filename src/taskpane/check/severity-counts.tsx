import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../records/settings';
import { severityCounts } from '../../reports/severity-counts';
import type { Finding } from '../../rules/finding';
import { usePane } from '../state/pane-context';
import { SeveritySign } from './severity-sign';

export interface SeverityCountsProps {
  readonly findings: readonly Finding[];
  readonly picked: Severity | null;
  readonly onPick: (severity: Severity | null) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS, marginLeft: '-6px' },
  count: {
    minWidth: 0,
    padding: '1px 6px',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** 3 项必须处理 · 5 项请留意 · 2 项提示; pressing one shows those alone. */
export function SeverityCounts({ findings, picked, onPick }: SeverityCountsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const counts = severityCounts(findings);
  return (
    <div className={styles.counts} role="group" aria-label={words('checkScreen.counts')}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.count}
          size="small"
          appearance="subtle"
          checked={picked === severity}
          disabledFocusable={counts[severity] === 0 && picked !== severity}
          onClick={() => onPick(picked === severity ? null : severity)}
        >
          <span aria-hidden="true">
            <SeveritySign severity={severity} />
          </span>
          {words(`checkScreen.counted.${severity}`, { count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
