import { LATIN_FONT, SUBSTITUTES } from '../papers/page-and-type';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The part in which a document says what font to take where one of its own is missing (ECMA-376 part 1, 17.8.3.1). */
export function fontTableXml(): string {
  const fonts = Object.entries(SUBSTITUTES).map(
    ([name, substitute]) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  const latin = `<w:font w:name="${LATIN_FONT}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${MAIN}">${fonts.join('')}${latin}</w:fonts>`;
}
