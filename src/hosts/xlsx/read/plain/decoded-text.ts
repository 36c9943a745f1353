import { NotPlain } from './not-plain';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// What XML 1.0 does not allow as a character: control characters, halves of surrogate pairs, the two non-characters.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters to be refused
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Text between tags with its references resolved and its line ends made line feeds
 * (XML 1.0, 2.11 and 4.6). Throws NotPlain for what is not well formed.
 */
export function decodedText(raw: string): string {
  if (raw.includes(']]>') || FORBIDDEN.test(raw)) throw new NotPlain();
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]*)(;?)/g, (_, name: string, end: string) => {
    if (end === '') throw new NotPlain();
    return NAMED[name] ?? numbered(name);
  });
}

function numbered(name: string): string {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!digits) throw new NotPlain();
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
  if (character === '' || FORBIDDEN.test(character)) throw new NotPlain();
  return character;
}
