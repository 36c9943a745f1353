import { WorkbookError, type ErrorSentence } from '../workbook/errors';

/** No sheet of the workbook holds a table of any role: the wrong file, or heads that nothing recognises. */
export class NothingRecognised extends WorkbookError {
  readonly code = 'nothing-recognised';
  readonly data;
  constructor(
    readonly file: string,
    /** Every sheet that was looked at, in order. */
    readonly sheets: readonly string[],
  ) {
    super(`${file}: no table recognised on ${sheets.join(', ')}`);
    this.name = 'NothingRecognised';
    this.data = { file, sheets: sheets.join('、') };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

/** A table says months without a year, and neither the other tables nor the caller settle which year. */
export class YearNeeded extends WorkbookError {
  readonly code = 'year-needed';
  readonly data;
  constructor(
    readonly file: string,
    readonly sheet: string,
  ) {
    super(`${file}: no year for ${sheet}`);
    this.name = 'YearNeeded';
    this.data = { file, sheet };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}
