import { useCallback, useMemo, useState } from 'react';
import type { Edit } from '../../workbook/edit';
import type { Applied } from '../../workbook/workbook-host';
import type { Outcome } from '../state/outcome';
import { usePane } from '../state/pane-context';

/** What was written last on a screen, or why it was not. */
export type Writing =
  | { readonly state: 'nothing' }
  | { readonly state: 'busy' }
  | { readonly state: 'written'; readonly edits: readonly Edit[]; readonly applied: Applied }
  | { readonly state: 'undone' }
  | {
      readonly state: 'failed';
      readonly problem: unknown;
      /** What was to be written, for another try. */
      readonly edits: readonly Edit[];
      readonly onWritten: (() => void) | undefined;
    };

export interface UseWriting {
  readonly writing: Writing;
  /** Resolves to whether it was written; why not is in `writing`. `onWritten` is called also where only a later try succeeds. */
  readonly write: (edits: readonly Edit[], onWritten?: () => void) => Promise<Outcome<Applied>>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

/** Writes, keeps what became of it for the bar that says so, and takes it back where that is possible. */
export function useWriting(): UseWriting {
  const { session } = usePane();
  const [writing, setWriting] = useState<Writing>({ state: 'nothing' });
  const write = useCallback(
    async (edits: readonly Edit[], onWritten?: () => void) => {
      setWriting({ state: 'busy' });
      const outcome = await session.apply(edits);
      if (outcome.ok) {
        setWriting({ state: 'written', edits, applied: outcome.value });
        onWritten?.();
      } else setWriting({ state: 'failed', problem: outcome.problem, edits, onWritten });
      return outcome;
    },
    [session],
  );
  const undo = useCallback(async () => {
    const edits = writing.state === 'written' ? writing.applied.undo : null;
    if (!edits) return;
    const outcome = await session.apply(edits);
    setWriting(
      outcome.ok ? { state: 'undone' } : { state: 'failed', problem: outcome.problem, edits, onWritten: undefined },
    );
  }, [session, writing]);
  const forget = useCallback(() => setWriting({ state: 'nothing' }), []);
  return useMemo(() => ({ writing, write, undo, forget }), [writing, write, undo, forget]);
}
