import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Words } from '../../locales/words';
import { addressOf } from '../../records/cell-ref';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { typingText } from '../grid/typing-text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '0 0 96px', width: '96px', minWidth: 0 },
  content: { flexGrow: 1, minWidth: 0 },
});

export interface CellBarProps {
  readonly view: SheetView;
  readonly position: Position;
  readonly words: Words;
  /** An address was typed into the name box; false where there is no such cell. */
  readonly onGo: (address: string) => boolean;
  /** The menu of what can be done with the selected cells. */
  readonly menu: ReactNode;
  readonly onType: (position: Position, rows: readonly (readonly string[])[]) => Promise<boolean>;
}

/** The name box, and what the selected cell holds. */
export function CellBar({ view, position, words, menu, onGo, onType }: CellBarProps) {
  const styles = useStyles();
  const address = addressOf(position);
  const content = typingText(view, position);
  const [name, setName] = useState<string | null>(null);
  const [draft, setDraft] = useState<{ readonly of: Position; readonly text: string } | null>(null);
  const commit = (): void => {
    if (!draft) return;
    setDraft(null);
    if (draft.text === typingText(view, draft.of)) return;
    void onType(draft.of, [[draft.text]]).then((isTaken) => {
      if (!isTaken) setDraft(draft);
    });
  };
  return (
    <div className={styles.bar}>
      <Input
        size="small"
        className={styles.name}
        aria-label={words('workbench.nameBox')}
        value={name ?? address}
        onFocus={(event) => event.target.select()}
        onChange={(_, { value }) => setName(value)}
        onBlur={() => setName(null)}
        onKeyDown={(event) => {
          // The sheet has the focus by the time that the key would write a line's end into it.
          if (event.key === 'Enter') event.preventDefault();
          if (event.key === 'Escape' || (event.key === 'Enter' && onGo(name ?? address))) setName(null);
        }}
      />
      <Input
        size="small"
        className={styles.content}
        aria-label={words('workbench.content')}
        value={draft?.text ?? content}
        onChange={(_, { value }) => setDraft({ of: draft?.of ?? position, text: value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setDraft(null);
        }}
      />
      {menu}
    </div>
  );
}
