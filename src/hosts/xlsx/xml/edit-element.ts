import { escapeAttribute } from './write-xml';
import type { Splices } from './splices';
import type { XmlElement } from './xml-tree';

/** Where an element's parts lie in the text. */
export type ElementSpan = Pick<XmlElement, 'name' | 'start' | 'openEnd' | 'closeStart' | 'end'>;

/**
 * Puts content before the end tag (a self-closing element gets one) and sets
 * attributes, as withAttributes does. At most once per element and list of splices.
 */
export function extendElement(
  splices: Splices,
  source: string,
  element: ElementSpan,
  xml: string,
  attributes: Readonly<Record<string, string | null>> = {},
): void {
  const openTag = source.slice(element.start, element.openEnd);
  const tag = withAttributes(openTag, attributes);
  if (openTag.endsWith('/>')) {
    splices.replace(element.start, element.end, `${tag.replace(/\s*\/>$/, '>')}${xml}</${element.name}>`);
    return;
  }
  if (tag !== openTag) splices.replace(element.start, element.openEnd, tag);
  splices.insert(element.closeStart, xml);
}

const ATTRIBUTE = /\s+([^\s=>/]+)\s*=\s*("[^"]*"|'[^']*')/y;

/** The start tag with the attributes set (or, with null, left out); all others as they stand. */
export function withAttributes(openTag: string, values: Readonly<Record<string, string | null>>): string {
  const left = new Map(Object.entries(values));
  const nameEnd = /^<[^\s/>]+/.exec(openTag)?.[0].length ?? 0;
  let result = openTag.slice(0, nameEnd);
  ATTRIBUTE.lastIndex = nameEnd;
  let offset = nameEnd;
  for (let match = ATTRIBUTE.exec(openTag); match; match = ATTRIBUTE.exec(openTag)) {
    const name = match[1] ?? '';
    const value = left.get(name);
    if (value === undefined) result += match[0];
    else if (value !== null) result += ` ${name}="${escapeAttribute(value)}"`;
    left.delete(name);
    offset = ATTRIBUTE.lastIndex;
  }
  for (const [name, value] of left) {
    if (value !== null) result += ` ${name}="${escapeAttribute(value)}"`;
  }
  return result + openTag.slice(offset);
}

/** Sets attributes of an element where it stands. */
export function setAttributes(
  splices: Splices,
  source: string,
  element: Pick<XmlElement, 'start' | 'openEnd'>,
  values: Readonly<Record<string, string | null>>,
): void {
  const openTag = source.slice(element.start, element.openEnd);
  splices.replace(element.start, element.openEnd, withAttributes(openTag, values));
}
