import { WorkbookError, type ErrorSentence } from './errors';

export type BusyReason =
  /** The person is typing in a cell. */
  | 'cell-edit'
  /** A dialog of Excel is open. */
  | 'dialog'
  /** Another workbook has the focus. */
  | 'other-workbook'
  /** Excel has too much to do just now, or somebody else's change came in between. */
  | 'overloaded';

/** Excel cannot be asked at this moment; nothing was written. The same again a little later will do. */
export class ExcelBusy extends WorkbookError {
  readonly code = 'excel-busy';
  readonly data;
  constructor(
    readonly reason: BusyReason,
    options?: ErrorOptions,
  ) {
    super(`Excel is busy: ${reason}`, options);
    this.name = 'ExcelBusy';
    this.data = { reason };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}

/** This Excel lacks something that the product needs at least; nothing was written. */
export class ExcelTooOld extends WorkbookError {
  readonly code = 'excel-too-old';
  readonly data = {};
  constructor(
    /** What was missing, in Office.js's terms, for the one who maintains the computers. */
    readonly missing: string,
    options?: ErrorOptions,
  ) {
    super(`Excel lacks ${missing}`, options);
    this.name = 'ExcelTooOld';
  }

  override get smallPrint(): string {
    return this.missing;
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

/** The workbook may not be changed by this person: opened for reading only, or without permission. Nothing was written. */
export class WorkbookReadOnly extends WorkbookError {
  readonly code = 'workbook-read-only';
  readonly data = {};
  constructor(options?: ErrorOptions) {
    super('the workbook may not be changed', options);
    this.name = 'WorkbookReadOnly';
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

/** The sheet of a cell to be shown is hidden, and is not unhidden without being asked. */
export class SheetHidden extends WorkbookError {
  readonly code = 'sheet-hidden';
  readonly data;
  constructor(readonly sheet: string) {
    super(`hidden: ${sheet}`);
    this.name = 'SheetHidden';
    this.data = { sheet };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

/** What a refusal of Excel comes down to for the person in front of it. */
export type ExcelRefusal =
  /** A sheet, table or name of this name is there already. */
  | 'name-taken'
  /** A sheet, table or cell that was there a moment ago is gone. */
  | 'gone'
  /** Cells are merged across what was to be written. */
  | 'merged'
  /** A pivot table stands where something was to be written. */
  | 'pivot-table'
  /** A filter hides part of what was to be written. */
  | 'filtered'
  /** There is no room: content would be pushed off the sheet. */
  | 'no-room'
  /** The kind of sheet (a chart sheet, a macro sheet) or object does not take this. */
  | 'wrong-kind'
  /** A formula is longer than Excel takes, or is not accepted as it stands. */
  | 'formula'
  /** A password, or signing in to the place where the workbook lies, is asked for. */
  | 'sign-in'
  | 'unknown';

/** Excel refused; nothing was written, or all of it was taken back. */
export class ExcelFailed extends WorkbookError {
  readonly code = 'excel-failed';
  readonly data = {};
  constructor(
    /** Office.js's code and the place it names, never its message, which is localised. */
    readonly detail: string,
    readonly refusal: ExcelRefusal = 'unknown',
    options?: ErrorOptions,
  ) {
    super(`Excel failed: ${detail}`, options);
    this.name = 'ExcelFailed';
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.refusal}`;
  }

  override get smallPrint(): string | null {
    return this.refusal === 'unknown' ? this.detail : null;
  }
}

/**
 * Writing was interrupted and could not be taken back either: what is named may
 * or may not have been written. Everything else is untouched.
 */
export class WriteUncertain extends WorkbookError {
  readonly code = 'write-uncertain';
  readonly data;
  constructor(
    /** Sheets in which cells were to be set or which were to be added. */
    readonly sheets: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`written in part, perhaps: ${sheets.join(', ')}`, options);
    this.name = 'WriteUncertain';
    this.data = { sheets: sheets.join('、') };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}
