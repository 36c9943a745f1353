import type { PaneTheme } from './pane-theme';

/** The part of Office.context.officeTheme that tells light from dark. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Which theme Excel shows. Its older versions name only colours; a forced contrast of the system goes before both. */
export function paneThemeOf(colours: OfficeColours | undefined, isContrastForced: boolean): PaneTheme {
  if (isContrastForced) return 'contrast';
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? 'dark' : 'light';
  return isDark(colours?.bodyBackgroundColor ?? '') ? 'dark' : 'light';
}

function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  // Perceived lightness of a colour, after ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
