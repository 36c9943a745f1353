import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { CellRef } from '../../records/cell-ref';
import { Store } from '../../taskpane/state/store';
import type { Edit } from '../../workbook/edit';
import { SheetMissing } from '../../workbook/errors';
import { SheetHidden } from '../../workbook/excel-errors';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied, WorkbookHost } from '../../workbook/workbook-host';
import { FIRST_CELL, type Position } from '../grid/position';
import type { FileWork } from './file-work';

/** How many steps can be undone; each keeps a whole file. */
const UNDO_STEPS = 20;

export interface BookState {
  /** Counts changes of the workbook: what was read before is out of date. */
  readonly version: number;
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  /** While the file is being read or written. */
  readonly isBusy: boolean;
  /** The sheet in front, and the selected cell of each sheet that was in front before. */
  readonly sheet: string;
  readonly selected: Readonly<Record<string, Position>>;
  /** Counts how often a cell was to be shown. */
  readonly reveals: number;
}

/**
 * A workbook opened in the page: the file in memory, what of it is on screen, and
 * the files that it was before. Undoing gives back the very file of before, with
 * formulas and their results.
 */
export class WorkbenchHost implements WorkbookHost {
  readonly store: Store<BookState>;
  private readonly listeners = new Set<() => void>();
  private readonly before: Uint8Array[] = [];
  private saved: Uint8Array;
  private reading: { readonly bytes: Uint8Array; readonly snapshot: Promise<Snapshot> } | null = null;
  /** Ends when all steps that were begun are done: each begins with the file as the one before left it. */
  private steps: Promise<unknown> = Promise.resolve();
  private working = 0;

  private constructor(
    private file: Uint8Array,
    readonly name: string,
    private readonly work: FileWork,
  ) {
    this.saved = file;
    this.store = new Store<BookState>({
      ...{ version: 0, isUnsaved: false, canUndo: false, isBusy: false },
      ...{ sheet: '', selected: {}, reveals: 0 },
    });
  }

  /** Throws WorkbookUnreadable or TooLarge. */
  static async open(bytes: Uint8Array, name: string, work: FileWork): Promise<WorkbenchHost> {
    const host = new WorkbenchHost(bytes, name, work);
    const { sheets } = await host.read();
    host.store.set({ sheet: sheets.find(({ visibility }) => visibility === 'visible')?.name ?? '' });
    return host;
  }

  /** The file as it is now. */
  get bytes(): Uint8Array {
    return this.file;
  }

  /** The file for saving: with every step that was begun. */
  async finished(): Promise<Uint8Array> {
    await this.steps;
    return this.file;
  }

  read(): Promise<Snapshot> {
    const { file: bytes, name } = this;
    if (this.reading?.bytes !== bytes) {
      this.reading = { bytes, snapshot: this.busyWith(this.work.read({ bytes, name })) };
    }
    return this.reading.snapshot;
  }

  /** How a sheet looks. Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  look(sheet: string): Promise<SheetLook> {
    const { file: bytes, name } = this;
    return this.busyWith(this.work.look({ bytes, name }, sheet));
  }

  apply(edits: readonly Edit[]): Promise<Applied> {
    return this.step(async () => {
      const { file, name } = this;
      const { bytes, applied } = await this.busyWith(this.work.apply({ bytes: file, name }, edits));
      if (edits.length > 0) {
        this.before.push(file);
        if (this.before.length > UNDO_STEPS) this.before.shift();
        this.file = bytes;
      }
      this.changed();
      return applied;
    });
  }

  /** Takes the last step back; without one it does nothing. */
  undo(): Promise<void> {
    return this.step(() => {
      const bytes = this.before.pop();
      if (bytes) {
        this.file = bytes;
        this.changed();
      }
      return Promise.resolve();
    });
  }

  /** The file as it is now has been given to the person. */
  markSaved(): void {
    this.saved = this.bytes;
    this.store.set({ isUnsaved: false });
  }

  select(sheet: string, position: Position): void {
    this.store.set({ sheet, selected: { ...this.store.get().selected, [sheet]: position } });
  }

  openSheet(sheet: string): void {
    this.select(sheet, this.store.get().selected[sheet] ?? FIRST_CELL);
  }

  async reveal({ sheet, row, column }: CellRef): Promise<void> {
    const found = (await this.read()).sheets.find(({ name }) => name === sheet);
    if (!found) throw new SheetMissing(sheet);
    if (found.visibility !== 'visible') throw new SheetHidden(sheet);
    this.select(sheet, { row, column });
    this.store.set({ reveals: this.store.get().reveals + 1 });
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does the step when those before it are done, be it that they failed. */
  private step<T>(run: () => Promise<T>): Promise<T> {
    const done = this.steps.then(run);
    this.steps = done.catch(() => undefined);
    return done;
  }

  private async busyWith<T>(work: Promise<T>): Promise<T> {
    this.working += 1;
    this.store.set({ isBusy: true });
    try {
      return await work;
    } finally {
      this.working -= 1;
      this.store.set({ isBusy: this.working > 0 });
    }
  }

  private changed(): void {
    const { version } = this.store.get();
    const isUnsaved = this.bytes !== this.saved;
    this.store.set({ version: version + 1, isUnsaved, canUndo: this.before.length > 0 });
    for (const listener of this.listeners) listener();
  }
}
