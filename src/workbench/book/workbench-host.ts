import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { DeletedLines } from '../../hosts/xlsx/lines/delete-lines';
import type { CellRef } from '../../records/cell-ref';
import { Store } from '../../taskpane/state/store';
import type { Edit } from '../../workbook/edit';
import type { Conversion } from '../../workbook/conversion';
import { refuseUnconvertible, SheetMissing } from '../../workbook/errors';
import { SheetHidden } from '../../workbook/excel-errors';
import type { Renewal, Renewed } from '../../workbook/renewal';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied, WorkbookHost } from '../../workbook/workbook-host';
import { FIRST_CELL, type Position } from '../grid/position';
import type { BookBytes, ChangedFile, FileWork, Progress } from './file-work';
import { stillPending, type PendingEdits } from './pending-edits';

/** How many steps can be undone; each keeps a whole file. */
const UNDO_STEPS = 20;

export interface BookState {
  /** Counts changes of the workbook: what was read before is out of date. */
  readonly version: number;
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What a person typed and the sheet that was read last does not have yet. */
  readonly pending: readonly PendingEdits[];
  /** While the file is being read or written. */
  readonly isBusy: boolean;
  /** The sheet in front, and the selected cell of each sheet that was in front before. */
  readonly sheet: string;
  readonly selected: Readonly<Record<string, Position>>;
  /** The opposite corner of what is selected, on sheets where that is more than one cell. */
  readonly reach: Readonly<Record<string, Position>>;
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
  private readonly after: Uint8Array[] = [];
  /** null where nobody has the file as it was opened. */
  private saved: Uint8Array | null;
  private reading: { readonly bytes: Uint8Array; readonly snapshot: Promise<Snapshot> } | null = null;
  /** Ends when all steps that were begun are done: each begins with the file as the one before left it. */
  private steps: Promise<unknown> = Promise.resolve();
  private working = 0;
  private lastWrite = 0;

  private constructor(
    private file: Uint8Array,
    readonly name: string,
    private readonly work: FileWork,
    /** What the workbook was made of; null where it is the file that was opened. */
    readonly conversion: Conversion | null,
  ) {
    this.saved = file;
    this.store = new Store<BookState>({
      ...{ version: 0, isUnsaved: false, canUndo: false, canRedo: false, pending: [], isBusy: false },
      ...{ sheet: '', selected: {}, reach: {}, reveals: 0 },
    });
  }

