/** Excel gave null in place of the cells of a range: it does not spell out whole rows or columns. Pieces of them it does. */
export class NotSpeltOut extends Error {
  constructor() {
    super('a range was not spelt out cell by cell');
    this.name = 'NotSpeltOut';
  }
}

/** What a range holds, row by row. Throws NotSpeltOut, which the types of Office.js do not say. */
export function matrixOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) throw new NotSpeltOut();
  return given as unknown[][];
}
