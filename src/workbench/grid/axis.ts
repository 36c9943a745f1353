/** The rows of a sheet from top to bottom, or its columns from left to right: sizes and places in pixels, counted from 1. */
export class Axis {
  /** Where each one ends; at 0 the beginning of the first. */
  private readonly ends: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.ends = new Float64Array(count + 1);
    for (let index = 1; index <= count; index++) this.ends[index] = this.end(index - 1) + sizeOf(index);
  }

  start(index: number): number {
    return this.end(index - 1);
  }

  end(index: number): number {
    return this.ends[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.end(index) - this.end(index - 1);
  }

  get total(): number {
    return this.end(this.count);
  }

  /** Which one is at that distance from the beginning; before the first the first, after the last the last. */
  at(offset: number): number {
    let low = 1;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
