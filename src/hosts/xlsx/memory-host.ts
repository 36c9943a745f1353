import type { Edit } from '../../workbook/edit';
import type { Snapshot } from '../../workbook/snapshot';
import type { Renewal, Renewed } from '../../workbook/renewal';
import type { Applied, WorkbookHost } from '../../workbook/workbook-host';
import type { SheetLook } from './look/sheet-look';
import { openWorkbook } from './open-workbook';

/** A workbook whose file is held in memory, for the workbench in a browser. There is no screen to show a cell on. */
export class XlsxMemoryHost implements WorkbookHost {
  private readonly listeners = new Set<() => void>();

  constructor(
    private current: Uint8Array,
    /** File name for messages, without its folder. */
    readonly name: string,
  ) {}

  /** The file as it is now, for saving. */
  get bytes(): Uint8Array {
    return this.current;
  }

  async read(): Promise<Snapshot> {
    return Promise.resolve(openWorkbook(this.current, this.name).snapshot());
  }

  /** How a sheet looks on a screen. Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  async sheetLook(sheet: string): Promise<SheetLook> {
    return Promise.resolve(openWorkbook(this.current, this.name).sheetLook(sheet));
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const { bytes, applied } = openWorkbook(this.current, this.name).apply(edits);
    this.current = bytes;
    for (const listener of this.listeners) listener();
    return Promise.resolve(applied);
  }

  async renew(renewal: Renewal): Promise<Renewed> {
    return Promise.resolve(openWorkbook(this.current, this.name).renew(renewal));
  }

  async reveal(): Promise<void> {
    return Promise.resolve();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
