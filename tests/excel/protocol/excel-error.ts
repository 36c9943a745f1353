/** An error that Excel itself would answer, by its code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/**
 * Something that the real Excel may well do and the in-memory one does not: never
 * an answer to the code under test but a failure of the test.
 */
export class NotPlayed extends Error {
  constructor(what: string) {
    super(`the in-memory Excel does not play ${what}`);
    this.name = 'NotPlayed';
  }
}
