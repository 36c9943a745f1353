import { element } from '../xml/write-xml';
import { FONT, type Look } from '../../draft/looks';

/** The number formats that every program knows by number (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '#,##0.00': 4 };

export function fontXml(look: Pick<Look, 'size' | 'bold' | 'underline' | 'colour'>): string {
  return element(
    'font',
    {},
    look.bold ? '<b/>' : '',
    look.underline ? '<u/>' : '',
    element('sz', { val: look.size }),
    look.colour === null ? '' : element('color', { rgb: `FF${look.colour}` }),
    element('name', { val: FONT }),
    // Roman family in the Chinese character set, as Excel itself notes for this font.
    element('family', { val: 3 }),
    element('charset', { val: 134 }),
  );
}

export function fillXml(colour: string | null): string {
  if (colour === null) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  const colours = element('fgColor', { rgb: `FF${colour}` }) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colours));
}

/** What a conditional format changes about a cell; a solid fill has its colour in the background here (18.8.32). */
export function differentialXml({
  bold,
  colour,
  fill,
}: {
  readonly bold: boolean;
  readonly colour: string;
  readonly fill: string;
}): string {
  const font = element('font', {}, bold ? '<b/>' : '', element('color', { rgb: `FF${colour}` }));
  const pattern = element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: `FF${fill}` }));
  return element('dxf', {}, font, element('fill', {}, pattern));
}

export function borderXml(bordered: boolean): string {
  const side = (name: string): string =>
    bordered ? element(name, { style: 'thin' }, element('color', { rgb: 'FF7F7F7F' })) : element(name);
  return element('border', {}, ...['left', 'right', 'top', 'bottom'].map(side), element('diagonal'));
}

export interface FormatParts {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function cellFormatXml({ format, font, fill, border }: FormatParts, look: Look): string {
  return element(
    'xf',
    {
      ...{ numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0 },
      ...{ applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 },
    },
    element('alignment', { horizontal: look.horizontal, vertical: 'center', wrapText: look.wrapped ? 1 : null }),
  );
}
