import { useSyncExternalStore } from 'react';
import type { PaneTheme } from './pane-theme';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** Whether the system forces its own few colours upon every page. */
export function isContrastForced(): boolean {
  return window.matchMedia(CONTRAST).matches;
}

/** The theme of the system, for a page without Office; follows it when it changes. */
export function useSystemTheme(): PaneTheme {
  return useSyncExternalStore(subscribe, systemTheme);
}

function systemTheme(): PaneTheme {
  if (isContrastForced()) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
