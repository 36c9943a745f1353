import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellCount } from '../cell-count';
import type { BlockedKind, LostKind } from '../../../workbook/conversion';

/** Numbers of records ([MS-XLS] 2.3), as far as anything follows from them. */
const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  externSheet: 0x0017,
  name: 0x0018,
  note: 0x001c,
  filePass: 0x002f,
  continue: 0x003c,
  object: 0x005d,
  template: 0x0060,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  pivotView: 0x00b0,
  mulRk: 0x00bd,
  mulBlank: 0x00be,
  project: 0x00d3,
  mergeCells: 0x00e5,
  textObject: 0x01b6,
  conditionalFormat: 0x01b0,
  link: 0x01b8,
  noMacros: 0x01bd,
  dropdown: 0x01be,
  array: 0x0221,
  beginning: 0x0809,
  sharedFormula: 0x04bc,
} as const;

/** Cells of one value: [MS-XLS] Label, LabelSst, RString, Number, RK, BoolErr, Blank. */
const CELLS: ReadonlySet<number> = new Set([0x0204, 0x00fd, 0x00d6, 0x0203, 0x027e, 0x0205, 0x0201]);

/**
 * The records that values, formulas, formats, sizes and comments come from. All
 * others are made unreadable for the reader, which so never meets what it does not
 * know, nor what would make it run through millions of cells.
 */
const WANTED: ReadonlySet<number> = new Set([
  ...CELLS,
  ...[RECORD.formula, RECORD.endOfFile, RECORD.externSheet, RECORD.name, RECORD.note, RECORD.object],
  ...[RECORD.columnInfo, RECORD.boundSheet, RECORD.mulRk, RECORD.mulBlank, RECORD.mergeCells],
  ...[RECORD.textObject, RECORD.array, RECORD.beginning, RECORD.sharedFormula],
  // Protect, Date1904, ExternName, CodePage, SST, Dimensions, String, Row, RRTabId, SupBook, XF, Format.
  ...[0x0012, 0x0022, 0x0023, 0x0042, 0x00fc, 0x0200, 0x0207, 0x0208, 0x013d, 0x01ae, 0x00e0, 0x041e],
]);

/** Kinds of a substream (BOF) and of an object (Obj). */
const BIFF8 = 0x0600;
const CHART_SHEET = 0x0020;
const MACRO_SHEET = 0x0040;
const CHART_OBJECT = 0x05;
const NOTE_OBJECT = 0x19;
const DROPDOWN_OBJECT = 0x14;

const COLUMNS = 256;
/** Row, column and format of a cell. */
const CELL_HEAD = 6;
/** Work that grows with the square of these: no real file comes near. */
const MOST = { merges: 100_000, arrayWork: 50_000_000, externSheets: 100, names: 20_000 } as const;
/** A byte of a formula may become so many characters of its text. */
const FORMULA_TEXT = 12;
const CHARACTERS_PER_CELL = 50;

export interface ScannedRecords {
  readonly lost: readonly LostKind[];
  readonly blocked: readonly BlockedKind[];
  /** The stream without what its reader need not see; every record keeps its place. */
  readonly stream: Uint8Array;
}

/**
 * Goes through the records of a Workbook stream once: what the file has beside
 * cells, and how much. Throws WorkbookUnreadable (encrypted, legacy-xls before
 * BIFF8, truncated, damaged) or TooLarge.
 */
export function scanRecords(content: Uint8Array, file: string, count: CellCount): ScannedRecords {
  return new Scan(content, file, count).run();
}

class Scan {
  private readonly stream: Uint8Array;
  private readonly view: DataView;
  private readonly lost = new Set<LostKind>(['looks']);
  private readonly blocked = new Set<BlockedKind>();
  /** Substreams that are open; charts within a sheet are the second. */
  private depth = 0;
  private hasProject = false;
  private hasNoMacros = false;
  private isContinued = false;
  private isNoteOpen = false;
  /** Comments whose text was met: only these can be read. */
  private readonly notes = new Set<number>();
  private openNote = 0;
  private merges = 0;
  private arrays = 0;
  private arrayWork = 0;
  private longestShared = 0;
  private readonly seen = new Map<number, number>();

  constructor(
    content: Uint8Array,
    private readonly file: string,
    private readonly count: CellCount,
  ) {
    this.stream = content.slice();
    this.view = new DataView(this.stream.buffer);
  }

  run(): ScannedRecords {
    const { view, stream } = this;
    let at = 0;
    let last = -1;
    while (at + 4 <= stream.length) {
      const type = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      if (at === 0 && type !== RECORD.beginning) throw new WorkbookUnreadable(this.file, 'legacy-xls');
      // Behind the last sheet the stream may be filled up with zeros.
      if (type === 0 && this.depth === 0) break;
      if (at + 4 + length > stream.length) throw new WorkbookUnreadable(this.file, 'truncated');
      if (!this.keeps(type, at + 4, length)) view.setUint16(at, RECORD.template, true);
      last = type;
      at += 4 + length;
    }
    if (last !== RECORD.endOfFile || this.depth !== 0) throw new WorkbookUnreadable(this.file, 'truncated');
    if (this.hasProject && !this.hasNoMacros) this.blocked.add('macros');
    return { lost: [...this.lost], blocked: [...this.blocked], stream };
  }

