import { monthIndex, type Month } from '../records/month';

/**
 * A value for each of some months that lie close together, as the months of a ledger
 * do. An array from the first of them on: for thousands of members that is far
 * quicker to fill and to look up than a map.
 */
export class ByMonth<T> {
  private first = 0;
  private readonly values: (T | undefined)[] = [];

  get(month: Month): T | undefined {
    return this.values[monthIndex(month) - this.first];
  }

  set(month: Month, value: T): void {
    const index = monthIndex(month);
    if (this.values.length === 0) this.first = index;
    if (index < this.first) {
      this.values.unshift(...new Array<undefined>(this.first - index).fill(undefined));
      this.first = index;
    }
    while (this.values.length < index - this.first) this.values.push(undefined);
    this.values[index - this.first] = value;
  }
}
