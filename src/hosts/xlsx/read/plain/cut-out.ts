/** A part without the content of its great element: what is left is small, and for the general parser. */
export interface Cut {
  /** The element's prefix with its colon, or ''. */
  readonly prefix: string;
  /** Where its start tag ends and its end tag begins. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly around: string;
}

/**
 * Looks for the only element of that name. What is found may yet stand in a comment:
 * whoever reads `around` has to see that an element begins and ends where this says.
 */
export function cutOut(text: string, name: string): Cut | null {
  const open = new RegExp(`<((?:[A-Za-z][A-Za-z0-9]*:)?)${name}(?:\\s[^<>]*)?>`).exec(text);
  if (!open || open[0].endsWith('/>')) return null;
  const prefix = open[1] ?? '';
  const openEnd = open.index + open[0].length;
  const closeStart = text.lastIndexOf(`</${prefix}${name}>`);
  if (closeStart < openEnd) return null;
  // XML 1.1 has other characters and line ends; no spreadsheet program writes it.
  if (text.slice(0, Math.min(openEnd, LONGEST_DECLARATION)).includes('1.1')) return null;
  return { prefix, openEnd, closeStart, around: text.slice(0, openEnd) + text.slice(closeStart) };
}

const LONGEST_DECLARATION = 100;
