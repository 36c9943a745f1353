import { WorkbookUnreadable } from '../../../workbook/errors';

/** A part's text and the bytes it came in, so that it is stored again in the same encoding. */
export interface EncodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). Throws WorkbookUnreadable, damaged, for anything else. */
export function decodeXml(bytes: Uint8Array, file: string, part: string): EncodedText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
    return { text, encoding };
  } catch (error) {
    throw new WorkbookUnreadable(file, 'damaged', part, { cause: error });
  }
}

export function encodeXml({ text, encoding }: EncodedText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  const littleEndian = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2 + 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

function encodingOf(bytes: Uint8Array): EncodedText['encoding'] {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8-bom' : 'utf-8';
}
