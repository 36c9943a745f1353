import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { addressOf } from '../../records/cell-ref';
import { isOneCell, isWholeColumns, isWholeRows } from './area';
import { CellEditor, type CellEditorHandle } from './cell-editor';
import { CellStyles } from './cell-style';
import { ColumnHeads } from './column-heads';
import { FrozenGround } from './frozen-ground';
import { useGridStyles } from './grid-styles';
import { GridRow } from './grid-row';
import { COLUMN_HEAD, ROW_HEAD } from './heads';
import type { SheetGridProps } from './sheet-grid-props';
import type { SelectedPiece } from './shade';
import { useDragging } from './use-dragging';
import { drawn, range, scrollToCell, virtualAxis } from './window';

/** Rows and columns drawn beyond the window, so that scrolling finds them there. */
const BEYOND = { rows: 8, columns: 3 };

/** A sheet to look at and to type in: only what can be seen of it is in the page. */
export function SheetGrid(props: SheetGridProps) {
  const { view, reveals, marks, palette, words, area, reach, onMenu } = props;
  const styles = useGridStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditorHandle>(null);
  const { rows, columns, frozen } = view;
  const { row: atRow, column: atColumn } = view.anchor(props.selected);

  const rowItems = useVirtualizer(virtualAxis(rows, scroller, COLUMN_HEAD, BEYOND.rows));
  const columnItems = useVirtualizer({ ...virtualAxis(columns, scroller, ROW_HEAD, BEYOND.columns), horizontal: true });
  useLayoutEffect(() => rowItems.measure(), [rowItems, rows]);
  useLayoutEffect(() => columnItems.measure(), [columnItems, columns]);
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  });
  useEffect(() => {
    if (scroller.current) scrollToCell(scroller.current, latest.current, { row: atRow, column: atColumn });
  }, [atRow, atColumn, reveals]);
  const [toRow, toColumn] = [reach.row, reach.column];
  const isLines = isWholeRows(view, area) || isWholeColumns(view, area);
  useEffect(() => {
    if (scroller.current && !isLines) scrollToCell(scroller.current, latest.current, { row: toRow, column: toColumn });
  }, [toRow, toColumn, isLines]);
  const onMouseDown = useDragging(scroller, editor, props);

  const [top, bottom] = drawn(rowItems.getVirtualItems());
  const [left, right] = drawn(columnItems.getVirtualItems());
  const drawnRows = range(Math.max(top, frozen.rows + 1), bottom);
  const body = drawnRows.filter((row) => rows.size(row) > 0);
  // Of rows that cannot be seen what is merged into others that can.
  const hidden = drawnRows.filter((row) => rows.size(row) === 0 && view.merges.startingIn(row, 1, right).length > 0);
  const above = [...view.merges.rowsAbove({ top: Math.max(top, frozen.rows + 1), bottom, left: 1, right }), ...hidden];
  const { look } = view;
  const cellStyles = useMemo(() => new CellStyles(look.looks, palette, look.gridlines), [look, palette]);
  const cellId = useMemo(() => (row: number, column: number) => `${id}_${addressOf({ row, column })}`, [id]);
  const isDrawn =
    (atRow <= frozen.rows || (atRow >= top && atRow <= bottom)) &&
    (atColumn <= frozen.columns || (atColumn >= left && atColumn <= right));
  const isMany = !isOneCell(view, area);
  const middle = useMemo(() => ({ left: area.left, right: area.right, isTop: false, isBottom: false }), [area]);
  const pieceOf = (row: number): { readonly piece: SelectedPiece | null } => {
    if (!isMany || row < area.top || row > area.bottom) return { piece: null };
    const [isTop, isBottom] = [row === area.top, row === area.bottom];
    // The same object for all rows between, which then need not be drawn anew.
    return { piece: isTop || isBottom ? { ...middle, isTop, isBottom } : middle };
  };
  const rowOf = (row: number, isAbove: boolean) => (
    <GridRow
      key={isAbove ? `above ${row}` : row}
      {...{ view, row, first: left, last: right, isAbove, cellStyles, palette, marks, cellId, words }}
      selectedColumn={atRow === row && !isAbove ? atColumn : null}
      {...pieceOf(row)}
    />
  );

  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ backgroundColor: palette.ground }}
        onMouseDown={onMouseDown}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu(event.clientX, event.clientY);
        }}
        onDoubleClick={() => editor.current?.edit()}
        onScroll={() => editor.current?.place()}
      >
        <div
          id={id}
          role="grid"
          aria-label={view.sheet.name}
          aria-multiselectable
          aria-rowcount={rows.count}
          aria-colcount={columns.count}
          className={styles.layer}
          style={{ width: ROW_HEAD + columns.total, height: COLUMN_HEAD + rows.total }}
        >
          <div role="rowgroup" className={styles.heads}>
            <FrozenGround view={view} palette={palette} />
            <ColumnHeads view={view} first={left} last={right} selected={[area.left, area.right]} />
            {range(1, frozen.rows)
              .filter((row) => rows.size(row) > 0)
              .map((row) => rowOf(row, false))}
          </div>
          <div role="rowgroup">
            {above.map((row) => rowOf(row, true))}
            {body.map((row) => rowOf(row, false))}
          </div>
        </div>
        <CellEditor
          {...props}
          ref={editor}
          position={{ row: atRow, column: atColumn }}
          scroller={scroller}
          gridId={id}
          activeCell={isDrawn ? cellId(atRow, atColumn) : undefined}
        />
      </div>
    </div>
  );
}
