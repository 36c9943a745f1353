import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Arrived } from '../../../arriving/arrived';
import { ProblemText } from '../../shell/problem-text';
import { usePane } from '../../state/pane-context';

export interface ArrivedBoxProps {
  /** What the text box is for. */
  readonly label: string;
  /** Which files do as well. */
  readonly fileHint: string;
  readonly text: string;
  /** The name of the file that was chosen in place of a text; null for none. */
  readonly file: string | null;
  readonly onText: (text: string) => void;
  /** A file was chosen and read. */
  readonly onFile: (arrived: Arrived, name: string) => void;
}

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  text: { width: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A text box to paste into, and a button that takes a file in its place. Nothing leaves the machine. */
export function ArrivedBox({ label, fileHint, text, file, onText, onFile }: ArrivedBoxProps) {
  const styles = useStyles();
  const { words } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<unknown>(null);

  async function take(chosen: File): Promise<void> {
    setProblem(null);
    try {
      const { textOrTable } = await import('../../../hosts/foreign/text-or-table');
      onFile(await textOrTable(new Uint8Array(await chosen.arrayBuffer()), chosen.name), chosen.name);
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <div className={styles.box}>
      <Field label={label} size="small">
        <Textarea
          className={styles.text}
          size="small"
          rows={5}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => onText(value)}
        />
      </Field>
      <div className={styles.line}>
        <Button size="small" onClick={() => input.current?.click()}>
          {words('arriving.box.file')}
        </Button>
        <span className={styles.name}>{file ?? fileHint}</span>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-label={words('arriving.box.file')}
          accept=".txt,.csv,.xlsx,.xls,.et,.ods"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void take(chosen);
            // The same file may be chosen again once it was saved anew.
            currentTarget.value = '';
          }}
        />
      </div>
      {problem !== null && <ProblemText problem={problem} />}
    </div>
  );
}
