/** There is no Excel to talk to: its script did not load, or the page is open in a plain browser. */
export class OfficeMissing extends Error {
  constructor(
    readonly reason: 'office-missing' | 'not-in-excel',
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'OfficeMissing';
  }
}
