import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fullAddress } from '../../../records/cell-ref';
import type { RecordingNote } from '../../../recording/recording';
import { noteSentence } from '../../../reports/note-sentence';
import { usePane } from '../../state/pane-context';

/** More than these are counted: the same is often said of many cells. */
const SHOWN = 8;

export interface NoteListProps {
  readonly title: string;
  readonly notes: readonly RecordingNote[];
  readonly intent: 'error' | 'warning';
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  link: { fontSize: 'inherit' },
});

/** Why something cannot be recorded, or what to know beforehand. */
export function NoteList({ title, notes, intent }: NoteListProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  if (notes.length === 0) return null;
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {notes.slice(0, SHOWN).map((note, index) => {
            const { cell } = note;
            return (
              <li key={index}>
                <NoteText note={note} />{' '}
                {cell && (
                  <Link
                    as="button"
                    inline
                    className={styles.link}
                    aria-label={`${words('checkScreen.locate')} ${fullAddress(cell)}`}
                    onClick={() => void session.reveal(cell)}
                  >
                    {words('checkScreen.locate')}
                  </Link>
                )}
              </li>
            );
          })}
          {notes.length > SHOWN && <li>{words('recordScreen.out.moreNotes', { count: notes.length - SHOWN })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A note that names many people names a few of them, and all when that is asked for. */
function NoteText({ note }: { readonly note: RecordingNote }) {
  const styles = useStyles();
  const { words } = usePane();
  const [isWhole, setWhole] = useState(false);
  const [few, all] = [noteSentence(note, words), noteSentence(note, words, 'all')];
  if (few === all) return few;
  return (
    <>
      {isWhole ? all : few}{' '}
      <Link as="button" inline className={styles.link} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {words(isWhole ? 'recordScreen.out.fewNames' : 'recordScreen.out.allNames')}
      </Link>
    </>
  );
}
