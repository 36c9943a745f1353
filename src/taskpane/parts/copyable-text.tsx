import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { usePane } from '../state/pane-context';
import { copyText } from './copy-text';
import { Heading } from './heading';

export interface CopyableTextProps {
  readonly title: string;
  /** Line feeds are kept. */
  readonly text: string;
  /** On the button; default: copy the text. */
  readonly action?: string;
}

const useStyles = makeStyles({
  copyable: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  text: { margin: 0, userSelect: 'text', whiteSpace: 'pre-line' },
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A text to be taken along. Where the browser refuses the clipboard, as Excel often does, it is left selected. */
export function CopyableText({ title, text, action }: CopyableTextProps) {
  const styles = useStyles();
  const { words } = usePane();
  const titleId = useId();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);

  async function copy(): Promise<void> {
    const done = await copyText(text);
    if (!done && paragraph.current) window.getSelection()?.selectAllChildren(paragraph.current);
    setCopied({ text, done });
  }

  return (
    <section className={styles.copyable} aria-labelledby={titleId}>
      <Heading id={titleId}>{title}</Heading>
      <p ref={paragraph} className={styles.text}>
        {text}
      </p>
      <div className={styles.actions}>
        <Button size="small" aria-describedby={titleId} onClick={() => void copy()}>
          {action ?? words('summaryScreen.copy')}
        </Button>
        <span role="status">
          {copied?.text === text && words(copied.done ? 'summaryScreen.copied' : 'summaryScreen.notCopied')}
        </span>
      </div>
    </section>
  );
}
