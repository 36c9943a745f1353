import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Intent } from '../../../recording/intent';
import type { RecordingBook } from '../../../recording/recording';
import { listText } from '../../../reports/format/list';
import type { UseWriting } from '../../parts/use-writing';
import { WrittenBar } from '../../parts/written-bar';
import { usePane } from '../../state/pane-context';
import { Preview } from './preview';
import { useForgetOnceRead } from './use-forget-once-read';
import { FOOT } from './foot';

export interface TaskFrameProps {
  readonly book: RecordingBook;
  readonly writing: UseWriting;
  /** What the person has stated so far. The same list as long as nothing changes. */
  readonly intents: readonly Intent[];
  /** What the change log keeps of it besides the cells. The same list as long as nothing changes. */
  readonly logged?: readonly string[];
  /** In a few words each, what that is. */
  readonly summary: readonly string[];
  /** Something stated is incomplete, as the form says beside it. */
  readonly isIncomplete?: boolean;
  /** Forgets what was stated: it is written, or the person thought better of it. Absent: there is nothing to forget. */
  readonly onClear?: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  foot: FOOT,
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  pending: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const NONE: readonly string[] = [];

/** The way out of every task: what was stated is seen cell by cell, written, and can be taken back. */
export function TaskFrame(props: TaskFrameProps) {
  const { book, writing, intents, logged = NONE, summary, isIncomplete = false, onClear, children } = props;
  const styles = useStyles();
  const { words } = usePane();
  const [isPreviewing, setIsPreviewing] = useState(false);
  const line = useFocusOnReturn(isPreviewing);
  const { isWritten, onWritten } = useForgetOnceRead(book, () => {
    setIsPreviewing(false);
    onClear?.();
  });
  const canPreview = intents.length > 0 && !isIncomplete;
  if (isPreviewing && intents.length > 0) {
    return (
      <Preview
        {...{ book, writing, intents, logged }}
        {...{ isWritten, onWritten }}
        onBack={() => setIsPreviewing(false)}
      />
    );
  }
  return (
    <div className={styles.frame}>
      {children}
      <div className={styles.foot}>
        <WrittenBar {...writing} />
        <div ref={line} className={styles.line}>
          <span className={styles.pending}>
            {summary.length > 0
              ? words('recordScreen.pending', { what: listText(summary, words) })
              : words('recordScreen.nothingPending')}
          </span>
          {onClear && summary.length > 0 && (
            <Button appearance="subtle" size="small" onClick={onClear}>
              {words('recordScreen.discard')}
            </Button>
          )}
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={!canPreview}
            onClick={() => {
              if (!canPreview) return;
              writing.forget();
              setIsPreviewing(true);
            }}
          >
            {words('recordScreen.preview')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Whoever comes back from the preview finds the focus where it was: on the last button of the line. */
function useFocusOnReturn(isAway: boolean) {
  const line = useRef<HTMLDivElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) line.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return line;
}
