import type { SaxesTagNS } from 'saxes';
import { TooLarge } from '../../../workbook/errors';
import { LIMITS } from '../limits';
import { parseXml, tagStart, type XmlSource } from './parse-xml';

/** An element of a small part, with its offsets in the part's text. */
export interface XmlElement {
  /** "x:row" */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly openEnd: number;
  /** Where its end tag begins; for a self-closing element the same as `openEnd`. */
  closeStart: number;
  end: number;
  text: string;
  readonly children: XmlElement[];
}

/** A whole part as elements. For small parts only; throws TooLarge for others, WorkbookUnreadable as parseXml does. */
export function parseTree(source: XmlSource): XmlElement {
  if (source.text.length > LIMITS.tree) throw new TooLarge(source.file, source.part, source.text.length, LIMITS.tree);
  return treeOf(source, null);
}

/** A part of any size as elements, without what stands in the elements of that name: a sheet without its rows. */
export function parseTreeAround(source: XmlSource, skipped: string): XmlElement {
  return treeOf(source, skipped);
}

function treeOf(source: XmlSource, skipped: string | null): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let inside = 0;
  parseXml(source, {
    open(tag, openEnd) {
      if (skipped !== null && open.at(-1)?.local === skipped) {
        inside++;
        return;
      }
      const element = {
        ...{ name: tag.name, prefix: tag.prefix, local: tag.local, uri: tag.uri, tag, openEnd },
        start: tagStart(source.text, openEnd),
        ...{ closeStart: openEnd, end: openEnd, text: '', children: [] },
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(tag, end) {
      if (inside > 0) {
        inside--;
        return;
      }
      const element = open.pop();
      if (!element || tag.isSelfClosing) return;
      element.closeStart = tagStart(source.text, end);
      element.end = end;
    },
    text(text) {
      const element = open.at(-1);
      if (element && inside === 0) element.text += text;
    },
  });
  // A well-formed text has a root; parseXml has thrown otherwise.
  return root as unknown as XmlElement;
}

/** An attribute without prefix. */
export function attribute(element: { readonly tag: SaxesTagNS }, name: string): string | null {
  return element.tag.attributes[name]?.value ?? null;
}

/** An attribute of a namespace, under whatever prefix. */
export function attributeOf(element: { readonly tag: SaxesTagNS }, uri: string, local: string): string | null {
  const all = Object.values(element.tag.attributes);
  return all.find((one) => one.local === local && one.uri === uri)?.value ?? null;
}

/** XML Schema's boolean: "1" or "true". */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** The children of that name in the element's own namespace. */
export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local && child.uri === element.uri);
}

export function childOf(element: XmlElement, local: string): XmlElement | null {
  return childrenOf(element, local)[0] ?? null;
}
