/** Which tabs of this page are open, each by its id: their work is not to be offered to others. */
export interface OpenTabs {
  /** For as long as this tab lives, a crash included. */
  readonly hold: (id: string) => Promise<void>;
  readonly held: () => Promise<ReadonlySet<string>>;
}

const PREFIX = 'theme-day-workbench ';

/**
 * By the locks of the browser, which a tab that crashes gives back. A page that is not
 * served securely has none: then no tab is known to be open, and work is offered that
 * another tab may still have. Each keeps its own, so that nothing is overwritten.
 */
export const tabsByLocks: OpenTabs = {
  hold: (id) =>
    new Promise((resolve) => {
      if (!('locks' in navigator)) {
        resolve();
        return;
      }
      void navigator.locks.request(PREFIX + id, () => {
        resolve();
        return new Promise(() => undefined);
      });
    }),
  held: async () => {
    if (!('locks' in navigator)) return new Set();
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
  },
};
