import { strFromU8, strToU8 } from 'fflate';
import type { Dice } from '../dice';
import { ODD_ATTRIBUTES } from './odd-values';
import { pickPart, replaceOne, rewrite, type Change, type Parts } from './parts';

const XML = /\.(xml|rels|vml)$/;
const TAG = /<[^!?][^<>]*>/g;
const ATTRIBUTE = / [\w:]+="[^"]*"/g;

function onXml(anew: (text: string, dice: Dice) => string): Change<Parts> {
  return (parts, dice) => rewrite(parts, pickPart(parts, dice, XML), (text) => anew(text, dice));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Elements that begin anywhere, whole. Of an opened one the end is found by counting tags of its name. */
function elements(text: string, dice: Dice): Span | null {
  const tags = [...text.matchAll(TAG)].filter(([tag]) => !tag.startsWith('</'));
  if (tags.length === 0) return null;
  const open = dice.pick(tags);
  const [name = ''] = /[^\s/>]+/.exec(open[0].slice(1)) ?? [];
  let depth = 0;
  for (const tag of text.slice(open.index).matchAll(TAG)) {
    const [own = ''] = /[^\s/<>]+/.exec(tag[0]) ?? [];
    if (own !== name) continue;
    if (tag[0].startsWith('</')) depth -= 1;
    else if (!tag[0].endsWith('/>')) depth += 1;
    if (depth === 0) return { start: open.index, end: open.index + tag.index + tag[0].length };
  }
  return null;
}

function onElement(anew: (element: string, dice: Dice) => string): Change<Parts> {
  return onXml((text, dice) => {
    const span = elements(text, dice);
    return span === null
      ? text
      : text.slice(0, span.start) + anew(text.slice(span.start, span.end), dice) + text.slice(span.end);
  });
}

/** Every name of the part's first namespace with a prefix, as some programs write. */
function prefixed(text: string): string {
  const own = /\sxmlns="([^"]*)"/.exec(text)?.[1];
  if (own === undefined) return text;
  return text.replace(/<(\/?)([a-zA-Z]\w*)(?=[\s/>])/g, '<$1x:$2').replace(/\sxmlns="/, ' xmlns:x="');
}

/** Well-formed and not: what a broken disk, another program or somebody's script makes of the parts. */
export const XML_CHANGES: Readonly<Record<string, Change<Parts>>> = {
  'element-dropped': onElement(() => ''),
  'element-doubled': onElement((element) => element + element),
  'element-emptied': onElement((element) => element.replace(/^(<[^>]*[^/>])>.*$/s, '$1/>')),
  'element-wrapped': onElement((element) => `<extra xmlns="urn:x">${element}</extra>`),
  'elements-many': onElement((element, dice) =>
    element.length > 2000 ? element : element.repeat(dice.pick([3, 50, 3000])),
  ),
  'tag-dropped': onXml((text, dice) => replaceOne(text, TAG, dice, () => '')),
  'attribute-dropped': onXml((text, dice) => replaceOne(text, ATTRIBUTE, dice, () => '')),
  'attribute-doubled': onXml((text, dice) => replaceOne(text, ATTRIBUTE, dice, (found) => found + found)),
  'attribute-changed': onXml((text, dice) =>
    replaceOne(text, / [\w:]+="/g, dice, (found) => `${found}${dice.pick(ODD_ATTRIBUTES)}" x="`),
  ),
  'name-changed': onXml((text, dice) =>
    replaceOne(
      text,
      /<[a-zA-Z]\w*(?=[\s/>])/g,
      dice,
      () => `<${dice.pick(['row', 'c', 'v', 'f', 'is', 'sheet', 'x:y', 'X', '__proto__'])}`,
    ),
  ),
  'text-changed': onXml((text, dice) => replaceOne(text, />[^<>]+(?=<)/g, dice, () => `>${dice.pick(ODD_ATTRIBUTES)}`)),
  'text-entity': onXml((text, dice) =>
    replaceOne(
      text,
      />(?=[^<>]*<)/g,
      dice,
      () => `>${dice.pick(['&#x1F600;', '&#65;', '&#0;', '&#xFFFFFFFF;', '&nbsp;', '&', '&amp;amp;'])}`,
    ),
  ),
  'text-cdata': onXml((text, dice) =>
    replaceOne(text, />([^<>]+)(?=<)/g, dice, (_, [own = '']) => `><![CDATA[${own}]]>`),
  ),
  comment: onXml((text, dice) =>
    replaceOne(text, />(?=<)/g, dice, () => `>${dice.pick(['<!-- <c r="A1"/> -->', '<?x y?>', '<!---->', '\n \t'])}`),
  ),
  doctype: onXml((text, dice) => {
    const [declaration = ''] = /^<\?xml[^>]*\?>/.exec(text) ?? [];
    const types = ['<!DOCTYPE a>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<!doctype html>'];
    return declaration + dice.pick(types) + text.slice(declaration.length);
  }),
  'prefix-everywhere': onXml(prefixed),
  'namespace-strict': onXml((text) =>
    text.replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    ),
  ),
  'namespace-unknown': onXml((text, dice) =>
    replaceOne(text, / xmlns(:\w+)?="[^"]*/g, dice, (_, [prefix]) => ` xmlns${prefix ?? ''}="urn:x`),
  ),
  'declaration-other': onXml((text, dice) => {
    const bare = text.replace(/^<\?xml[^>]*\?>/, '');
    return `<?xml version="1.0" encoding="${dice.pick(['UTF-16', 'GB2312', 'ISO-8859-1', 'x', 'utf-8'])}"?>${bare}`;
  }),
  'encoding-utf-16': (parts, dice) => {
    const part = pickPart(parts, dice, XML);
    if (part !== null) parts.set(part, utf16(strFromU8(parts.get(part) ?? new Uint8Array()), dice.once(2)));
  },
  'byte-order-mark': onXml((text) => `\uFEFF${text}`),
  'part-cut': onXml((text, dice) => text.slice(0, dice.roll(text.length + 1))),
  'part-emptied': onXml((_, dice) => dice.pick(['', ' ', '<a/>', 'x', '\0'])),
  'part-dropped': (parts, dice) => void parts.delete(pickPart(parts, dice, /./) ?? ''),
  'part-swapped': (parts, dice) => {
    const [one, other] = [pickPart(parts, dice, XML), pickPart(parts, dice, XML)];
    if (one !== null && other !== null) parts.set(one, parts.get(other) ?? strToU8(''));
  },
  'nested-deep': onElement((element, dice) => {
    const depth = dice.pick([50, 5000, 100_000]);
    return '<n>'.repeat(depth) + element + '</n>'.repeat(depth);
  }),
};

function utf16(text: string, isLittle: boolean): Uint8Array {
  const marked = `\uFEFF${text.replace(/encoding="[^"]*"/, 'encoding="UTF-16"')}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return bytes;
}
