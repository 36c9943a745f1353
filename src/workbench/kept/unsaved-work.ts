import { Store } from '../../taskpane/state/store';
import type { KeptFile, KeptFiles } from './kept-files';
import type { OpenTabs } from './open-tabs';

/** Why the browser does not keep what has not been saved. */
export type KeepProblem = 'full' | 'refused';

export interface UnsavedWorkState {
  /** What tabs that are gone have left, the latest first. */
  readonly offers: readonly KeptFile[];
  /** null while what is to be kept is kept. */
  readonly problem: KeepProblem | null;
}

/**
 * Keeps in the browser what has not been saved, so that it outlives a reload, a crash
 * and a closed tab. Each tab keeps one workbook under an id of its own, so that no two
 * overwrite each other's, and is offered what tabs that are gone have left.
 */
export class UnsavedWork {
  readonly store = new Store<UnsavedWorkState>({ offers: [], problem: null });
  /** Ends when everything that was asked for is done: one after the other, the last one counts. */
  private steps: Promise<unknown> = Promise.resolve();
  /** The offer that was opened here and is not kept here yet. */
  private taken: string | null = null;

  constructor(
    private readonly id: string,
    private readonly files: KeptFiles,
    private readonly tabs: OpenTabs,
    private readonly now: () => number,
  ) {}

  /** Looks for what other tabs have left. */
  start(): Promise<void> {
    return this.step(async () => {
      await this.tabs.hold(this.id);
      const [kept, held] = await Promise.all([this.files.list(), this.tabs.held()]);
      this.store.set({ offers: kept.filter(({ id }) => id !== this.id && !held.has(id)) });
    });
  }

  /** Keeps a workbook as it is now, in the place of the one before. */
  keep(name: string, bytes: Uint8Array): Promise<void> {
    return this.step(async () => {
      await this.files.put({ id: this.id, name, time: this.now() }, bytes);
      const { taken } = this;
      this.taken = null;
      // Only now: until here it was kept there alone.
      if (taken !== null) await this.dropOffer(taken);
    });
  }

  /** There is nothing to be kept any more: it was saved, or given up. */
  forget(): Promise<void> {
    return this.step(() => this.files.drop(this.id));
  }

  /** What is offered under that id. Rejects where it is there no longer. */
  async bytesOf(id: string): Promise<Uint8Array> {
    const bytes = await this.files.bytes(id);
    if (!bytes) throw new KeptFileGone();
    return bytes;
  }

  /** An offer has been opened in this tab, which keeps it from now on under its own id. */
  takeOver(id: string): void {
    this.taken = id;
  }

  /** Drops an offer that nobody wants. */
  drop(id: string): Promise<void> {
    return this.step(() => this.dropOffer(id));
  }

  private async dropOffer(id: string): Promise<void> {
    await this.files.drop(id);
    this.store.set({ offers: this.store.get().offers.filter((offer) => offer.id !== id) });
  }

  private step(run: () => Promise<void>): Promise<void> {
    const done = this.steps.then(run).then(
      () => this.store.set({ problem: null }),
      (problem: unknown) => this.store.set({ problem: isFull(problem) ? 'full' : 'refused' }),
    );
    this.steps = done;
    return done;
  }
}

/** Another tab has taken over or dropped what was offered. */
export class KeptFileGone extends Error {
  constructor() {
    super('the kept file is gone');
    this.name = 'KeptFileGone';
  }
}

function isFull(problem: unknown): boolean {
  return typeof problem === 'object' && problem !== null && 'name' in problem && problem.name === 'QuotaExceededError';
}

/** An id that no other tab has; on pages that are not served securely too. */
export function newTabId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
