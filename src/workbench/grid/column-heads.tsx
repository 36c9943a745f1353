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
  readonly selected: number;
}

/** The letters above the columns. */
export function ColumnHeads({ view, first, last, selected }: ColumnHeadsProps) {
  const styles = useGridStyles();
  const frozen = view.frozen.columns;
  const head = (column: number, offset: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column}
      className={mergeClasses(
        styles.head,
        styles.columnHead,
        column === selected && styles.selectedHead,
        column === selected && styles.selectedColumnHead,
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
