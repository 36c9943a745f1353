/** An error that Excel itself would answer, by its code. */
export class ExcelError extends Error {
  /** The member that was being carried out, "Range.insert"; set where it is known. */
  location: string | null = null;

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

/** Runs a member; whatever Excel answers then names it. */
export function located<T>(member: string, run: () => T): T {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof ExcelError) problem.location ??= member;
    throw problem;
  }
}
