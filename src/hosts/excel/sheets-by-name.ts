/**
 * Worksheets by their names, each asked for once: a request spells out every
 * object it names, and thousands of cells lie on a handful of sheets.
 */
export function sheetsByName(
  context: Excel.RequestContext,
  find: (list: Excel.WorksheetCollection, name: string) => Excel.Worksheet = (list, name) => list.getItem(name),
): (name: string) => Excel.Worksheet {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    let sheet = sheets.get(name);
    if (!sheet) sheets.set(name, (sheet = find(context.workbook.worksheets, name)));
    return sheet;
  };
}

const known = new WeakMap<Excel.RequestContext, (name: string) => Excel.Worksheet>();

/** A worksheet by its name, asked for once for all that a context does with it. */
export function sheetIn(context: Excel.RequestContext, name: string): Excel.Worksheet {
  let sheetOf = known.get(context);
  if (!sheetOf) known.set(context, (sheetOf = sheetsByName(context)));
  return sheetOf(name);
}
