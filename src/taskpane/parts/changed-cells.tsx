import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import type { ChangedCell } from '../../workbook/errors';
import type { CellValue } from '../../workbook/snapshot';
import { usePane } from '../state/pane-context';

/** More than these are counted. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The cells that somebody changed meanwhile, with what they hold now. */
export function ChangedCells({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list}>
      {cells.slice(0, SHOWN).map(({ cell, expected, found }) => (
        <li key={fullAddress(cell)}>
          {words('pane.changedCell', {
            cell: fullAddress(cell),
            now: textOf(found, words),
            before: textOf(expected, words),
          })}
        </li>
      ))}
      {cells.length > SHOWN && <li>{words('pane.moreCells', { count: cells.length - SHOWN })}</li>}
    </ul>
  );
}

function textOf(value: CellValue, words: Words): string {
  return value === null || value === '' ? words('pane.changes.blank') : String(value);
}
