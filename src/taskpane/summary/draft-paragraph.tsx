import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Heading } from '../parts/heading';
import { usePane } from '../state/pane-context';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  draft: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  text: { margin: 0, userSelect: 'text' },
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The paragraph for the report upward, and the way to take it along. */
export function DraftParagraph({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);

  async function copy(): Promise<void> {
    const done = await copyText(text);
    if (!done && paragraph.current) window.getSelection()?.selectAllChildren(paragraph.current);
    setCopied({ text, done });
  }

  return (
    <section className={styles.draft}>
      <Heading>{words('summaryScreen.paragraph')}</Heading>
      <p ref={paragraph} className={styles.text}>
        {text}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy()}>
          {words('summaryScreen.copy')}
        </Button>
        <span role="status">
          {copied?.text === text && words(copied.done ? 'summaryScreen.copied' : 'summaryScreen.notCopied')}
        </span>
      </div>
    </section>
  );
}
