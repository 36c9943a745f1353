import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, type ReactNode } from 'react';
import type { Heat } from '../../reports/overview/heat-map';

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

/** The class of each kind of cell, worked out once for a table: thousands of cells are of few kinds. */
export interface GridClasses {
  readonly table: string;
  readonly columnHead: string;
  /** The head of the column of row heads. */
  readonly firstHead: string;
  readonly rowHead: string;
  readonly plain: string;
  readonly heats: Readonly<Record<Heat, string>>;
}

export function useGridClasses(isHeatMap: boolean): GridClasses {
  const styles = useStyles();
  return useMemo(() => {
    const of = (heat: Heat): string => mergeClasses(styles.cell, styles.opens, styles.sign, styles[heat]);
    return {
      table: mergeClasses(styles.table, isHeatMap ? styles.heatMap : styles.figures),
      columnHead: mergeClasses(styles.cell, styles.head, isHeatMap && styles.sign),
      firstHead: mergeClasses(styles.cell, styles.head, styles.rowHead, isHeatMap && styles.nameColumn),
      rowHead: mergeClasses(styles.cell, styles.opens, styles.rowHead),
      plain: mergeClasses(styles.cell, styles.opens, isHeatMap && styles.sign),
      heats: { good: of('good'), fair: of('fair'), bad: of('bad'), plain: of('plain') },
    };
  }, [styles, isHeatMap]);
}

interface GridRowProps {
  readonly row: GridRowContent;
  readonly index: number;
  readonly activeColumn: number | null;
  readonly classes: GridClasses;
  readonly measure: ((element: Element | null) => void) | null;
}

/** Elements of the page alone, no components. Remembered: an arrow key changes but two of many. */
export const GridRow = memo(function GridRow({ row, index, activeColumn, classes, measure }: GridRowProps) {
  const tabIndex = (column: number): number => (column === activeColumn ? 0 : -1);
  return (
    <tr ref={measure} data-index={index} data-row={index} aria-rowindex={index + 2}>
      <th scope="row" tabIndex={tabIndex(0)} data-column={0} className={classes.rowHead}>
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
          className={heat === undefined ? classes.plain : classes.heats[heat]}
        >
          {content}
        </td>
      ))}
    </tr>
  );
});
