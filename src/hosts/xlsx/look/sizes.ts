/** Pixels of a size in points, at 96 to the inch. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/**
 * Pixels of a column's width, which is counted in digits of the default font
 * (ECMA-376 part 1, 18.3.1.13).
 */
export function pixelsOfWidth(characters: number, digitWidth: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** The usual width of a column, with the margin that the file leaves out of it (the same, 18.3.1.81). */
export function defaultWidth(baseCharacters: number, digitWidth: number): number {
  return Math.ceil((baseCharacters * digitWidth + 5) / 8) * 8;
}

/** Fonts for Chinese have digits of 8 pixels at their usual size, others of 7. */
export function digitWidthOf(font: string | null): number {
  const isChinese = font !== null && (/\p{Script=Han}/u.test(font) || /^(SimSun|SimHei|DengXian|NSimSun)/i.test(font));
  return isChinese ? 8 : 7;
}
