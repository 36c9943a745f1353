import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../reading/read-branch';
import type { Month } from '../../records/month';
import { periodText } from '../../reports/format/period';
import { useYearFindings } from '../overview/use-year-findings';
import { usePane, usePaneState, useToday } from '../state/pane-context';

const useStyles = makeStyles({
  count: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  link: { fontSize: 'inherit' },
});

/** How much there is to do in the latest month, of a pane that opened with its workbook. */
export default function QuietCount() {
  const { reading, latestMonth } = usePaneState();
  return reading && latestMonth && <Count reading={reading} month={latestMonth} />;
}

function Count({ reading, month }: { readonly reading: Reading; readonly month: Month }) {
  const styles = useStyles();
  const { words, openCheck } = usePane();
  const findings = useYearFindings(reading, Number(month.slice(0, 4)), useToday());
  if (!findings) return null;
  const count = findings.filter((finding) => finding.month === month && finding.severity === 'error').length;
  const period = periodText(month, words);
  return (
    <p className={styles.count} role="status">
      {count === 0 ? words('atHome.opening.none', { period }) : words('atHome.opening.count', { period, count })}{' '}
      <Link as="button" className={styles.link} onClick={() => openCheck(month)}>
        {words('atHome.opening.check')}
      </Link>
    </p>
  );
}