  /** Whether the reader may see a record; its content begins at `at`. */
  private keeps(type: number, at: number, length: number): boolean {
    if (type === RECORD.continue) return this.isContinued;
    const isKept = this.notice(type, at, length);
    this.isContinued = isKept;
    return isKept;
  }

  private notice(type: number, at: number, length: number): boolean {
    switch (type) {
      case RECORD.beginning:
        return this.begin(at, length);
      case RECORD.endOfFile:
        return this.depth-- === 1;
      case RECORD.filePass:
        throw new WorkbookUnreadable(this.file, 'encrypted');
      case RECORD.pivotView:
        this.blocked.add('pivots');
        return false;
      case RECORD.project:
        this.hasProject = true;
        return false;
      case RECORD.noMacros:
        this.hasNoMacros = true;
        return false;
      case RECORD.dropdown:
        this.lost.add('dropdowns');
        return false;
      case RECORD.conditionalFormat:
        this.lost.add('conditional-formats');
        return false;
      case RECORD.link:
        this.lost.add('links');
        return false;
    }
    if (this.depth !== 1 || !WANTED.has(type)) return false;
    this.bound(type, at, length);
    return this.isReadable(type, at, length);
  }

  private begin(at: number, length: number): boolean {
    if (length < 4) throw this.damaged();
    if (this.view.getUint16(at, true) !== BIFF8) throw new WorkbookUnreadable(this.file, 'legacy-xls');
    const kind = this.view.getUint16(at + 2, true);
    if (kind === CHART_SHEET) this.blocked.add('charts');
    if (kind === MACRO_SHEET) this.blocked.add('macros');
    this.arrays = 0;
    this.longestShared = 0;
    return ++this.depth === 1;
  }

  /** Holds what the record makes its reader do and keep to what is reasonable. */
  private bound(type: number, at: number, length: number): void {
    const { view } = this;
    const met = (this.seen.get(type) ?? 0) + 1;
    this.seen.set(type, met);
    if (CELLS.has(type)) this.cells(1, at, length);
    else if (type === RECORD.mulRk) this.cells(Math.floor((length - 6) / 6), at, length);
    else if (type === RECORD.mulBlank) this.cells(Math.floor((length - 6) / 2), at, length);
    else if (type === RECORD.formula) {
      this.cells(1, at, length);
      const text = (length + this.longestShared) * FORMULA_TEXT;
      this.count.take(Math.floor(text / CHARACTERS_PER_CELL), 'Workbook');
      this.arrayWork += this.arrays;
    } else if (type === RECORD.sharedFormula) this.longestShared = Math.max(this.longestShared, length);
    else if (type === RECORD.array) this.arrays++;
    else if (type === RECORD.mergeCells) this.merges += length >= 2 ? view.getUint16(at, true) : 0;
    const isBeyond =
      this.merges > MOST.merges ||
      this.arrayWork > MOST.arrayWork ||
      (type === RECORD.externSheet && met > MOST.externSheets) ||
      (type === RECORD.name && met > MOST.names);
    if (isBeyond) throw this.damaged();
  }

  private cells(cells: number, at: number, length: number): void {
    if (length < CELL_HEAD || this.view.getUint16(at + 2, true) + cells > COLUMNS) throw this.damaged();
    this.count.take(cells, 'Workbook');
  }

  private isReadable(type: number, at: number, length: number): boolean {
    const { view } = this;
    switch (type) {
      case RECORD.columnInfo: {
        // Excel and others write one column more than there are.
        if (length < 4 || view.getUint16(at, true) >= COLUMNS) return false;
        view.setUint16(at + 2, Math.min(view.getUint16(at + 2, true), COLUMNS - 1), true);
        return true;
      }
      case RECORD.object:
        return this.openObject(at, length);
      case RECORD.textObject: {
        if (this.isNoteOpen) this.notes.add(this.openNote);
        return this.isNoteOpen;
      }
      case RECORD.note:
        return length >= 8 && this.notes.has(view.getUint16(at + 6, true));
      default:
        return true;
    }
  }

  private openObject(at: number, length: number): boolean {
    if (length < 8) throw this.damaged();
    const kind = this.view.getUint16(at + 4, true);
    this.isNoteOpen = kind === NOTE_OBJECT;
    this.openNote = this.view.getUint16(at + 6, true);
    if (kind === CHART_OBJECT) this.blocked.add('charts');
    else if (kind !== NOTE_OBJECT && kind !== DROPDOWN_OBJECT) this.lost.add('pictures');
    return this.isNoteOpen;
  }

  private damaged(): WorkbookUnreadable {
    return new WorkbookUnreadable(this.file, 'damaged', 'Workbook');
  }
}
