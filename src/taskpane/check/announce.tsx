import { makeStyles } from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import { periodText } from '../../reports/format/period';
import { severityCounts } from '../../reports/severity-counts';
import type { CheckResult } from '../../rules/check-result';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells those who hear the pane how a check went; silent where a later check counts the same. */
export function Announce({ result }: { readonly result: CheckResult | null }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div role="status" className={styles.unseen}>
      {result && sentence(result, words)}
    </div>
  );
}

function sentence({ findings, period }: CheckResult, words: Words): string {
  const name = periodText(period, words);
  if (findings.length === 0) return words('checkScreen.clean', { period: name });
  return words('checkScreen.announce', { period: name, ...severityCounts(findings) });
}
