import { NotPlain } from './not-plain';
import type { PlainXml } from './plain-xml';

const DEEPEST = 20;

/**
 * The texts inside the element whose start tag was just passed, up to and with its
 * end tag: the runs of a rich text joined, without the phonetic hints (rPh).
 */
export function plainRun(xml: PlainXml, name: string): string {
  const open = [name];
  let hints = 0;
  let text = '';
  while (open.length > 0) {
    xml.skipSpace();
    const inner = open.at(-1) ?? '';
    if (xml.isEndTag()) {
      xml.endTag(inner);
      open.pop();
      if (inner === 'rPh') hints--;
      continue;
    }
    const child = xml.startTag();
    xml.attributes();
    if (child === 't') {
      const own = xml.isSelfClosing ? '' : plainText(xml, 't');
      if (hints === 0) text += own;
    } else if (!xml.isSelfClosing) {
      if (child === name || open.push(child) > DEEPEST) throw new NotPlain();
      if (child === 'rPh' && ++hints > 1) throw new NotPlain();
    }
  }
  return text;
}

/** The text of an element that holds nothing else and whose start tag was just passed. */
export function plainText(xml: PlainXml, name: string): string {
  xml.characters();
  const text = xml.content();
  xml.endTag(name);
  return text;
}
