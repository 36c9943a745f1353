import { useCallback } from 'react';
import { cellRef } from '../../records/cell-ref';
import type { Edit } from '../../workbook/edit';
import { usePane } from '../state/pane-context';
import { useWriting, type UseWriting } from './use-writing';

/** Writing that then shows the sheet that was made. */
export function useSheetWriting(): UseWriting {
  const { session } = usePane();
  const writing = useWriting();
  const { write: writeOnly } = writing;
  const write = useCallback(
    async (edits: readonly Edit[]) => {
      const outcome = await writeOnly(edits);
      const sheet = outcome.ok ? outcome.value.sheets[0] : undefined;
      if (sheet !== undefined) await session.reveal(cellRef(sheet, 1, 1));
      return outcome;
    },
    [session, writeOnly],
  );
  return { ...writing, write };
}
