import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales/words';
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
  facts: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}` },
});

export interface StatusLineProps {
  readonly view: SheetView;
  readonly isTyping: boolean;
  /** Cells of the sheet with findings. */
  readonly marked: number;
  readonly words: Words;
}

/** What is to be known about the sheet in front: what it does not show, and what was found in it. */
export function StatusLine({ view, isTyping, marked, words }: StatusLineProps) {
  const styles = useStyles();
  const uncomputed = view.uncomputedCount;
  return (
    <footer className={styles.line}>
      <div className={styles.facts} role="status">
        <span>{words(isTyping ? 'workbench.status.typing' : 'workbench.status.ready')}</span>
        {view.sheet.locked && <span>{words('workbench.status.locked')}</span>}
        {uncomputed > 0 && <span>{words('workbench.status.uncomputed', { count: uncomputed })}</span>}
        {view.look.hasDrawing && <span>{words('workbench.status.drawing')}</span>}
        {marked > 0 && <span>{words('workbench.status.findings', { count: marked })}</span>}
      </div>
      <span>{words('workbench.status.keys')}</span>
    </footer>
  );
}
