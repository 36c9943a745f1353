import { parseXml, type XmlSource } from '../xml/parse-xml';
import { unescapeText } from './escaped-text';

/**
 * The texts that cells refer to by number. The runs of a rich text are joined;
 * phonetic hints (rPh) are not part of the text.
 */
export function readSharedStrings(source: XmlSource): readonly string[] {
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
