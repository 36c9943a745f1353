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
  readonly data;
  constructor(
    /** What was missing, in Office.js's terms, for the one who maintains the computers. */
    readonly missing: string,
    options?: ErrorOptions,
  ) {
    super(`Excel lacks ${missing}`, options);
    this.name = 'ExcelTooOld';
    this.data = { missing };
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

/** Excel refused for a reason that no person can mend; nothing was written, or all of it was taken back. */
export class ExcelFailed extends WorkbookError {
  readonly code = 'excel-failed';
  readonly data;
  constructor(
    /** Office.js's code and the place it names, never its message, which is localised. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`Excel failed: ${detail}`, options);
    this.name = 'ExcelFailed';
    this.data = { detail };
  }

  get sentence(): ErrorSentence {
    return this.code;
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
