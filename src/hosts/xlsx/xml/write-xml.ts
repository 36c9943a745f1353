/** For text between tags. Line feeds stay; what XML cannot hold must have been escaped before. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** For values in double quotes. White space other than blanks would be read as blanks. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** An element; attributes that are null are left out, content is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...content: readonly string[]
): string {
  let list = '';
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) list += ` ${attribute}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  const inside = content.join('');
  return inside === '' ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
}

/**
 * The same XML with a prefix before every element name, for insertion into a
 * part whose elements carry one. Text holds no "<", since it was escaped.
 */
export function withPrefix(prefix: string, xml: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
