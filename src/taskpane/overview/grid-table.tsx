import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { Heat } from '../../reports/overview/heat-map';
import { placeAfterKey, type GridPlace } from './grid-keys';

/** One cell that leads somewhere. */
export interface GridCellContent {
  readonly content: ReactNode;
  /** Read aloud in place of the content, and shown beside the pointer. */
  readonly label?: string;
  /** Shown beside the pointer alone, where the content says the same aloud. */
  readonly hint?: string;
  readonly heat?: Heat;
}

export interface GridRowContent {
  readonly key: string;
  /** Names the row. */
  readonly head: string;
  readonly cells: readonly GridCellContent[];
}

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
const ROW_HEIGHT = 25;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  heatMap: { tableLayout: 'fixed' },
  // Lines are broken between words, of Chinese too: "20日 计划", never "10" over "月".
  figures: { wordBreak: 'keep-all', overflowWrap: 'break-word' },
  cell: {
    padding: '2px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  opens: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
    outlineOffset: '-2px',
  },
  head: { verticalAlign: 'bottom', color: tokens.colorNeutralForeground2 },
  rowHead: { textAlign: 'start' },
  sign: {
    padding: '2px 0',
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
  },
  nameColumn: { width: '22%' },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  fair: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground2, fontWeight: tokens.fontWeightSemibold },
  plain: { color: tokens.colorNeutralForeground3 },
});

/**
 * A table whose cells lead somewhere, by pointer and by keys: Tab reaches one cell,
 * arrow keys, Home, End and the page keys go from cell to cell, Enter opens. To a
 * screen reader it is a grid with heads for rows and columns.
 */
export function GridTable({ label, heads, rows, onOpen, isHeatMap = false }: GridTableProps) {
  const styles = useStyles();
  const classes = useMemo(() => {
    const of = (heat: Heat): string => mergeClasses(styles.cell, styles.opens, styles.sign, styles[heat]);
    return { good: of('good'), fair: of('fair'), bad: of('bad'), plain: of('plain') };
  }, [styles]);
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
      className={mergeClasses(styles.table, isHeatMap ? styles.heatMap : styles.figures)}
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
            <th
              key={head}
              scope="col"
              className={mergeClasses(
                styles.cell,
                styles.head,
                index === 0 ? styles.rowHead : isHeatMap && styles.sign,
                index === 0 && isHeatMap && styles.nameColumn,
              )}
            >
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
                isHeatMap={isHeatMap}
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

interface GridRowProps {
  readonly row: GridRowContent;
  readonly index: number;
  readonly activeColumn: number | null;
  readonly isHeatMap: boolean;
  /** Of the cells of a heat map. */
  readonly classes: Readonly<Record<Heat, string>>;
  readonly measure: ((element: Element | null) => void) | null;
}

/** Remembered: an arrow key changes but two of many. */
const GridRow = memo(function GridRow({ row, index, activeColumn, isHeatMap, classes, measure }: GridRowProps) {
  const styles = useStyles();
  // Worked out once a row: thousands of cells are of few kinds.
  const plain = mergeClasses(styles.cell, styles.opens, isHeatMap && styles.sign);
  const heated = (heat: Heat | undefined): string => (heat === undefined ? plain : classes[heat]);
  const tabIndex = (column: number): number => (column === activeColumn ? 0 : -1);
  return (
    <tr ref={measure} data-index={index} data-row={index} aria-rowindex={index + 2}>
      <th
        scope="row"
        tabIndex={tabIndex(0)}
        data-column={0}
        className={mergeClasses(styles.cell, styles.opens, styles.rowHead)}
      >
        {row.head}
      </th>
      {row.cells.map(({ content, label, hint, heat }, at) => (
        <td
          key={at}
          role="gridcell"
          tabIndex={tabIndex(at + 1)}
          data-column={at + 1}
          aria-label={label}
          title={label ?? hint}
          className={heated(heat)}
        >
          {content}
        </td>
      ))}
    </tr>
  );
});

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
