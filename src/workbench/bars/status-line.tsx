import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import type { CellRange } from '../../workbook/snapshot';
import { isOneCell } from '../grid/area';
import type { SheetView } from '../grid/sheet-view';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  clear: { fontSize: tokens.fontSizeBase200 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}` },
});

export interface StatusLineProps {
  readonly view: SheetView;
  /** What is selected. */
  readonly area: CellRange;
  readonly isTyping: boolean;
  /** Rows that a filter shows, of how many; null without a filter. */
  readonly filtered: { readonly shown: number; readonly all: number } | null;
  readonly onClearFilter: () => void;
  /** Cells of the sheet with findings. */
  readonly marked: number;
  readonly words: Words;
}

/** What is to be known about the sheet in front: what it does not show, and what was found in it. */
export function StatusLine({ view, area, isTyping, filtered, onClearFilter, marked, words }: StatusLineProps) {
  const styles = useStyles();
  const uncomputed = view.uncomputedCount;
  return (
    <footer className={styles.line}>
      <div className={styles.facts} role="status">
        <span>{words(isTyping ? 'workbench.status.typing' : 'workbench.status.ready')}</span>
        {!isOneCell(view, area) && (
          <span>
            {words('workbench.status.selected', {
              rows: area.bottom - area.top + 1,
              columns: area.right - area.left + 1,
            })}
          </span>
        )}
        {filtered && (
          <span>
            {words('workbench.status.filtered', filtered)}{' '}
            <Link inline className={styles.clear} onClick={onClearFilter}>
              {words('workbench.filter.clear')}
            </Link>
          </span>
        )}
        {view.sheet.locked && <span>{words('workbench.status.locked')}</span>}
        {uncomputed > 0 && <span>{words('workbench.status.uncomputed', { count: uncomputed })}</span>}
        {view.look.hasDrawing && <span>{words('workbench.status.drawing')}</span>}
        {marked > 0 && <span>{words('workbench.status.findings', { count: marked })}</span>}
      </div>
      <span>{words('workbench.status.keys')}</span>
    </footer>
  );
}
