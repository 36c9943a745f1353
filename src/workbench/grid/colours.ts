/** The colours of a sheet's ground, in the page's theme. */
export interface GridPalette {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  /** Colours of the system's choice only: the workbook's own are left out. */
  readonly isContrast: boolean;
}

const PALETTES = {
  light: { ground: '#ffffff', text: '#000000', line: '#e1e1e1', isContrast: false },
  dark: { ground: '#1f1f1f', text: '#ffffff', line: '#404040', isContrast: false },
  contrast: { ground: '#000000', text: '#ffffff', line: '#ffffff', isContrast: true },
} as const satisfies Record<string, GridPalette>;

export function gridPalette(theme: keyof typeof PALETTES): GridPalette {
  return PALETTES[theme];
}

/** Large text may have a ratio of 3; below it hardly anybody reads. */
const LEAST_CONTRAST = 3;

/** The text's own colour where it can be read on its ground, else black or white. */
export function readableColour(colour: string | null, ground: string): string {
  if (colour !== null && contrast(colour, ground) >= LEAST_CONTRAST) return colour;
  return contrast('#000000', ground) >= contrast('#ffffff', ground) ? '#000000' : '#ffffff';
}

/** Between 1 and 21, by WCAG 2. Both as "#rrggbb". */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
