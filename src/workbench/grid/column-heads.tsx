import { mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../records/cell-ref';
import { useGridStyles } from './grid-styles';
import { COLUMN_HEAD, ROW_HEAD } from './heads';
import type { SheetView } from './sheet-view';
import { range } from './window';

export interface ColumnHeadsProps {
  readonly view: SheetView;
  readonly first: number;
  readonly last: number;
  /** The columns that are selected, both included. */
  readonly selected: readonly [first: number, last: number];
}

/** The letters above the columns. */
export function ColumnHeads({ view, first, last, selected }: ColumnHeadsProps) {
  const styles = useGridStyles();
  const frozen = view.frozen.columns;
  const isSelected = (column: number): boolean => column >= selected[0] && column <= selected[1];
  const head = (column: number, offset: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column}
      className={mergeClasses(
        styles.head,
        styles.columnHead,
        isSelected(column) && styles.selectedHead,
        isSelected(column) && styles.selectedColumnHead,
      )}
      style={{ left: offset + view.columns.start(column), width: view.columns.size(column) }}
    >
      {columnLetters(column)}
    </div>
  );
  const isShown = (column: number): boolean => view.columns.size(column) > 0;
  return (
    <div
      role="row"
      className={styles.row}
      style={{ top: 0, width: ROW_HEAD + view.columns.total, height: COLUMN_HEAD }}
    >
      <div role="presentation" className={mergeClasses(styles.head, styles.rowHead, styles.cornerHead)} />
      <div role="presentation" className={styles.frozenCells}>
        {range(1, frozen)
          .filter(isShown)
          .map((column) => head(column, 0))}
      </div>
      {range(Math.max(first, frozen + 1), last)
        .filter(isShown)
        .map((column) => head(column, ROW_HEAD))}
    </div>
  );
}
