import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import { fullAddress, type CellRef } from '../../records/cell-ref';
import type { CellValue } from '../../workbook/snapshot';
import { usePane } from '../state/pane-context';

/** One cell to be written. */
export interface ShownChange {
  readonly cell: CellRef;
  readonly oldValue: CellValue;
  readonly newValue: CellValue;
  /** Both are amounts of yuan. */
  readonly isAmount?: true;
  /** Whose row it is, where that is known. */
  readonly whose?: string | null;
  /** What the new value says, where it is not in the person's words. */
  readonly meaning?: string;
}

const useStyles = makeStyles({
  old: { color: tokens.colorNeutralForeground3 },
  // Most of the room is for what will be written.
  columns: {
    '& th': { padding: `0 ${tokens.spacingHorizontalXS}` },
    '& th:nth-child(1)': { width: '36%' },
    '& th:nth-child(2)': { width: '20%' },
  },
  cell: { verticalAlign: 'top', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}` },
});

/** The cells that are about to be written, old and new: shown before every write. */
export function ChangeList({ changes }: { readonly changes: readonly ShownChange[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Table size="extra-small" aria-label={words('pane.changes.caption')}>
      <TableHeader>
        <TableRow className={styles.columns}>
          {(['cell', 'old', 'new'] as const).map((column) => (
            <TableHeaderCell key={column}>{words(`pane.changes.${column}`)}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {changes.map(({ cell, oldValue, newValue, isAmount, whose, meaning }) => (
          <TableRow key={fullAddress(cell)}>
            <TableCell className={styles.cell}>
              {fullAddress(cell)}
              {whose !== null && whose !== undefined && <div className={styles.old}>{whose}</div>}
            </TableCell>
            <TableCell className={styles.cell}>
              <span className={styles.old}>{valueText(oldValue, isAmount, words)}</span>
            </TableCell>
            <TableCell className={styles.cell}>
              {valueText(newValue, isAmount, words)}
              {meaning !== undefined && <div className={styles.old}>{meaning}</div>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function valueText(value: CellValue, isAmount: true | undefined, words: Words): string {
  if (isAmount && typeof value === 'number') return value.toFixed(2);
  return value === null || value === '' ? words('pane.changes.blank') : String(value);
}
