import { mergeClasses } from '@fluentui/react-components';
import { memo, type CSSProperties } from 'react';
import type { Severity } from '../../records/settings';
import type { Words } from '../../locales/words';
import type { FindingMark } from './finding-marks';
import { useGridStyles } from './grid-styles';

export interface GridCellProps {
  readonly id: string | undefined;
  readonly column: number;
  /** Rows and columns that it covers. */
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** In the place of the style's own; null leaves that. */
  readonly colour: string | null;
  readonly ground: string | null;
  readonly style: CSSProperties;
  readonly text: string;
  readonly fitted: string;
  readonly isSpilling: boolean;
  readonly isUncomputed: boolean;
  readonly isSelected: boolean;
  readonly mark: FindingMark | null;
  readonly words: Words;
}

const MARK_CLASS: Readonly<Record<Severity, 'error' | 'warning' | 'info'>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** One cell as it is drawn; drawn anew only where something about it is new. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const {
    id,
    column,
    rows,
    columns,
    left,
    width,
    height,
    colour,
    ground,
    style,
    text,
    fitted,
    isSpilling,
    isUncomputed,
    isSelected,
    mark,
    words,
  } = props;
  const styles = useGridStyles();
  const sentences = mark?.sentences.join('\n');
  const title = sentences ?? (isUncomputed ? words('workbench.uncomputed') : fitted === text ? undefined : text);
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column}
      aria-rowspan={rows > 1 ? rows : undefined}
      aria-colspan={columns > 1 ? columns : undefined}
      aria-selected={isSelected}
      aria-label={sentences === undefined ? undefined : words('workbench.marked', { text, sentences })}
      title={title}
      className={mergeClasses(styles.cell, isSpilling && styles.spilling, isUncomputed && styles.uncomputed)}
      style={{
        ...style,
        ...{ left, width, height },
        ...(colour === null ? {} : { color: colour }),
        ...(ground === null ? {} : { backgroundColor: ground }),
      }}
    >
      {fitted}
      {mark && <span aria-hidden className={mergeClasses(styles.mark, styles[MARK_CLASS[mark.severity]])} />}
    </div>
  );
});
