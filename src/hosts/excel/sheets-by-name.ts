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
