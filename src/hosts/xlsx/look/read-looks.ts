import { attribute, childOf, childrenOf, isOn, type XmlElement } from '../xml/xml-tree';
import { formatCode } from './built-in-formats';
import { PLAIN_LOOK, type BorderLine, type CellBorders, type CellLook } from './cell-look';
import { colourOf, type Palette } from './palette';

type FontLook = Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'colour' | 'font'>;
type AlignmentLook = Pick<CellLook, 'horizontal' | 'vertical' | 'wrapped' | 'indent'>;

/** The looks of a workbook's cell formats, by the numbers under which cells name them. */
export function readLooks(styles: XmlElement, palette: Palette): readonly CellLook[] {
  const fonts = listOf(styles, 'fonts').map((font) => fontLook(font, palette));
  const fills = listOf(styles, 'fills').map((fill) => fillColour(fill, palette));
  const borders = listOf(styles, 'borders').map((border) => bordersOf(border, palette));
  const formats = new Map(
    listOf(styles, 'numFmts').map((one) => [Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode') ?? '']),
  );
  const looks = listOf(styles, 'cellXfs').map((xf) => ({
    ...PLAIN_LOOK,
    ...fonts[numberOf(xf, 'fontId')],
    ...alignmentLook(childOf(xf, 'alignment')),
    fill: fills[numberOf(xf, 'fillId')] ?? null,
    borders: borders[numberOf(xf, 'borderId')] ?? PLAIN_LOOK.borders,
    format: formatCode(numberOf(xf, 'numFmtId'), formats),
  }));
  return looks.length > 0 ? looks : [PLAIN_LOOK];
}

function listOf(styles: XmlElement, name: string): readonly XmlElement[] {
  return childOf(styles, name)?.children ?? [];
}

function numberOf(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0);
}

function fontLook(font: XmlElement, palette: Palette): FontLook {
  const size = childOf(font, 'sz');
  const name = childOf(font, 'name');
  return {
    bold: isSet(font, 'b'),
    italic: isSet(font, 'i'),
    underline: isSet(font, 'u'),
    strike: isSet(font, 'strike'),
    size: size ? Number(attribute(size, 'val') ?? PLAIN_LOOK.size) : PLAIN_LOOK.size,
    colour: colourOf(childOf(font, 'color'), palette),
    font: name && attribute(name, 'val'),
  };
}

/** An element without a value says yes. */
function isSet(font: XmlElement, name: string): boolean {
  const element = childOf(font, name);
  const value = element && attribute(element, 'val');
  return element !== null && (value === null || (value !== 'none' && (name === 'u' || isOn(value))));
}

/** Patterns other than a plain one are shown as the colour they are drawn on. */
function fillColour(fill: XmlElement, palette: Palette): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (pattern) {
    const type = attribute(pattern, 'patternType') ?? 'none';
    if (type === 'none' || type === 'gray125') return null;
    return colourOf(childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), palette);
  }
  const gradient = childOf(fill, 'gradientFill');
  const stop = gradient && childOf(gradient, 'stop');
  return stop && colourOf(childOf(stop, 'color'), palette);
}

function bordersOf(border: XmlElement, palette: Palette): CellBorders {
  const line = (side: string, sameSide: string): BorderLine | null =>
    borderLine(childOf(border, side) ?? childOf(border, sameSide), palette);
  return {
    left: line('left', 'start'),
    right: line('right', 'end'),
    top: line('top', 'top'),
    bottom: line('bottom', 'bottom'),
  };
}

function borderLine(side: XmlElement | null, palette: Palette): BorderLine | null {
  const style = side && attribute(side, 'style');
  if (!side || !style || style === 'none') return null;
  const width = style === 'thick' || style === 'double' ? 3 : style.startsWith('medium') ? 2 : 1;
  return { width, colour: colourOf(childOf(side, 'color'), palette) };
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
  justify: 'left',
  fill: 'left',
};

function alignmentLook(alignment: XmlElement | null): AlignmentLook {
  const { horizontal, vertical, wrapped, indent } = PLAIN_LOOK;
  if (!alignment) return { horizontal, vertical, wrapped, indent };
  const said = attribute(alignment, 'vertical');
  return {
    horizontal: HORIZONTAL[attribute(alignment, 'horizontal') ?? ''] ?? horizontal,
    vertical: said === 'top' ? 'top' : said === null || said === 'bottom' ? 'bottom' : 'center',
    wrapped: isOn(attribute(alignment, 'wrapText')),
    indent: numberOf(alignment, 'indent'),
  };
}

/** The font that column widths are counted in: the first one. */
export function defaultFont(styles: XmlElement): string | null {
  const fonts = childOf(styles, 'fonts');
  const name = fonts && childrenOf(fonts, 'font')[0];
  const named = name && childOf(name, 'name');
  return named ? attribute(named, 'val') : null;
}
