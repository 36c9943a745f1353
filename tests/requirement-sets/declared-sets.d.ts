/** The requirement set of every member of Excel's classes, "Range.values" → "1.1". */
export function declaredSets(): ReadonlyMap<string, string>;
