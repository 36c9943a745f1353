import { LIMITS } from '../../hosts/xlsx/limits';
import { Store } from '../../taskpane/state/store';
import { TooLarge } from '../../workbook/errors';
import type { BookBytes, BookWork, Progress } from '../book/file-work';
import { WorkbenchHost } from '../book/workbench-host';
import { PageProblem } from './page-errors';

/** A file to be opened: what it is called, and how its bytes are got. */
export interface BookFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** It was not saved when it was last open: what is to be done once it is again. */
  readonly onOpened?: () => void;
}

/** A workbook on its way. */
export interface Opening {
  readonly name: string;
  /** How much has been read, between 0 and 1; null while nothing can be told. */
  readonly done: number | null;
}

export interface BooksState {
  /** The workbook that is open; null until the first one is. */
  readonly host: WorkbenchHost | null;
  /** null while none is being opened. */
  readonly opening: Opening | null;
  readonly problem: unknown;
}

/** The workbook of the page. Each has a thread of its own, so that opening another one can be given up. */
export class Books {
  readonly store = new Store<BooksState>({ host: null, opening: null, problem: null });
  private work: BookWork | null = null;
  private attempt: BookWork | null = null;

  constructor(private readonly startWork: () => BookWork) {}

  /**
   * Opens a workbook in the place of the other, which stays where the new one cannot be
   * used. Resolves to the new one; to null where it was refused or given up.
   */
  async open(file: BookFile): Promise<WorkbenchHost | null> {
    this.cancel();
    const work = this.startWork();
    this.attempt = work;
    const isWanted = (): boolean => this.attempt === work;
    const tell = (done: number | null): void => {
      if (isWanted()) this.store.set({ opening: { name: file.name, done } });
    };
    tell(null);
    try {
      const host = await openBook(file, work, tell);
      if (!isWanted()) return null;
      this.work?.stop();
      this.work = work;
      if (file.onOpened) host.markUnsaved();
      this.store.set({ host, opening: null, problem: null });
      this.attempt = null;
      file.onOpened?.();
      return host;
    } catch (problem) {
      if (!isWanted()) return null;
      this.cancel();
      this.store.set({ problem });
      return null;
    }
  }

  /** Gives up what is being opened: what was open before stays. */
  cancel(): void {
    const { attempt } = this;
    this.attempt = null;
    attempt?.stop();
    if (attempt) this.store.set({ opening: null });
  }

  readonly setProblem = (problem: unknown): void => this.store.set({ problem });
}

/** A file that a person chose or dropped. */
export function bookFileOf(file: File): BookFile {
  return {
    name: file.name,
    bytes: async () => {
      if (file.size > LIMITS.file) throw new TooLarge(file.name, file.name, file.size, LIMITS.file);
      return new Uint8Array(await file.arrayBuffer());
    },
  };
}

async function openBook({ name, bytes }: BookFile, work: BookWork, onProgress: Progress): Promise<WorkbenchHost> {
  if (/\.(pdf|docx?)$/i.test(name)) throw new PageProblem('notXlsx', { file: name });
  const file = { name, bytes: await bytes() };
  if (!mayBeForeign(file)) return WorkbenchHost.open(file.bytes, name, work, onProgress);
  const { bytes: made, conversion } = await work.convert(file);
  const saved = conversion === null ? name : name.replace(/\.[^.]*$/, '') + '.xlsx';
  return WorkbenchHost.open(made, saved, work, onProgress, conversion);
}

/** First byte of an .xls, whatever it is called. */
const OLE = 0xd0;

/** Whether the file has to be looked at before it is opened: it is none that begins and is called as an .xlsx. */
function mayBeForeign({ name, bytes }: BookBytes): boolean {
  return bytes[0] === OLE || !/\.xls[xm]$/i.test(name);
}
