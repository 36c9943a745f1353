/** Resolves with the first sign that somebody sees the page. */
let tell: () => void = () => undefined;
const seen = new Promise<void>((resolve) => (tell = resolve));
let isWatching = false;

/**
 * Resolves once the page is on screen. Excel loads the page of the pane unseen too, for the
 * buttons of the ribbon: then nothing is drawn and no workbook read until a pane is shown.
 */
export function whenSeen(): Promise<void> {
  if (!isWatching) {
    isWatching = true;
    look();
    for (const event of ['resize', 'focus', 'pointerdown']) window.addEventListener(event, look);
    document.addEventListener('visibilitychange', look);
  }
  return seen;
}

/** The pane was brought to the front: whatever the page can tell of its size, somebody sees it. */
export function tellSeen(): void {
  tell();
}

function look(): void {
  if (window.innerWidth > 0 && window.innerHeight > 0 && document.visibilityState === 'visible') tell();
}
