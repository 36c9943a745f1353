import { XlsxMemoryHost } from '../../hosts/xlsx/memory-host';
import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { CellRef } from '../../records/cell-ref';
import { Store } from '../../taskpane/session/store';
import type { Edit } from '../../workbook/edit';
import { SheetMissing } from '../../workbook/errors';
import { SheetHidden } from '../../workbook/excel-errors';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied, WorkbookHost } from '../../workbook/workbook-host';
import { FIRST_CELL, type Position } from '../grid/position';

/** How many steps can be undone; each keeps a whole file. */
const UNDO_STEPS = 20;

export interface BookState {
  /** Counts changes of the workbook: what was read before is out of date. */
  readonly version: number;
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
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
  private file: XlsxMemoryHost;
  private saved: Uint8Array;
  private reading: {
    readonly of: XlsxMemoryHost;
    readonly bytes: Uint8Array;
    readonly snapshot: Promise<Snapshot>;
  } | null = null;

  private constructor(
    bytes: Uint8Array,
    readonly name: string,
  ) {
    this.file = new XlsxMemoryHost(bytes, name);
    this.saved = bytes;
    this.store = new Store<BookState>({
      ...{ version: 0, isUnsaved: false, canUndo: false },
      ...{ sheet: '', selected: {}, reveals: 0 },
    });
  }

  /** Throws WorkbookUnreadable or TooLarge. */
  static async open(bytes: Uint8Array, name: string): Promise<WorkbenchHost> {
    const host = new WorkbenchHost(bytes, name);
    const { sheets } = await host.read();
    host.store.set({ sheet: sheets.find(({ visibility }) => visibility === 'visible')?.name ?? '' });
    return host;
  }

  /** The file as it is now, for saving. */
  get bytes(): Uint8Array {
    return this.file.bytes;
  }

  read(): Promise<Snapshot> {
    const { file } = this;
    if (this.reading?.of !== file || this.reading.bytes !== file.bytes) {
      this.reading = { of: file, bytes: file.bytes, snapshot: file.read() };
    }
    return this.reading.snapshot;
  }

  /** How a sheet looks. Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  look(sheet: string): Promise<SheetLook> {
    return this.file.sheetLook(sheet);
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const { bytes } = this.file;
    const applied = await this.file.apply(edits);
    if (this.file.bytes !== bytes) {
      this.before.push(bytes);
      if (this.before.length > UNDO_STEPS) this.before.shift();
    }
    this.changed();
    return applied;
  }

  /** Takes the last step back; without one it does nothing. */
  undo(): void {
    const bytes = this.before.pop();
    if (!bytes) return;
    this.file = new XlsxMemoryHost(bytes, this.name);
    this.changed();
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

  private changed(): void {
    const { version } = this.store.get();
    const isUnsaved = this.bytes !== this.saved;
    this.store.set({ version: version + 1, isUnsaved, canUndo: this.before.length > 0 });
    for (const listener of this.listeners) listener();
  }
}
