/** The functions that the ribbon's buttons call, by the names in manifest.xml. */
export const RIBBON_COMMANDS = ['checkMonth', 'writeDuesNotice', 'writeHalfYearSummary'] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
