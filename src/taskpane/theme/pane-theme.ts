import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** What Office calls its theme, as far as the pane needs to know. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

/** Excel's green, from nearly black to nearly white. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03160a',
  20: '#072513',
  30: '#0a321a',
  40: '#0b3d20',
  50: '#0c4a27',
  60: '#0d562d',
  70: '#0e6335',
  80: '#107c41',
  90: '#218d51',
  100: '#319a5f',
  110: '#46a870',
  120: '#5eb683',
  130: '#79c498',
  140: '#98d3b0',
  150: '#bae2ca',
  160: '#ddf1e4',
};

/** Office's own fonts; each platform has one of those for Chinese. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', 'Helvetica Neue', sans-serif";

/** The tokens of Fluent for a theme of Office, with Excel's green and Office's fonts. */
export function fluentTheme(theme: PaneTheme): Theme {
  return { ...baseTheme(theme), fontFamilyBase: FONTS };
}

function baseTheme(theme: PaneTheme): Theme {
  if (theme === 'contrast') return teamsHighContrastTheme;
  if (theme === 'light') return createLightTheme(EXCEL_GREEN);
  const dark = createDarkTheme(EXCEL_GREEN);
  // On a dark ground the usual steps of a brand are too dark for text to be read.
  return {
    ...dark,
    colorBrandForeground1: EXCEL_GREEN[120],
    colorBrandForeground2: EXCEL_GREEN[130],
    colorBrandForegroundLink: EXCEL_GREEN[120],
    colorBrandForegroundLinkHover: EXCEL_GREEN[130],
  };
}
