/** The functions of the ribbon's buttons that write a sheet where no pane can be shown, by the names in manifest.xml. */
export const RIBBON_COMMANDS = ['checkMonth', 'writeDuesNotice', 'writeHalfYearSummary'] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** Those of the menu of a cell. */
export const CELL_COMMANDS = ['recordHere', 'explainHere', 'memberHere'] as const;

/** Those of keys alone. */
export const KEY_COMMANDS = ['nextFinding', 'previousFinding'] as const;

/** Everything that Excel may call, by the names in manifest.xml and shortcuts.json. */
export const COMMANDS = [...RIBBON_COMMANDS, 'openRecord', ...CELL_COMMANDS, ...KEY_COMMANDS] as const;
export type Command = (typeof COMMANDS)[number];
