import type { CheckResult } from '../../rules/check-result';
import type { CellMark, MarksFound, MarksPut, SheetMarks } from '../../workbook/sheet-marks';
import type { PaneSession } from '../state/pane-session';
import { Store } from '../state/store';

export interface MarkerState {
  /** Marks are wanted, and follow each check. */
  readonly isOn: boolean;
  readonly isBusy: boolean;
  /** What was put last; null before that, and once it was taken away. */
  readonly put: MarksPut | null;
  /** Marks were taken away. */
  readonly isRemoved: boolean;
}

export interface MarkerOptions {
  readonly session: PaneSession;
  readonly marks: SheetMarks;
  readonly marksOf: (result: CheckResult) => readonly CellMark[];
}

/**
 * Keeps the marks in the sheets in step with what was checked. It looks for former marks
 * while the session reads, so that marking a check costs one round trip more than the
 * check; where nothing has changed it writes nothing.
 */
export class SheetMarker {
  readonly store = new Store<MarkerState>({ isOn: false, isBusy: false, put: null, isRemoved: false });
  private found: Promise<MarksFound> | null = null;
  private followed: CheckResult | null = null;
  /** The marks that were put last, and how many things of ours the workbook has since. */
  private written: { readonly list: string; readonly ours: number } | null = null;
  /** One thing at a time: what takes marks away must not overtake what puts them. */
  private working: Promise<unknown> = Promise.resolve();
  private stopFollowing: (() => void) | null = null;

  constructor(private readonly options: MarkerOptions) {}

  start(): void {
    this.stopFollowing ??= this.options.session.store.subscribe(() => this.follow());
  }

  stop(): void {
    this.stopFollowing?.();
    this.stopFollowing = null;
  }

  /** Checks again and marks what is found: the cells are those of the workbook as it is now. */
  async mark(): Promise<void> {
    this.store.set({ isOn: true });
    this.written = null;
    await this.options.session.refresh();
  }

  /** Takes all our marks away; resolves to how many there were, null where it failed. */
  remove(): Promise<number | null> {
    this.store.set({ isOn: false });
    this.written = null;
    return this.inTurn(async () => {
      const found = await this.look();
      await this.options.marks.put(found, []);
      this.store.set({ put: null, isRemoved: true });
      return found.ours;
    });
  }

  private follow(): void {
    if (!this.store.get().isOn) return;
    const { step, checked } = this.options.session.store.get();
    if (step === 'reading') this.found ??= this.look();
    if (step !== null) return;
    const { found } = this;
    this.found = null;
    const result = checked?.result ?? null;
    if (result === null || result === this.followed) return;
    this.followed = result;
    void this.inTurn(() => this.put(result, found ?? this.look()));
  }

  private async put(result: CheckResult, looked: Promise<MarksFound>): Promise<void> {
    const { marks, marksOf } = this.options;
    const list = marksOf(result);
    const found = await looked;
    const text = JSON.stringify(list);
    if (!this.store.get().isOn || (this.written?.list === text && this.written.ours === found.ours)) return;
    const put = await marks.put(found, list);
    this.written = { list: text, ours: put.ours };
    this.store.set({ put, isRemoved: false });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    const done = this.working.then(async () => {
      this.store.set({ isBusy: true });
      try {
        return await work();
      } catch (problem) {
        this.options.session.report(problem);
        return null;
      } finally {
        this.store.set({ isBusy: false });
      }
    });
    this.working = done;
    return done;
  }

  private look(): Promise<MarksFound> {
    const looking = this.options.marks.look(this.sheets());
    // Heard where it is used; one that is overtaken is nobody's concern.
    looking.catch(() => undefined);
    return looking;
  }

  private sheets(): readonly string[] {
    return (this.options.session.store.get().snapshot?.sheets ?? []).map(({ name }) => name);
  }
}
