import { useMemo } from 'react';
import type { RecordingBook } from '../../recording/recording';
import { usePaneState, useToday } from '../state/pane-context';

/** The workbook as it was last read, for recording in it; null before that. */
export function useBook(): RecordingBook | null {
  const { snapshot, reading } = usePaneState();
  const today = useToday();
  return useMemo(
    () => (snapshot !== null && reading !== null ? { snapshot, reading, today } : null),
    [snapshot, reading, today],
  );
}
