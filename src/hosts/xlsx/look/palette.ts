import { attribute, childOf, type XmlElement } from '../xml/xml-tree';

/** Colours as a workbook names them: by value, by number, or by role in its theme. */
export interface Palette {
  readonly theme: readonly string[];
  /** The numbered colours, where the workbook replaces them. */
  readonly indexed: readonly string[];
}

/** The numbered colours that every program knows (ECMA-376 part 1, 18.8.27); the first eight repeat. */
const BASIC = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
const MORE =
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = [...BASIC, ...BASIC, ...MORE.split(' ')];

/** Office's usual theme, in the order in which cells number its colours. */
const OFFICE_THEME = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

const THEME_ROLES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Reads the palette from the roots of the theme's and the styles' parts; null where the workbook has none. */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const elements = theme && childOf(theme, 'themeElements');
  const scheme = elements && childOf(elements, 'clrScheme');
  const themed = THEME_ROLES.map((role, index) => {
    const colour = scheme && childOf(scheme, role)?.children[0];
    const value = colour && (attribute(colour, 'lastClr') ?? attribute(colour, 'val'));
    return hexOf(value ?? null) ?? OFFICE_THEME[index] ?? '000000';
  });
  const own = styles && childOf(styles, 'colors');
  const numbered = own && childOf(own, 'indexedColors');
  return { theme: themed, indexed: numbered?.children.map((one) => hexOf(attribute(one, 'rgb')) ?? '000000') ?? [] };
}

/** A colour element's "#rrggbb"; null for the automatic colour. */
export function colourOf(element: XmlElement | null, palette: Palette): string | null {
  const base = element && baseColour(element, palette);
  return element && base ? `#${tinted(base, Number(attribute(element, 'tint') ?? 0))}` : null;
}

function baseColour(element: XmlElement, palette: Palette): string | null {
  const theme = attribute(element, 'theme');
  const indexed = attribute(element, 'indexed');
  if (theme !== null) return palette.theme[Number(theme)] ?? null;
  if (indexed !== null) return palette.indexed[Number(indexed)] ?? INDEXED[Number(indexed)] ?? null;
  return hexOf(attribute(element, 'rgb'));
}

/** "rrggbb" of "AARRGGBB" or "RRGGBB". */
function hexOf(value: string | null): string | null {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(value ?? '');
  return digits?.[1]?.toLowerCase() ?? null;
}

/** Lighter for a tint above 0, darker below; each part of the colour by itself, which the eye cannot tell from HSL. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const change = (part: number): number => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  return parts.map((part) => Math.round(change(part)).toString(16).padStart(2, '0')).join('');
}
