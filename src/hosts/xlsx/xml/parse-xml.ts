import { SaxesParser, type SaxesTagNS } from 'saxes';
import { WorkbookUnreadable } from '../../../workbook/errors';

/** Where XML comes from, for messages. */
export interface XmlSource {
  readonly file: string;
  readonly part: string;
  readonly text: string;
}

/** What happens while a text is read from front to end; all offsets are positions in that text. */
export interface XmlVisitor {
  /** `openEnd` is the offset after ">". */
  open(tag: SaxesTagNS, openEnd: number): void;
  close(tag: SaxesTagNS, end: number): void;
  text(text: string): void;
}

/** Deeper nesting than any spreadsheet part needs; a bound on memory. */
const DEEPEST = 200;

/**
 * Reads XML strictly. Throws WorkbookUnreadable: unsafe-xml for a document type
 * declaration (no spreadsheet program writes one, and it is where entity attacks
 * live), damaged for anything that is not well formed.
 */
export function parseXml(source: XmlSource, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new WorkbookUnreadable(source.file, 'unsafe-xml', source.part);
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new WorkbookUnreadable(source.file, 'damaged', source.part);
    visitor.open(tag, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth--;
    visitor.close(tag, parser.position);
  });
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  parser.on('error', (error) => {
    throw new WorkbookUnreadable(source.file, 'damaged', source.part, { cause: error });
  });
  parser.write(source.text).close();
}

/** Where the tag that ends at `tagEnd` begins: "<" cannot stand inside a tag. */
export function tagStart(text: string, tagEnd: number): number {
  return text.lastIndexOf('<', tagEnd - 1);
}
