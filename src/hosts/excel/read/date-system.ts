/** Asks whether dates count from 1904. No property tells; the number of that year's first day does. */
export class DateSystem {
  private readonly firstOf1904: Excel.FunctionResult<number>;

  constructor(context: Excel.RequestContext) {
    this.firstOf1904 = context.workbook.functions.date(1904, 1, 1);
    this.firstOf1904.load('value');
  }

  /** To be asked after the sync that answered. */
  get is1904(): boolean {
    return this.firstOf1904.value === 0;
  }
}
