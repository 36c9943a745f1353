import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Intent } from '../../../recording/intent';
import type { RecordingBook, RecordingNote } from '../../../recording/recording';
import type { UseWriting } from '../../parts/use-writing';
import { WrittenBar } from '../../parts/written-bar';
import { usePane } from '../../state/pane-context';
import { NoteList } from './note-list';
import { PlannedCells } from './planned-cells';
import { recordedNow } from './recorded-now';
import { FOOT } from './foot';

export interface PreviewProps {
  readonly book: RecordingBook;
  readonly writing: UseWriting;
  readonly intents: readonly Intent[];
  /** What the change log keeps besides the cells. The same list as long as nothing changes. */
  readonly logged?: readonly string[];
  /** It is written, and not yet read again. */
  readonly isWritten: boolean;
  readonly onBack: () => void;
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  foot: FOOT,
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What recording would write, by the workbook as it is now: refusals, remarks, each cell old and new. */
export function Preview({ book, writing, intents, logged, isWritten, onBack, onWritten }: PreviewProps) {
  const styles = useStyles();
  const { words, clock } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const { edits, cells, refusals, remarks } = useMemo(
    () => recordedNow(book, intents, clock(), logged),
    [book, intents, clock, logged],
  );
  const isBusy = isWritten || writing.writing.state === 'busy';
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.preview} aria-labelledby="theme-day-preview">
      <h2 ref={title} id="theme-day-preview" className={styles.title} tabIndex={-1}>
        {words('recordScreen.out.title')}
      </h2>
      <NoteList title={words('recordScreen.out.refused')} notes={refusals} intent="error" />
      <NoteList title={words('recordScreen.out.remarks')} notes={shownLast(remarks, 'replaces')} intent="warning" />
      {cells.length > 0 && <PlannedCells cells={cells} tables={book.reading.tables} snapshot={book.snapshot} />}
      {refusals.length === 0 && edits.length === 0 && (
        <p className={styles.text}>{words('recordScreen.out.nothing')}</p>
      )}
      <div className={styles.foot}>
        <WrittenBar {...writing} />
        <div className={styles.actions}>
          {edits.length > 0 && (
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={isBusy}
              onClick={() =>
                !isBusy && void writing.write(recordedNow(book, intents, clock(), logged).edits, onWritten)
              }
            >
              {words('recordScreen.out.write')}
            </Button>
          )}
          <Button size="small" onClick={onBack}>
            {words('recordScreen.out.back')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** What the list of cells shows as well is said after everything else. */
function shownLast(notes: readonly RecordingNote[], id: RecordingNote['id']): RecordingNote[] {
  return [...notes].sort((one, other) => Number(one.id === id) - Number(other.id === id));
}
