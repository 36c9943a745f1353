/** Why the add-in cannot be opened in Excel here, in one sentence; null where it can. */
export function whyNot(platform: NodeJS.Platform, hasExcel: boolean): string | null;
