import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

/** Pixels of the pane: as in Excel at first, and how far it can be made narrow or wide. */
const WIDTH = { first: 360, least: 320, most: 640, step: 16 };

/** Narrower pages show the pane below the sheet. */
const STACKED = '@media (max-width: 899px)';

const useStyles = makeStyles({
  split: { display: 'flex', flexGrow: 1, minHeight: 0, [STACKED]: { flexDirection: 'column', overflowY: 'auto' } },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    [STACKED]: { flex: '0 0 60vh' },
  },
  column: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  divider: {
    flex: '0 0 5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: 'none' },
    [STACKED]: { display: 'none' },
  },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    [STACKED]: { width: '100% !important', flex: '0 0 80vh', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});

export interface SplitProps {
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
  readonly sheetLabel: string;
  readonly dividerLabel: string;
}

/** The sheet on the left and the pane on the right, with a divider that can be moved. */
export function Split({ sheet, pane, sheetLabel, dividerLabel }: SplitProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(WIDTH.first);
  const resize = (next: number): void => setWidth(Math.min(Math.max(next, WIDTH.least), WIDTH.most));
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    resize(width + steps * WIDTH.step);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <div className={styles.split}>
      <section aria-label={sheetLabel} className={styles.sheet} data-region="sheet">
        <div className={styles.column}>{sheet}</div>
        <div
          role="separator"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={dividerLabel}
          aria-valuenow={width}
          aria-valuemin={WIDTH.least}
          aria-valuemax={WIDTH.most}
          className={styles.divider}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
        />
      </section>
      <div className={styles.pane} style={{ width }} data-region="pane">
        {pane}
      </div>
    </div>
  );
}
