import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WorkbenchHost } from '../book/workbench-host';
import { KeptFiles } from './kept-files';
import { tabsByLocks } from './open-tabs';
import { newTabId, UnsavedWork, type UnsavedWorkState } from './unsaved-work';

/** Keeps the workbook of the page while it has changes that were not saved. */
export function useUnsavedWork(host: WorkbenchHost | null): {
  readonly work: UnsavedWork;
  readonly state: UnsavedWorkState;
} {
  const [work] = useState(() => new UnsavedWork(newTabId(), new KeptFiles(), tabsByLocks, Date.now));
  const state = useSyncExternalStore(work.store.subscribe, work.store.get);
  useEffect(() => void work.start(), [work]);
  useEffect(() => {
    if (!host) return;
    let kept: Uint8Array | null = null;
    const follow = (): void => {
      const { isUnsaved } = host.store.get();
      if (!isUnsaved && kept !== null) {
        kept = null;
        void work.forget();
      } else if (isUnsaved && host.isChanged && kept !== host.bytes) {
        kept = host.bytes;
        void work.keep(host.name, host.bytes);
      }
    };
    follow();
    const stop = host.store.subscribe(follow);
    return () => {
      stop();
      // Another workbook takes its place: whoever lets it go has been asked.
      if (kept !== null) void work.forget();
    };
  }, [host, work]);
  return { work, state };
}
