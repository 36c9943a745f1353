import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { formatColour } from '../../hosts/xlsx/look/cell-text';
import type { Words } from '../../locales/words';
import type { CellRange } from '../../workbook/snapshot';
import type { CellStyles } from './cell-style';
import type { GridPalette } from './colours';
import type { FindingMark } from './finding-marks';
import { GridCell } from './grid-cell';
import { useGridStyles } from './grid-styles';
import { COLUMN_HEAD, ROW_HEAD } from './heads';
import { Outline } from './outline';
import { cellKey } from './position';
import type { SheetView } from './sheet-view';
import { Shade, type SelectedPiece } from './shade';
import { fittedText, shownText, spillColumn } from './shown-text';

export interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  /** The columns that scroll and can be seen, both included. */
  readonly first: number;
  readonly last: number;
  /** Only its merged cells reach into the window. */
  readonly isAbove: boolean;
  readonly cellStyles: CellStyles;
  readonly palette: GridPalette;
  readonly marks: ReadonlyMap<string, FindingMark>;
  /** The column of the selected cell, in its row only. */
  readonly selectedColumn: number | null;
  /** What is selected in the row beyond one cell. */
  readonly piece: SelectedPiece | null;
  readonly cellId: (row: number, column: number) => string;
  readonly words: Words;
}

/** One row: its head, its frozen cells, and the cells in the window. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { view, row, first, last, isAbove, palette, selectedColumn, piece } = props;
  const isSelected = selectedColumn !== null || piece !== null;
  const styles = useGridStyles();
  const frozen = view.frozen.columns;
  const frozenWidth = view.columns.end(frozen);
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={styles.row}
      style={{
        top: COLUMN_HEAD + view.rows.start(row),
        width: ROW_HEAD + view.columns.total,
        height: view.rows.size(row),
      }}
    >
      {!isAbove && (
        <div
          role="rowheader"
          className={mergeClasses(
            styles.head,
            styles.rowHead,
            isSelected && styles.selectedHead,
            isSelected && styles.selectedRowHead,
          )}
        >
          {row}
        </div>
      )}
      {frozen > 0 && !isAbove && (
        <div role="presentation" className={styles.frozenCells}>
          <div
            role="presentation"
            className={styles.frozenClip}
            style={{ width: frozenWidth, height: rowsHeight(props), backgroundColor: palette.ground }}
          >
            {cellsOf(props, 1, frozen, 0)}
          </div>
          {piece && <Shade {...{ view, row, piece }} first={1} last={frozen} offset={0} />}
          {selectedColumn !== null && selectedColumn <= frozen && (
            <Outline {...{ view, row }} column={selectedColumn} offset={0} />
          )}
        </div>
      )}
      {cellsOf(props, Math.max(first, frozen + 1), last, ROW_HEAD)}
      {piece && !isAbove && (
        <Shade {...{ view, row, piece }} first={frozen + 1} last={view.columns.count} offset={ROW_HEAD} />
      )}
      {selectedColumn !== null && selectedColumn > frozen && (
        <Outline {...{ view, row }} column={selectedColumn} offset={ROW_HEAD} />
      )}
    </div>
  );
});

/** High enough for the merged cells that begin in its frozen part. */
function rowsHeight({ view, row }: GridRowProps): number {
  const merges = view.merges.startingIn(row, 1, view.frozen.columns);
  return view.rows.end(Math.max(row, ...merges.map(({ bottom }) => bottom))) - view.rows.start(row);
}

function cellsOf(props: GridRowProps, first: number, last: number, offset: number): readonly ReactNode[] {
  const { view, row, isAbove } = props;
  const cells: ReactNode[] = [];
  for (const merge of view.merges.startingIn(row, first, last))
    cells.push(cellAt(props, merge.left, offset, merge, first));
  if (isAbove) return cells;
  for (let column = first; column <= last; column++) {
    if (view.columns.size(column) === 0 || view.merges.at({ row, column })) continue;
    cells.push(cellAt(props, column, offset, null, first));
  }
  return cells;
}

function cellAt(
  props: GridRowProps,
  column: number,
  offset: number,
  merge: CellRange | null,
  first: number,
): ReactNode {
  const { view, row, cellStyles, palette, marks, selectedColumn, piece, cellId, words } = props;
  const position = { row, column };
  const value = view.value(position);
  const text = shownText(view, position);
  const bottom = merge?.bottom ?? row;
  const right = merge?.right ?? spillColumn(view, position, text);
  const isSpilling = !merge && right > column;
  const colour = palette.isContrast ? null : formatColour(value, view.lookOf(position).format);
  const style = cellStyles.of(view.lookIndex(position), value);
  // The second drawing of a merged cell that is cut by the frozen edge is for the eye only.
  const isCut = merge !== null && offset > 0 && column < first && column <= view.frozen.columns;
  return (
    <GridCell
      key={column}
      id={isCut ? undefined : cellId(row, column)}
      column={column}
      rows={bottom - row + 1}
      columns={merge ? right - column + 1 : 1}
      left={offset + view.columns.start(column)}
      width={view.columns.end(right) - view.columns.start(column)}
      height={view.rows.end(bottom) - view.rows.start(row)}
      colour={colour}
      ground={isSpilling || (merge && style.backgroundColor === undefined) ? palette.ground : null}
      style={style}
      text={text}
      fitted={fittedText(view, position, text)}
      isSpilling={isSpilling}
      isUncomputed={view.isUncomputed(position)}
      isSelected={selectedColumn === column || (piece !== null && column >= piece.left && column <= piece.right)}
      mark={marks.get(cellKey(row, column)) ?? null}
      words={words}
    />
  );
}
