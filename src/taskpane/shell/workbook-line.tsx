import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { listText } from '../../reports/format/list';
import type { Reading } from '../../reading/read-branch';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { workbookFacts } from '../state/workbook-facts';

/** A line is broken behind the dot, never before it. */
const BETWEEN = '\u00a0· ';

const useStyles = makeStyles({
  line: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
  problem: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What the workbook was understood to hold; what is amiss with it comes first. */
export function WorkbookLine() {
  const styles = useStyles();
  const { reading } = usePaneState();
  const { hasWords } = usePane();
  return <p className={styles.line}>{reading && hasWords && <Facts reading={reading} />}</p>;
}

function Facts({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { words, openScreen } = usePane();
  const facts = workbookFacts(reading, useToday());
  const missing = facts.missing.map((role) => words(`terms.role.${role}`));
  const problems = [
    ...(missing.length > 0 ? [words('pane.line.missing', { tables: listText(missing, words) })] : []),
    ...(facts.unclear > 0 ? [words('pane.line.unclear', { count: facts.unclear })] : []),
  ];
  const plain = [
    ...(facts.missing.includes('roster') ? [] : [words('pane.line.members', { count: facts.members })]),
    ...(facts.years.length > 0 ? [words('pane.line.years', { years: listText(facts.years.map(String), words) })] : []),
    words('pane.line.tables', { count: facts.tables }),
  ];
  return (
    <>
      {problems.map((problem) => (
        <Fragment key={problem}>
          <span className={styles.problem}>▲ {problem}</span>
          {BETWEEN}
        </Fragment>
      ))}
      {problems.length > 0 && (
        <>
          <Link as="button" className={styles.link} onClick={() => openScreen('workbook')}>
            {words('pane.line.correct')}
          </Link>
          {BETWEEN}
        </>
      )}
      {plain.join(BETWEEN)}
    </>
  );
}
