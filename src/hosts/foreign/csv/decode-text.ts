import { WorkbookUnreadable } from '../../../workbook/errors';

/** How a text file is written. GB18030 holds GBK and GB 2312, which Windows in Chinese calls ANSI. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** So much of the file is looked at for the zero bytes of UTF-16. */
const SAMPLE = 4096;

/**
 * The text of a file, without its byte order mark. Without one it is UTF-8 where
 * every byte fits, else GB18030: Chinese text in GB18030 is next to never valid
 * UTF-8. Throws WorkbookUnreadable, not-a-table, for what is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: encoding === 'gb18030' }).decode(bytes);
  } catch (error) {
    throw new WorkbookUnreadable(file, 'not-a-table', null, { cause: error });
  }
  if (text.includes('\0')) throw new WorkbookUnreadable(file, 'not-a-table');
  return text;
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, SAMPLE); at++)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Commas, digits and line ends have one zero byte each; text in one byte or in UTF-8 has none.
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // As a stream, so that a file cut off within its last character is still the UTF-8 that it is.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
