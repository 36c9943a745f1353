import { useGridStyles } from './grid-styles';
import type { SheetView } from './sheet-view';

export interface OutlineProps {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  /** Pixels from the left of its row to the first column. */
  readonly offset: number;
}

/** The frame around the selected cell, drawn in its row. */
export function Outline({ view, row, column, offset }: OutlineProps) {
  const styles = useGridStyles();
  const { bottom, right } = view.extent({ row, column });
  return (
    <div
      role="presentation"
      className={styles.outline}
      style={{
        top: -1,
        left: offset + view.columns.start(column) - 1,
        width: view.columns.end(right) - view.columns.start(column) + 1,
        height: view.rows.end(bottom) - view.rows.start(row) + 1,
      }}
    />
  );
}
