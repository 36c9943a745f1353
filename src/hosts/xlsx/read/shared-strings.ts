import { WorkbookUnreadable } from '../../../workbook/errors';
import { parseXml, type XmlSource } from '../xml/parse-xml';
import { unescapeText } from './escaped-text';
import { cutOut } from './plain/cut-out';
import { NotPlain } from './plain/not-plain';
import { plainRun } from './plain/plain-run';
import { PlainXml } from './plain/plain-xml';
import { TextPool } from './plain/text-pool';

/**
 * The texts that cells refer to by number. The runs of a rich text are joined;
 * phonetic hints (rPh) are not part of the text.
 */
export function readSharedStrings(source: XmlSource): readonly string[] {
  return readPlainly(source) ?? readStringsGenerally(source);
}

/** null where the quick reader does not suffice. */
function readPlainly(source: XmlSource): readonly string[] | null {
  const cut = cutOut(source.text, 'sst');
  if (cut === null) return null;
  try {
    let strings: readonly string[] | null = null;
    let depth = 0;
    parseXml(
      { ...source, text: cut.around },
      {
        open(tag, openEnd) {
          const prefix = tag.prefix === '' ? '' : `${tag.prefix}:`;
          if (depth++ > 0 || openEnd !== cut.openEnd || prefix !== cut.prefix) throw new NotPlain();
          const xml = new PlainXml(source.text, openEnd, prefix, new Set(['xml', ...Object.keys(tag.ns)]));
          strings = plainStrings(xml);
          if (xml.at !== cut.closeStart) throw new NotPlain();
        },
        close: () => undefined,
        text: () => undefined,
      },
    );
    return strings;
  } catch (error) {
    if (error instanceof NotPlain || error instanceof WorkbookUnreadable) return null;
    throw error;
  }
}

function plainStrings(xml: PlainXml): readonly string[] {
  const strings: string[] = [];
  const texts = new TextPool();
  for (;;) {
    xml.skipSpace();
    if (xml.isEndTag()) return strings;
    if (xml.startTag() !== 'si') throw new NotPlain();
    xml.attributes();
    strings.push(xml.isSelfClosing ? '' : texts.once(unescapeText(plainRun(xml, 'si'))));
  }
}

/** The same by the general parser alone. */
export function readStringsGenerally(source: XmlSource): readonly string[] {
  const strings: string[] = [];
  let main = '';
  let text = '';
  let inText = false;
  let inHint = false;
  parseXml(source, {
    open(tag) {
      if (main === '') main = tag.uri;
      if (tag.uri !== main) return;
      if (tag.local === 'si') text = '';
      else if (tag.local === 'rPh') inHint = true;
      else if (tag.local === 't') inText = !inHint;
    },
    close(tag) {
      if (tag.uri !== main) return;
      if (tag.local === 'si') strings.push(unescapeText(text));
      else if (tag.local === 'rPh') inHint = false;
      else if (tag.local === 't') inText = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return strings;
}
