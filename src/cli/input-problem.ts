/** The workbook is readable but does not hold what the command needs. Exit status 2. */
export class InputProblem extends Error {
  constructor(
    readonly code:
      | 'month-not-in-workbook'
      | 'half-not-in-workbook'
      | 'half-unrecorded'
      | 'half-empty'
      | 'period-not-in-workbook'
      | 'dues-missing'
      | 'roster-missing'
      | 'roster-needed'
      | 'list-missing'
      | 'compare-roster-missing'
      | 'person-unknown'
      | 'person-unknown-nearest'
      | 'person-ambiguous'
      | 'paper-dues-missing'
      | 'paper-roster-missing'
      | 'pdf-office-missing'
      | 'pdf-failed'
      | 'no-workbooks'
      | 'no-facts'
      | 'key-file'
      | 'no-facts-folder'
      | 'other-facts'
      | 'duckdb-missing'
      | 'nothing-held'
      | 'half-not-in-facts',
    readonly data: Readonly<Record<string, string>>,
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'InputProblem';
  }
}
