import type { SaxesTagNS } from 'saxes';

/** The namespaces that are known inside an element, by prefix; '' is that of elements without one. */
export type Namespaces = ReadonlyMap<string, string>;

const NAME = /^<(?:([^\s:/>]+):)?([^\s/>]+)/;
const ATTRIBUTE = /\s((?:([^\s=:]+):)?([^\s=]+))=(?:"([^"]*)"|'([^']*)')/g;

/** The tag that the general parser makes of a start tag which PlainXml has read. */
export function plainTag(openTag: string, namespaces: Namespaces): SaxesTagNS {
  const [, prefix = '', local = ''] = NAME.exec(openTag) ?? [];
  const attributes: SaxesTagNS['attributes'] = {};
  for (const [, name = '', own = '', ownLocal = '', value = '', quoted = ''] of openTag.matchAll(ATTRIBUTE)) {
    const uri = own === '' ? '' : (namespaces.get(own) ?? '');
    attributes[name] = { name, prefix: own, local: ownLocal, uri, value: value + quoted };
  }
  const name = prefix === '' ? local : `${prefix}:${local}`;
  const uri = namespaces.get(prefix) ?? '';
  return { name, prefix, local, uri, attributes, ns: {}, isSelfClosing: openTag.endsWith('/>') };
}
