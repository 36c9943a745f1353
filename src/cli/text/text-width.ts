/** Characters of one column each, and of two: nearly every text consists of these, and its width is quickly told. */
const NARROW = '\\x20-\\x7e·×√≥≤—–…“”‘’△○☆◎●→';
const WIDE = '\\u4e00-\\u9fff\\u3001-\\u301b\\uff01\\uff08-\\uff0c\\uff1a-\\uff1b\\uff1f';
const ONLY_THESE = new RegExp(`^[${NARROW}${WIDE}]*$`);
const EACH_NARROW = new RegExp(`[${NARROW}]`, 'g');

/** Columns that a text takes on a terminal; a Chinese character takes two. */
export function textWidth(text: string): number {
  return plainWidth(text) ?? (measure ??= library())(text);
}

/** The same where it is the sum of its characters' widths; null where it may not be. */
export function plainWidth(text: string): number | null {
  if (!ONLY_THESE.test(text)) return null;
  return 2 * text.length - (text.match(EACH_NARROW)?.length ?? 0);
}

type Measure = (text: string) => number;
let measure: Measure | null = null;

/** For all other characters. Its tables cost a short command a tenth of its time, and few need them. */
function library(): Measure {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import is either made at the start or waited for
  return (require('string-width') as { readonly default: Measure }).default;
}
