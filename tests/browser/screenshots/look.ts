import type { Page, ViewportSize } from 'playwright-core';
import type { Language } from '../../../src/locales/words';

/** How a person sees the pane. */
export interface Look {
  /** Pixels of the screen, of which a zoomed page has fewer of its own. */
  readonly width: number;
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly zoom: 1 | 2;
}

/** A pane beside a sheet is about as high as this. */
export const HEIGHT = 860;

export const WIDTHS = [320, 450] as const;

/** Every width, language and theme. */
export const EVERY_LOOK: readonly Look[] = WIDTHS.flatMap((width) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme): Look => ({ width, language, theme, zoom: 1 })),
  ),
);

/** What only some people need, at which the main screens are looked at. */
export const RARE_LOOKS: readonly Look[] = [
  { width: 320, language: 'zh-CN', theme: 'contrast', zoom: 1 },
  { width: 450, language: 'en', theme: 'contrast', zoom: 1 },
  { width: 450, language: 'zh-CN', theme: 'light', zoom: 2 },
  { width: 640, language: 'en', theme: 'light', zoom: 2 },
];

/** "320-zh-CN-dark", "450-en-contrast", "640-en-light-zoom". */
export function lookName({ width, language, theme, zoom }: Look): string {
  return `${width}-${language}-${theme}${zoom === 1 ? '' : '-zoom'}`;
}

export function viewportOf({ width, zoom }: Look): ViewportSize {
  return { width: width / zoom, height: HEIGHT / zoom };
}

/** The system's own choices, which no page can make for itself. */
export async function emulateSystem(page: Page, { theme }: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** A background of Excel in 0xBBGGRR, and the text upon it. */
const EXCEL_COLOURS = { light: [0xffffff, 0], dark: [0x1f1f1f, 0xffffff], contrast: [0, 0xffffff] } as const;

/** To run before office.js: the Excel of the page takes the language and the colours. */
export function dressExcel({ language, theme }: Look): string {
  const [ground, text] = EXCEL_COLOURS[theme];
  const tag = language === 'en' ? 'en-US' : 'zh-CN';
  const colours = { bodyBackgroundColor: ground, bodyForegroundColor: text };
  const ofPage = { ...colours, controlBackgroundColor: ground, controlForegroundColor: text };
  return `{
    const excel = window.external;
    const context = excel.GetContext();
    excel.GetHostInfo = () => ${JSON.stringify(`Excel$Win32$16.01$${tag}$$$disableLogging$0`)};
    excel.GetContext = () => ({
      ...context,
      GetAppUILocale: () => ${JSON.stringify(tag)},
      GetOfficeThemeInfo: () => ${JSON.stringify(JSON.stringify(ofPage))},
    });
  }`;
}
