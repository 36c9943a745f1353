import { cellValue } from '../read/rows';

/** Where the entries of a dropdown stand, as its formula says. */
export type ListPlace =
  | { readonly kind: 'range'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'name'; readonly name: string };

const RANGE = /^=(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)$/u;
const NAME = /^=([\p{L}_\\][\p{L}\p{N}_.]*)$/u;

/** null for what has to be worked out, and for references that depend on the cell. */
export function listPlace(source: string): ListPlace | null {
  const range = RANGE.exec(source);
  if (range) {
    const sheet = range[1]?.replace(/^'|'$/g, '').replaceAll("''", "'") ?? null;
    return { kind: 'range', sheet, address: range[2] ?? '' };
  }
  const name = NAME.exec(source)?.[1];
  return name === undefined ? null : { kind: 'name', name };
}

/** A question for the entries of a dropdown that stand in cells. */
export class ListQuery {
  private readonly ranges: readonly Excel.Range[];

  constructor(
    context: Excel.RequestContext,
    /** The sheet of the dropdown: what names no sheet is meant there. */
    own: string,
    private readonly place: ListPlace,
  ) {
    const { worksheets, names } = context.workbook;
    if (place.kind === 'range') {
      this.ranges = [worksheets.getItemOrNullObject(place.sheet ?? own).getRange(place.address)];
    } else {
      // A name of the sheet comes before one of the workbook.
      const items = [worksheets.getItemOrNullObject(own).names, names].map((list) =>
        list.getItemOrNullObject(place.name),
      );
      this.ranges = items.map((item) => item.getRangeOrNullObject());
    }
    for (const range of this.ranges) range.untrack().load('values');
  }

  /** The entries, or null where nobody can tell: then nothing is refused. */
  entries(ignoreBlanks: boolean): readonly string[] | null {
    const range = this.ranges.find(({ isNullObject }) => !isNullObject);
    const values = (range?.values as unknown[][] | null | undefined)?.flat().map(cellValue);
    if (!values) return null;
    // Excel takes an empty cell of a named list for leave to type anything.
    if (this.place.kind === 'name' && ignoreBlanks && values.includes(null)) return null;
    return values.filter((value) => value !== null).map(String);
  }
}
