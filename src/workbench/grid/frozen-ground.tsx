import type { GridPalette } from './colours';
import { useGridStyles } from './grid-styles';
import { COLUMN_HEAD, ROW_HEAD } from './heads';
import type { SheetView } from './sheet-view';

/** The ground of the rows that do not scroll, so that others pass under them, and the line below them. */
export function FrozenGround({ view, palette }: { readonly view: SheetView; readonly palette: GridPalette }) {
  const styles = useGridStyles();
  const height = view.rows.end(view.frozen.rows);
  if (height === 0) return null;
  const width = ROW_HEAD + view.columns.total;
  return (
    <>
      <div
        role="presentation"
        className={styles.frozenGround}
        style={{ top: COLUMN_HEAD, width, height, backgroundColor: palette.ground }}
      />
      <div role="presentation" className={styles.frozenLine} style={{ top: COLUMN_HEAD + height - 1, width }} />
    </>
  );
}
