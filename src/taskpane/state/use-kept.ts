import { useCallback, useState } from 'react';
import { usePane } from './pane-context';

const PREFIX = 'theme-day/';

/**
 * State that outlives a reload of the pane, for what a person typed or chose; one
 * set for each workbook. Goes with the window. The value must be plain JSON.
 */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const workbook = usePane().session.store.get().snapshot?.name ?? '';
  const place = `${PREFIX}${workbook}/${key}`;
  const [value, setValue] = useState<T>(() => restore(place, initial));
  const keep = useCallback(
    (next: T): void => {
      setValue(next);
      store(place, next);
    },
    [place],
  );
  return [value, keep];
}

function restore<T>(place: string, initial: T): T {
  try {
    const text = window.sessionStorage.getItem(place);
    return text === null ? initial : (JSON.parse(text) as T);
  } catch {
    // A browser may forbid storage to a page inside another; then a reload begins anew.
    return initial;
  }
}

function store(place: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(place, JSON.stringify(value));
  } catch {
    // As above: without storage the value lives as long as the page.
  }
}