  /** Throws WorkbookUnreadable or TooLarge. */
  static async open(
    bytes: Uint8Array,
    name: string,
    work: FileWork,
    onProgress?: Progress,
    conversion: Conversion | null = null,
  ): Promise<WorkbenchHost> {
    const host = new WorkbenchHost(bytes, name, work, conversion);
    const { sheets } = await host.read(onProgress);
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

  read(onProgress?: Progress): Promise<Snapshot> {
    const { file: bytes, name } = this;
    if (this.reading?.bytes !== bytes) {
      this.reading = { bytes, snapshot: this.busyWith(this.work.read({ bytes, name }, onProgress)) };
    }
    return this.reading.snapshot;
  }

  /** How a sheet looks. Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  look(sheet: string): Promise<SheetLook> {
    const { file: bytes, name } = this;
    return this.busyWith(this.work.look({ bytes, name }, sheet));
  }

  apply(edits: readonly Edit[]): Promise<Applied> {
    return this.change((file) => this.work.apply(file, edits), edits.length > 0);
  }

  renew(renewal: Renewal): Promise<Renewed> {
    const { file: bytes, name } = this;
    return this.busyWith(this.work.renew({ bytes, name }, renewal));
  }

  /** As `apply`, and what cells are set to is shown at once; no longer where it is refused. */
  async write(edits: readonly Edit[]): Promise<Applied> {
    const id = ++this.lastWrite;
    this.setPending([...this.store.get().pending, { id, edits, version: null }]);
    try {
      const applied = await this.apply(edits);
      const { pending, version } = this.store.get();
      this.setPending(pending.map((one) => (one.id === id ? { ...one, version } : one)));
      return applied;
    } catch (problem) {
      this.setPending(this.store.get().pending.filter((one) => one.id !== id));
      throw problem;
    }
  }

  /** The sheet on screen is that of this version: what it has is pending no more. */
  shown(version: number): void {
    const { pending } = this.store.get();
    const left = stillPending(pending, version);
    if (left !== pending) this.store.set({ pending: left });
  }

  /** Takes whole rows or columns away. Throws what `XlsxWorkbook.deleteLines` does; then nothing has changed. */
  deleteLines(lines: DeletedLines): Promise<Applied> {
    return this.change((file) => this.work.deleteLines(file, lines), true);
  }

  /** Takes the last step back; without one it does nothing. */
  undo(): Promise<void> {
    return this.step(() => this.go(this.before, this.after));
  }

  /** Does again what was taken back last; nothing once something else was done. */
  redo(): Promise<void> {
    return this.step(() => this.go(this.after, this.before));
  }

  /** The file as it is now has been given to the person. */
  markSaved(): void {
    this.saved = this.bytes;
    this.store.set({ isUnsaved: false });
  }

  /** The file was opened from what the browser kept: nobody has saved it. */
  markUnsaved(): void {
    this.saved = null;
    this.store.set({ isUnsaved: true });
  }

  /** Whether the file itself is not what was opened or saved; what is still to be written into it left aside. */
  get isChanged(): boolean {
    return this.file !== this.saved;
  }

  /** Selects a cell, or with `reach` all cells between the two. */
  select(sheet: string, position: Position, reach: Position | null = null): void {
    const { selected, reach: known } = this.store.get();
    const others = Object.fromEntries(Object.entries(known).filter(([name]) => name !== sheet));
    this.store.set({
      sheet,
      selected: { ...selected, [sheet]: position },
      reach: reach === null ? others : { ...others, [sheet]: reach },
    });
  }

  openSheet(sheet: string): void {
    const { selected, reach } = this.store.get();
    this.select(sheet, selected[sheet] ?? FIRST_CELL, reach[sheet] ?? null);
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

  /** One step of the person: the file becomes another one, and what was taken back before is gone. */
  private change(run: (file: BookBytes) => Promise<ChangedFile>, isStep: boolean): Promise<Applied> {
    return this.step(async () => {
      refuseUnconvertible(this.conversion);
      const { file, name } = this;
      const { bytes, applied } = await this.busyWith(run({ bytes: file, name }));
      if (isStep) {
        this.keep(this.before, file);
        this.after.length = 0;
        this.file = bytes;
      }
      this.changed();
      return applied;
    });
  }

  private go(from: Uint8Array[], to: Uint8Array[]): Promise<void> {
    const bytes = from.pop();
    if (bytes) {
      this.keep(to, this.file);
      this.file = bytes;
      this.changed();
    }
    return Promise.resolve();
  }

  private keep(files: Uint8Array[], file: Uint8Array): void {
    files.push(file);
    if (files.length > UNDO_STEPS) files.shift();
  }

  private setPending(pending: readonly PendingEdits[]): void {
    this.store.set({ pending, ...this.outlook(pending) });
  }

  private outlook(pending: readonly PendingEdits[]): Pick<BookState, 'isUnsaved' | 'canUndo' | 'canRedo'> {
    const isWriting = pending.some(({ version }) => version === null);
    return {
      isUnsaved: isWriting || this.isChanged,
      canUndo: isWriting || this.before.length > 0,
      canRedo: !isWriting && this.after.length > 0,
    };
  }

  private changed(): void {
    const { version, pending } = this.store.get();
    this.store.set({ version: version + 1, ...this.outlook(pending) });
    for (const listener of this.listeners) listener();
  }
}
