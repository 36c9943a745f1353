/** The workbook holds nothing of the kind that the button writes: no month, no ledger of an ended half-year. */
export class NothingToWrite extends Error {
  constructor(readonly what: 'month' | 'dues' | 'half') {
    super(`nothing to write: ${what}`);
    this.name = 'NothingToWrite';
  }
}
