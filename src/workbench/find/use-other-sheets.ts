import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { pendingValues } from '../book/pending-edits';
import type { WorkbenchHost } from '../book/workbench-host';
import { SheetView } from '../grid/sheet-view';

interface ReadSheets {
  readonly version: number;
  readonly views: readonly SheetView[];
}

/**
 * The sheets of those names, in that order and with what was typed in them since they
 * were read; the one in front as it is shown. Empty until they have been read.
 */
export function useOtherSheets(host: WorkbenchHost, front: SheetView, names: readonly string[]): readonly SheetView[] {
  const { version, pending } = useSyncExternalStore(host.store.subscribe, host.store.get);
  const [read, setRead] = useState<ReadSheets>({ version: -1, views: [] });
  const wanted = names.join('\n');
  useEffect(() => {
    if (wanted === '') return;
    let isWanted = true;
    readSheets(host, wanted.split('\n')).then(
      (views) => {
        if (isWanted) setRead({ version, views });
      },
      () => {
        // The sheet in front is read in the same way, and what goes wrong with it is said there.
      },
    );
    return () => {
      isWanted = false;
    };
  }, [host, version, wanted]);
  return useMemo(
    () =>
      read.views.map((view) => {
        if (view.sheet.name === front.sheet.name) return front;
        const typed = pendingValues(pending, view.sheet.name, read.version);
        return typed.size > 0 ? view.withPending(typed) : view;
      }),
    [read, pending, front],
  );
}

async function readSheets(host: WorkbenchHost, names: readonly string[]): Promise<readonly SheetView[]> {
  const { sheets, date1904 } = await host.read();
  const wanted = sheets.filter(({ name }) => names.includes(name));
  return Promise.all(wanted.map(async (sheet) => new SheetView(sheet, await host.look(sheet.name), date1904)));
}
