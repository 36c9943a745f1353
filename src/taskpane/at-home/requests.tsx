import { useEffect, useState } from 'react';
import { hearRequests, type PaneRequest } from '../office/pane-requests';
import { usePane, usePaneState } from '../state/pane-context';
import { useSidePage } from '../state/side-page';

/** Carries out what the ribbon, a key or the menu of a cell asks of the pane, once its workbook has been read. */
export function Requests() {
  const pane = usePane();
  const sidePage = useSidePage();
  const state = usePaneState();
  const [request, setRequest] = useState<PaneRequest | null>(null);
  const { phase } = state;
  useEffect(() => hearRequests(setRequest), []);
  useEffect(() => {
    if (request === null || phase === 'connecting' || phase === 'reading') return;
    setRequest(null);
    void import('./carry-out').then(({ carryOut }) => carryOut(request, pane, sidePage, state));
    // Each asking is a new object, and waits for the workbook alone.
  }, [request, phase]);
  return null;
}
