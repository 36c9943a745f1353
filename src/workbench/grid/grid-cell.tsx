import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Severity } from '../../records/settings';
import type { Words } from '../../locales/words';
import type { FindingMark } from './finding-marks';
import { useGridStyles } from './grid-styles';

export interface GridCellProps {
  readonly id: string | undefined;
  readonly column: number;
  readonly span: { readonly rows: number; readonly columns: number };
  readonly place: CSSProperties;
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

/** One cell as it is drawn. */
export function GridCell(props: GridCellProps) {
  const { id, column, span, place, style, text, fitted, isSpilling, isUncomputed, isSelected, mark, words } = props;
  const styles = useGridStyles();
  const sentences = mark?.sentences.join('\n');
  const title = sentences ?? (isUncomputed ? words('workbench.uncomputed') : fitted === text ? undefined : text);
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column}
      aria-rowspan={span.rows > 1 ? span.rows : undefined}
      aria-colspan={span.columns > 1 ? span.columns : undefined}
      aria-selected={isSelected}
      aria-label={sentences === undefined ? undefined : words('workbench.marked', { text, sentences })}
      title={title}
      className={mergeClasses(styles.cell, isSpilling && styles.spilling, isUncomputed && styles.uncomputed)}
      style={{ ...style, ...place }}
    >
      {fitted}
      {mark && <span aria-hidden className={mergeClasses(styles.mark, styles[MARK_CLASS[mark.severity]])} />}
    </div>
  );
}
