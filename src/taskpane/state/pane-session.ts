import { NothingRecognised, YearNeeded } from '../../reading/errors';
import type { CellRef } from '../../records/cell-ref';
import type { Period } from '../../records/period';
import type { Edit } from '../../workbook/edit';
import { SheetMissing, WorkbookChanged } from '../../workbook/errors';
import { ExcelBusy } from '../../workbook/excel-errors';
import type { Renewal, Renewed } from '../../workbook/renewal';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied, WorkbookHost } from '../../workbook/workbook-host';
import { todayOf, type Clock } from './clock';
import type { Core } from './core';
import type { Outcome } from './outcome';
import { INITIAL_STATE, type PanePhase, type PaneState } from './pane-state';
import { Store } from './store';
import { yieldToBrowser } from './yield-to-browser';

/** How long after a change of the workbook it is read again; several changes in between are one. */
const SETTLE_MILLISECONDS = 250;

/** How long after Excel was busy with something else it is asked again. */
const RETRY_MILLISECONDS = 1500;

export interface SessionOptions {
  /** A function connects: it is called for each try. */
  readonly host: WorkbookHost | Promise<WorkbookHost> | (() => Promise<WorkbookHost>);
  readonly clock: Clock;
  readonly loadCore: () => Promise<Core>;
}

/**
 * The pane's dealings with one workbook: reads it, checks a month, writes, and
 * reads again after a change. Work that is overtaken by newer work, or cancelled,
 * ends without a trace.
 */
export class PaneSession {
  readonly store = new Store<PaneState>(INITIAL_STATE);
  private host: WorkbookHost | null = null;
  private year: number | null = null;
  /** Counts pieces of work; an older one finds that it is no longer its turn. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopListening: (() => void) | null = null;

  constructor(private readonly options: SessionOptions) {}

  /** Connects and reads. May be called again after `stop`, or to try once more. */
  async start(): Promise<void> {
    const turn = this.begin({ step: 'connecting', problem: null, phase: 'connecting' });
    try {
      const host = await this.connect();
      if (turn !== this.turn) return;
      this.host = host;
      this.store.set({ canRenew: host.renew !== undefined, atHome: host.atHome ?? null });
      this.stopListening ??= host.onChange(() => this.refreshSoon(SETTLE_MILLISECONDS));
    } catch (problem) {
      if (turn === this.turn) this.store.set({ phase: 'failed', step: null, problem });
      return;
    }
    await this.refresh();
  }

  private connect(): WorkbookHost | Promise<WorkbookHost> {
    const { host } = this.options;
    return typeof host === 'function' ? host() : host;
  }

  stop(): void {
    this.turn += 1;
    this.clearTimer();
    this.stopListening?.();
    this.stopListening = null;
    this.host = null;
  }

  /** Reads the workbook again and, where a period was checked, checks it again; what is shown stays until then. */
  async refresh(): Promise<void> {
    await this.readAgain(this.checkedPeriod());
  }

  /** Takes the year for tables that state none, and reads. */
  async readAs(year: number): Promise<void> {
    this.year = year;
    await this.refresh();
  }

  /** Reads the workbook as it is now and checks the period. */
  async check(period: Period): Promise<void> {
    await this.readAgain(period);
  }

  /** Ends the work that is going on; nothing of it is kept. */
  cancel(): void {
    this.turn += 1;
    this.clearTimer();
    const { reading, phase } = this.store.get();
    const kept = phase === 'nothing-recognised' ? phase : 'stopped';
    this.store.set({ step: null, phase: reading ? 'ready' : kept });
  }

  /** Writes all edits as one unit, then reads again. Never rejects: a failure is an outcome with its problem. */
  async apply(edits: readonly Edit[]): Promise<Outcome<Applied>> {
    try {
      const host = this.host ?? (await this.connect());
      const value = await host.apply(edits);
      this.refreshSoon(0);
      return { ok: true, value };
    } catch (problem) {
      // What the person decided upon is no longer so: the pane looks again, for the next try.
      if (problem instanceof WorkbookChanged || problem instanceof SheetMissing) this.refreshSoon(0);
      return { ok: false, problem };
    }
  }

