/**
 * Page and type of official papers, GB/T 9704-2012: A4 with 37 mm above and 28 mm to the
 * left of a type area of 156 × 225 mm (5.2), 22 lines a page, title in 二号 小标宋, body in
 * 三号 仿宋, headings in 黑体, 楷体 and 仿宋 (7.3.1, 7.3.3), page number in 四号 (7.5).
 */
export const PAGE = {
  /** Twentieths of a point, as Word counts. */
  width: 11_906,
  height: 16_838,
  margins: { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) },
} as const;

export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  pageNumber: '宋体',
} as const;

/** What to print in where a computer has no font of that name; a document can name one substitute for each. */
export const SUBSTITUTES: Readonly<Record<string, string>> = {
  [FONTS.title]: '宋体',
  [FONTS.body]: '仿宋',
  [FONTS.heading1]: 'SimHei',
  [FONTS.heading2]: '楷体',
  [FONTS.pageNumber]: 'SimSun',
};

/** Latin letters and figures among Chinese ones. */
export const LATIN_FONT = 'Times New Roman';

/** Half points: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5, 小五 9. */
export const SIZES = {
  title: 44,
  body: 32,
  pageNumber: 28,
  slip: 24,
  table: 24,
  wideTable: 21,
  widestTable: 18,
} as const;

/** Twentieths of a point. */
export const LINES = { body: 579, title: 660, table: 340, slip: 400 } as const;

/** Width of the type area for the orientation, in twentieths of a point. */
export function typeWidth(orientation: 'portrait' | 'landscape'): number {
  const { left, right, top, bottom } = PAGE.margins;
  return orientation === 'portrait' ? PAGE.width - left - right : PAGE.height - top - bottom;
}

function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440);
}
