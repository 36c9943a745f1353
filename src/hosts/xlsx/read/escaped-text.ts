/**
 * SpreadsheetML writes a character that XML cannot hold as _xHHHH_, and a text
 * that looks so by itself with its first "_" escaped (ECMA-376 part 1, 22.9.2.19).
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

// Control characters but for tab and line feed, the two non-characters of XML, and halves of surrogate pairs.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not reach the file
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escapeUnwritable(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
