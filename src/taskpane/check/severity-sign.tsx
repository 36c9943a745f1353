import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../records/settings';
import { usePane } from '../state/pane-context';

/** A shape for each severity, so that colour is never the only difference. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' };

const useStyles = makeStyles({
  sign: { fontSize: tokens.fontSizeBase100, lineHeight: 'inherit' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** The sign of a severity, read aloud as its name. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <span
      role="img"
      aria-label={words(`reports.check.severities.${severity}`)}
      className={mergeClasses(styles.sign, styles[severity])}
    >
      {SIGNS[severity]}
    </span>
  );
}
