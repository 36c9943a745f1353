import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { placeAfterKey, type GridPlace } from './grid-keys';
import { GridRow, useGridClasses, type GridRowContent } from './grid-row';

export interface GridTableProps {
  readonly label: string;
  /** What the row heads are, then each column. */
  readonly heads: readonly string[];
  readonly rows: readonly GridRowContent[];
  /** Column 0 is the row's head. */
  readonly onOpen: (row: number, column: number) => void;
  /** Columns of one width, of a sign each; otherwise as wide as what they hold. */
  readonly isHeatMap?: boolean;
}

/** A longer table is built as it comes into sight. */
const DRAWN_WHOLE = 80;
/** Pixels of a row of one line. */
export const ROW_HEIGHT = 25;

/**
 * A table whose cells lead somewhere, by pointer and by keys: Tab reaches one cell,
 * arrow keys, Home, End and the page keys go from cell to cell, Enter opens. To a
 * screen reader it is a grid with heads for rows and columns.
 */
export function GridTable({ label, heads, rows, onOpen, isHeatMap = false }: GridTableProps) {
  const classes = useGridClasses(isHeatMap);
  const table = useRef<HTMLTableElement>(null);
  const hasFocus = useRef(false);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const isWhole = rows.length <= DRAWN_WHOLE;
  const active = { row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, heads.length - 1) };
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => table.current?.closest('main') ?? null,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
    scrollMargin: table.current?.offsetTop ?? 0,
    enabled: !isWhole,
  });
  const drawn = isWhole ? rows.map((_, index) => index) : window.getVirtualItems().map(({ index }) => index);
  const [first, last] = [window.getVirtualItems()[0], window.getVirtualItems().at(-1)];
  const above = isWhole ? 0 : (first?.start ?? 0) - window.options.scrollMargin;
  const below = isWhole ? 0 : window.getTotalSize() - ((last?.end ?? 0) - window.options.scrollMargin);

  useLayoutEffect(() => {
    if (hasFocus.current) cellOf(table.current, place)?.focus();
  }, [place]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(active.row, active.column);
      return;
    }
    const next = placeAfterKey(event, active, { rows: rows.length, columns: heads.length });
    if (next === null) return;
    event.preventDefault();
    if (!isWhole) window.scrollToIndex(next.row);
    hasFocus.current = true;
    setPlace(next);
  }

  function onClick(event: MouseEvent): void {
    const clicked = placeOfElement(event.target);
    if (clicked === null) return;
    setPlace(clicked);
    onOpen(clicked.row, clicked.column);
  }

  return (
    <table
      ref={table}
      role="grid"
      className={classes.table}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => {
        hasFocus.current = true;
        const focused = placeOfElement(event.target);
        if (focused !== null && !isSame(focused, place)) setPlace(focused);
      }}
      onBlur={({ relatedTarget }) => {
        hasFocus.current = table.current?.contains(relatedTarget) === true;
      }}
    >
      <thead>
        <tr aria-rowindex={1}>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index === 0 ? classes.firstHead : classes.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {above > 0 && <Spacer height={above} />}
        {drawn.map((index) => {
          const row = rows[index];
          return (
            row && (
              <GridRow
                key={row.key}
                row={row}
                index={index}
                activeColumn={index === active.row ? active.column : null}
                classes={classes}
                measure={isWhole ? null : window.measureElement}
              />
            )
          );
        })}
        {below > 0 && <Spacer height={below} />}
      </tbody>
    </table>
  );
}

/** Keeps the place of rows that are out of sight. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}

function cellOf(table: HTMLTableElement | null, { row, column }: GridPlace): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null;
}

function placeOfElement(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest('[data-column]') : null;
  const row = cell?.closest('[data-row]');
  if (!cell || !row) return null;
  return { row: Number(row.getAttribute('data-row')), column: Number(cell.getAttribute('data-column')) };
}

function isSame(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
