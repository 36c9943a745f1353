import type { CellRef } from '../../records/cell-ref';

/** What a button of the ribbon, a key or the menu of a cell asks of the pane. */
export type PaneRequest =
  | { readonly kind: 'check' | 'notice' | 'summary' | 'record' }
  /** The next finding, or the one before. */
  | { readonly kind: 'finding'; readonly by: 1 | -1 }
  /** About the cell that was clicked. */
  | { readonly kind: 'here'; readonly what: 'record' | 'explain' | 'member'; readonly cell: CellRef };

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
/** Asked before a pane was there to hear it; the last one counts. */
let unheard: PaneRequest | null = null;

/** Asks the pane of this page, now or once it is there. */
export function askPane(request: PaneRequest): void {
  if (listener === null) unheard = request;
  else listener(request);
}

/** Hears what the pane is asked, and what was asked last and not heard; gives back how to stop. */
export function hearRequests(hear: Listener): () => void {
  listener = hear;
  if (unheard !== null) hear(unheard);
  unheard = null;
  return () => {
    if (listener === hear) listener = null;
  };
}
