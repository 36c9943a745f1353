/**
 * How a piece of a part refers to cells. areas: ranges of the sheet that the part
 * belongs to. part-areas: such that belong to a table where they end with it.
 * row-areas: such that do so only where rows are added. repeated-areas: as part-areas
 * for rows, while each new column takes what its neighbour has. formula: as in a cell.
 * break: the row above a page break, or the column before one. number-or-formula: the
 * end of a colour scale.
 */
export type ReferenceKind =
  'areas' | 'part-areas' | 'row-areas' | 'repeated-areas' | 'formula' | 'break' | 'number-or-formula';

/** Attributes that refer to cells, by element and attribute, in sheets and in the parts that belong to them. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, ReferenceKind>>>> = {
  dimension: { ref: 'areas' },
  mergeCell: { ref: 'areas' },
  hyperlink: { ref: 'areas' },
  protectedRange: { sqref: 'areas' },
  cellWatch: { r: 'areas' },
  inputCells: { r: 'areas' },
  singleXmlCell: { r: 'areas' },
  comment: { ref: 'areas' },
  threadedComment: { ref: 'areas' },
  location: { ref: 'areas' },
  autoFilter: { ref: 'part-areas' },
  sortState: { ref: 'part-areas' },
  sortCondition: { ref: 'row-areas' },
  conditionalFormatting: { sqref: 'repeated-areas' },
  dataValidation: { sqref: 'repeated-areas' },
  ignoredError: { sqref: 'repeated-areas' },
  brk: { id: 'break' },
  cfvo: { val: 'number-or-formula' },
  controlPr: { linkedCell: 'formula', listFillRange: 'formula' },
  formControlPr: { fmlaLink: 'formula', fmlaRange: 'formula', fmlaTxbx: 'formula', fmlaGroup: 'formula' },
};

/** Elements whose text refers to cells. "f" and "sqref" are Excel's extensions, charts and sparklines. */
const TEXTS: Readonly<Record<string, ReferenceKind>> = {
  formula: 'formula',
  formula1: 'formula',
  formula2: 'formula',
  calculatedColumnFormula: 'formula',
  totalsRowFormula: 'formula',
  f: 'formula',
  sqref: 'repeated-areas',
};

/** Lists that go, or count anew, when what they list goes. */
const LISTS: ReadonlySet<string> = new Set([
  ...['mergeCells', 'conditionalFormattings', 'dataValidations', 'hyperlinks', 'protectedRanges', 'ignoredErrors'],
  ...['cellWatches', 'sparklines', 'sparklineGroups', 'rowBreaks', 'colBreaks', 'ext', 'extLst'],
]);

/** Elements without which the one they stand in means nothing. */
const VITAL: ReadonlySet<string> = new Set(['sqref', 'sparklines']);

export function attributeKinds(local: string): Readonly<Record<string, ReferenceKind>> {
  return ATTRIBUTES[local] ?? {};
}

/** `parent` is the element that it stands in: a sparkline stands in one cell. */
export function textKind(local: string, parent: string | null): ReferenceKind | null {
  if (local === 'sqref' && parent === 'sparkline') return 'areas';
  return TEXTS[local] ?? null;
}

export function isList(local: string): boolean {
  return LISTS.has(local);
}

export function isVital(local: string): boolean {
  return VITAL.has(local);
}