  /** Makes the workbook of the next year as a file; rejects where the host refuses. Only where the state says that it can. */
  async renew(renewal: Renewal): Promise<Renewed> {
    const host = this.host ?? (await this.connect());
    if (!host.renew) throw new Error('a host without a file cannot make a new workbook');
    return host.renew(renewal);
  }

  /** Shows a cell to the person. What prevents it becomes the state's problem. */
  async reveal(cell: CellRef): Promise<void> {
    try {
      await this.host?.reveal(cell);
    } catch (problem) {
      this.report(problem);
      if (problem instanceof SheetMissing) this.refreshSoon(0);
    }
  }

  /** Says what went wrong outside of the session's own work; null where the person has read it. */
  report(problem: unknown): void {
    this.store.set({ problem });
  }

  private checkedPeriod(): Period | null {
    return this.store.get().checked?.result.period ?? null;
  }

  private refreshSoon(milliseconds: number): void {
    this.clearTimer();
    this.timer = setTimeout(() => void this.readAgain(this.checkedPeriod(), { byItself: true }), milliseconds);
  }

  private async readAgain(period: Period | null, { byItself = false } = {}): Promise<void> {
    const { host } = this;
    if (!host) return;
    this.clearTimer();
    const isInUse = hasScreen(this.store.get());
    const turn = this.begin({ step: 'reading', ...(isInUse ? {} : { phase: 'reading' }) });
    let snapshot: Snapshot | null = null;
    try {
      snapshot = await host.read();
      if (!(await this.goOn(turn, 'recognising'))) return;
      const change = await this.understand(snapshot, period, turn);
      if (turn === this.turn) this.store.set({ ...change, snapshot, phase: 'ready', step: null, problem: null });
    } catch (problem) {
      if (turn !== this.turn) return;
      // Somebody who types on while the pane looks after itself is not to be told that Excel is busy.
      if (byItself && isInUse && problem instanceof ExcelBusy) {
        this.store.set({ step: null });
        this.refreshSoon(RETRY_MILLISECONDS);
      } else this.fail(problem, snapshot);
    }
  }

  private async understand(snapshot: Snapshot, period: Period | null, turn: number): Promise<Partial<PaneState>> {
    const { clock, loadCore } = this.options;
    const core = await loadCore();
    const today = todayOf(clock);
    const reading = await core.read(snapshot, this.year);
    const change = { reading, latestMonth: core.latestMonth(reading, today) };
    if (period === null || !(await this.goOn(turn, 'checking'))) return change;
    return { ...change, checked: { result: await core.check(reading, period, today), at: clock() } };
  }

  private fail(problem: unknown, snapshot: Snapshot | null): void {
    const phase = phaseOf(problem, this.store.get().reading !== null);
    const gone = phase === 'ready' ? {} : { reading: null, checked: null, snapshot };
    this.store.set({ ...gone, step: null, problem, phase });
  }

  private begin(change: Partial<PaneState>): number {
    const turn = ++this.turn;
    this.store.set(change);
    return turn;
  }

  /** Announces the next step, lets the browser breathe, and says whether the work still has its turn. */
  private async goOn(turn: number, step: PaneState['step']): Promise<boolean> {
    if (turn !== this.turn) return false;
    this.store.set({ step });
    await yieldToBrowser();
    return turn === this.turn;
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

/** Whether there is something on screen that must not go while the workbook is read again, such as a form half filled in. */
function hasScreen({ phase, reading }: PaneState): boolean {
  return reading !== null || phase === 'nothing-recognised';
}

function phaseOf(problem: unknown, hasReading: boolean): PanePhase {
  if (problem instanceof NothingRecognised) return 'nothing-recognised';
  if (problem instanceof YearNeeded) return 'year-needed';
  return hasReading ? 'ready' : 'failed';
}
