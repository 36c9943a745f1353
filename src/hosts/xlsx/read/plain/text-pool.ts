/** From this length on an engine may keep a part of a text as a view of the whole. */
const SHORTEST_VIEW = 13;

/**
 * Each text of a workbook once: the same names and marks stand in its cells a
 * thousand times. What is kept holds no more than itself: a view would hold the
 * whole part that it was cut out of.
 */
export class TextPool {
  private readonly known = new Map<string, string>();

  once(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const own = text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
    this.known.set(own, own);
    return own;
  }
}
