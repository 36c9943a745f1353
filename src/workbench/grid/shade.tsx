import { mergeClasses } from '@fluentui/react-components';
import { useGridStyles } from './grid-styles';
import type { SheetView } from './sheet-view';

/** The piece of what is selected that lies in one row. */
export interface SelectedPiece {
  readonly left: number;
  readonly right: number;
  /** Whether it is the first or the last one. */
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

export interface ShadeProps {
  readonly view: SheetView;
  readonly row: number;
  readonly piece: SelectedPiece;
  /** The columns that can be drawn here, both included. */
  readonly first: number;
  readonly last: number;
  /** Pixels from the left of its row to the first column. */
  readonly offset: number;
}

/** What is selected beyond one cell, drawn row by row. */
export function Shade({ view, row, piece, first, last, offset }: ShadeProps) {
  const styles = useGridStyles();
  const left = Math.max(piece.left, first);
  const right = Math.min(piece.right, last);
  if (left > right) return null;
  const place = {
    left: offset + view.columns.start(left) - 1,
    width: view.columns.end(right) - view.columns.start(left) + 1,
    height: view.rows.size(row),
  };
  const edges = mergeClasses(
    styles.edges,
    piece.isTop && styles.topEdge,
    piece.isBottom && styles.bottomEdge,
    left === piece.left && styles.leftEdge,
    right === piece.right && styles.rightEdge,
  );
  return (
    <>
      <div role="presentation" className={styles.shade} style={place} />
      <div role="presentation" className={edges} style={place} />
    </>
  );
}
