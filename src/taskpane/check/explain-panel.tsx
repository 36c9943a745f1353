import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { fullAddress, type CellRef } from '../../records/cell-ref';
import type { Finding } from '../../rules/finding';
import { usePane } from '../state/pane-context';
import { PanelBox } from './panel-box';

/** More than these are named by their number. */
const SHOWN_CELLS = 12;

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  faint: { color: tokens.colorNeutralForeground3 },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  link: { fontSize: 'inherit' },
});

/** Why the rule matters, where it comes from, the other cells concerned. */
export function ExplainPanel({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words, openGuide } = usePane();
  const { rule, clause, cells } = finding;
  return (
    <PanelBox>
      <p className={styles.title}>{words(`rules.${rule}.title`)}</p>
      <p>{words(`rules.${rule}.why`)}</p>
      <p>
        {clause === ''
          ? words('checkScreen.explanation.noClause')
          : words('checkScreen.explanation.clause', { clause })}
      </p>
      {cells.length > 0 && <Cells cells={cells} />}
      <p className={styles.faint}>{words('checkScreen.explanation.rule', { rule })}</p>
      {openGuide && (
        <p>
          <Link as="button" className={styles.link} onClick={() => openGuide(rule)}>
            {words('checkScreen.explanation.guide')}
          </Link>
        </p>
      )}
    </PanelBox>
  );
}

function Cells({ cells }: { readonly cells: readonly CellRef[] }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const shown = cells.slice(0, SHOWN_CELLS);
  return (
    <div className={styles.cells}>
      <span>{words('checkScreen.explanation.cells')}</span>
      {shown.map((cell) => (
        <Link as="button" key={fullAddress(cell)} className={styles.link} onClick={() => void session.reveal(cell)}>
          {fullAddress(cell)}
        </Link>
      ))}
      {cells.length > shown.length && <span>{words('checkScreen.explanation.more', { count: cells.length })}</span>}
    </div>
  );
}
