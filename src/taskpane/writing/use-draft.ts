import { useCallback, useRef } from 'react';
import { useKept } from '../state/use-kept';

/**
 * What a person has stated and not yet written; outlives a reload of the pane. The
 * second changes it and is always the same function, so that long lists need not be
 * drawn anew for each key.
 */
export function useDraft<T>(key: string, initial: T): [T, (change: (draft: T) => T) => void] {
  const [draft, keep] = useKept(`record/${key}`, initial);
  const latest = useRef(draft);
  const update = useCallback(
    (change: (draft: T) => T): void => {
      latest.current = change(latest.current);
      keep(latest.current);
    },
    [keep],
  );
  return [draft, update];
}
