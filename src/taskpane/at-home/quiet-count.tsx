import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Reading } from '../../reading/read-branch';
import type { Month } from '../../records/month';
import { periodText } from '../../reports/format/period';
import { loadCore } from '../state/load-core';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { yieldToBrowser } from '../state/yield-to-browser';

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
  const count = useCount(reading, month);
  if (count === null) return null;
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

/** What the check of the month would say, without asking Excel anything; null until it is known. */
function useCount(reading: Reading, month: Month): number | null {
  const { session } = usePane();
  const today = useToday();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    const check = async (): Promise<void> => {
      const core = await loadCore();
      // The screen is painted first.
      await yieldToBrowser();
      const { findings } = await core.check(reading, month, today);
      if (isWanted) setCount(findings.filter(({ severity }) => severity === 'error').length);
    };
    check().catch((problem: unknown) => session.report(problem));
    return () => {
      isWanted = false;
    };
  }, [session, reading, month, today]);
  return count;
}
