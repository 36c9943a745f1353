/**
 * Changes to a text at offsets of the text as it was; everything between them
 * stays as it stands. Several insertions at one offset keep their order.
 */
export class Splices {
  private readonly all: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  insert(offset: number, text: string): void {
    this.replace(offset, offset, text);
  }

  replace(start: number, end: number, text: string): void {
    this.all.push({ start, end, text });
  }

  /** Throws where two changes overlap, which is a defect of the caller. */
  applyTo(text: string): string {
    const pieces: string[] = [];
    let offset = 0;
    for (const splice of this.all.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (splice.start < offset) throw new RangeError(`changes overlap at ${splice.start}`);
      pieces.push(text.slice(offset, splice.start), splice.text);
      offset = splice.end;
    }
    pieces.push(text.slice(offset));
    return pieces.join('');
  }
}
