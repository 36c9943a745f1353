import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { usePane } from '../state/pane-context';

export interface NameSearchBoxProps {
  /** What the box is for; default: what can be typed. */
  readonly label?: string;
  readonly text: string;
  /** How many match; null while nothing is searched for. */
  readonly hits: number | null;
  readonly hint?: string;
  /** What the last Enter did, for those who look at the box or hear the pane. */
  readonly done?: string;
  readonly onText: (text: string) => void;
  readonly onEnter?: () => void;
  /** From the box into the list below it. */
  readonly onDown?: () => void;
}

const useStyles = makeStyles({
  search: { width: '100%', minWidth: 0, maxWidth: 'none' },
  said: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Finds people by name or pinyin, without the hands leaving the keyboard. */
export function NameSearchBox({ label, text, hits, hint, done, onText, onEnter, onDown }: NameSearchBoxProps) {
  const styles = useStyles();
  const { words } = usePane();
  function onKeyDown(event: KeyboardEvent): void {
    // Enter and arrows that choose among the characters of an input method are none of ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onEnter?.();
    else if (event.key === 'ArrowDown' && onDown) onDown();
    else return;
    event.preventDefault();
  }
  return (
    <div>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={words('recordScreen.who.search')}
        aria-label={label ?? words('recordScreen.who.search')}
        value={text}
        onChange={(_, { value }) => onText(value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.said} role="status">
        {saidOf()}
      </div>
    </div>
  );

  function saidOf(): string | undefined {
    if (hits === null) return done ?? hint;
    return hits === 0 ? words('recordScreen.who.noHit') : words('recordScreen.who.hits', { count: hits });
  }
}
