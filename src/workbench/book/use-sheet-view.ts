import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Snapshot } from '../../workbook/snapshot';
import { SheetView, type PendingValues } from '../grid/sheet-view';
import { pendingValues } from './pending-edits';
import type { BookState, WorkbenchHost } from './workbench-host';

export interface ShownBook {
  readonly state: BookState;
  /** null until the workbook has been read. */
  readonly snapshot: Snapshot | null;
  /** The sheet in front as it was last read; null until then. */
  readonly read: SheetView | null;
  /** What was typed since, and is shown over it. */
  readonly typed: PendingValues;
}

/** The workbook as it is shown, read again after each change. Until that is done what was read before stays. */
export function useSheetView(host: WorkbenchHost, onProblem: (problem: unknown) => void): ShownBook {
  const state = useSyncExternalStore(host.store.subscribe, host.store.get);
  const [read, setRead] = useState<ReadBook | null>(null);
  const { version, sheet, pending } = state;
  useEffect(() => {
    let isWanted = true;
    readSheet(host, sheet).then(
      (result) => {
        if (!isWanted) return;
        setRead({ ...result, version });
        host.shown(version);
      },
      (problem: unknown) => {
        if (isWanted) onProblem(problem);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [host, sheet, version, onProblem]);
  const typed = useMemo(
    () => pendingValues(pending, read?.view?.sheet.name ?? '', read?.version ?? 0),
    [read, pending],
  );
  return { state, snapshot: read?.snapshot ?? null, read: read?.view ?? null, typed };
}

interface ReadBook {
  readonly snapshot: Snapshot;
  readonly view: SheetView | null;
  /** The version of the workbook that this is, or an older one where it changed meanwhile. */
  readonly version: number;
}

async function readSheet(host: WorkbenchHost, wanted: string) {
  const snapshot = await host.read();
  // A sheet that is no longer there gives way to the first one.
  const sheets = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const view = sheet ? new SheetView(sheet, await host.look(sheet.name), snapshot.date1904) : null;
  return { snapshot, view };
}
