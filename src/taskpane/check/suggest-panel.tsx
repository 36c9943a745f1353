import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../rules/finding';
import { noteSentence } from '../../reports/note-sentence';
import type { Edit } from '../../workbook/edit';
import { ChangeList } from '../parts/change-list';
import { recordedNow } from '../writing/way-out/recorded-now';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { PanelBox } from './panel-box';

export interface SuggestPanelProps {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** What would settle the finding, cell by cell; written only when it is taken. */
export function SuggestPanel({ finding, isBusy, onWrite }: SuggestPanelProps) {
  const { words, clock } = usePane();
  const { snapshot, reading } = usePaneState();
  const today = useToday();
  const recording = useMemo(() => {
    if (!snapshot || !reading) return null;
    const intent = { kind: 'suggestion', suggestions: finding.suggestions } as const;
    return recordedNow({ snapshot, reading, today }, [intent], clock());
  }, [snapshot, reading, today, finding, clock]);
  if (!recording) return null;
  const { edits, refusals, remarks } = recording;
  const notes = [...refusals, ...remarks.filter(({ id }) => id !== 'replaces')];
  return (
    <PanelBox>
      <p>{words('checkScreen.suggestion.intro')}</p>
      <ChangeList changes={finding.suggestions} />
      {notes.map((note, index) => (
        <p key={index}>{noteSentence(note, words)}</p>
      ))}
      <div>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || edits.length === 0}
          onClick={() => edits.length > 0 && onWrite(edits)}
        >
          {words('checkScreen.suggestion.take')}
        </Button>
      </div>
    </PanelBox>
  );
}
