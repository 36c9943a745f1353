import type { AddRows } from '../../../../workbook/edit';
import type { CellRange } from '../../../../workbook/snapshot';
import { rangeAt } from '../../range-at';
import { areaOf } from '../../read/survey';
import { supports } from '../../supports';
import { ValidationQuery } from '../../validation/validation-query';

/** What is known of the place where rows are to be added. */
export interface InspectedBlock {
  readonly edit: AddRows;
  readonly state: 'open' | 'locked' | 'missing';
  readonly filtered: boolean;
  /** The row that new ones are to be like, between the sides of the table. */
  readonly like: { readonly formulas: readonly unknown[]; readonly values: readonly unknown[] };
  readonly likeFormats: readonly unknown[];
  /** In points; null where the row is hidden: new ones are not. */
  readonly likeHeight: number | null;
  /** The row that stands at the place, or in a row that is there each of them. */
  readonly place: readonly (readonly unknown[])[];
  /** The table of Excel that ends with `like`; null where there is none, or where it holds the place anyway. */
  readonly tableBefore: string | null;
  /** Merged areas in `like` and at the place; none where Excel cannot tell (below ExcelApi 1.13). */
  readonly merges: readonly CellRange[];
  /** One for each column from the left, in the row `like` or, in rows that are there, in all of them. */
  readonly validations: readonly ValidationQuery[];
  /** In rows that are there: which cells have formats of their own. */
  readonly ownFormats: readonly (readonly boolean[])[];
}

/** Queues the questions about one place; the answer is to be asked for after the sync. */
export class BlockQuery {
  private readonly like: Excel.Range;
  private readonly place: Excel.Range;
  private readonly tables: { readonly like: Excel.TableScopedCollection; readonly place: Excel.TableScopedCollection };
  private readonly merged: Excel.RangeAreas | null;
  private readonly validations: readonly ValidationQuery[];
  private readonly formats: OwnFormats | null;

  constructor(
    private readonly sheet: Excel.Worksheet,
    readonly edit: AddRows,
  ) {
    const { insert } = edit;
    sheet.load('protection/protected,autoFilter/isDataFiltered');
    sheet.tables.load('items/autoFilter/isDataFiltered');
    const [like, place] = [likeArea(edit), placeArea(edit)];
    this.like = rangeAt(sheet, like);
    this.like.load('values,formulas,numberFormat,format/rowHeight');
    this.place = rangeAt(sheet, place);
    this.place.load('formulas');
    this.tables = { like: this.like.getTables(false), place: this.place.getTables(false) };
    this.tables.like.load('items/name');
    this.tables.place.load('items/name');
    this.merged = queueMerges(sheet, edit);
    const rows = insert ? like : place;
    this.validations = columnsOf(rows).map((area) => new ValidationQuery(sheet, edit.sheet, area));
    this.formats = insert ? null : new OwnFormats(this.place);
  }

  answer(): InspectedBlock {
    const { sheet, edit, like } = this;
    if (sheet.isNullObject) return { ...NOTHING, edit };
    const isFiltered = sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
    const holding = new Set(this.tables.place.items.map(({ name }) => name));
    return {
      edit,
      state: sheet.protection.protected ? 'locked' : 'open',
      filtered: sheet.autoFilter.isDataFiltered || isFiltered,
      like: { formulas: (like.formulas as unknown[][])[0] ?? [], values: (like.values as unknown[][])[0] ?? [] },
      likeFormats: (like.numberFormat as unknown[][])[0] ?? [],
      likeHeight: like.format.rowHeight > 0 ? like.format.rowHeight : null,
      place: this.place.formulas as unknown[][],
      tableBefore: this.tables.like.items.find(({ name }) => !holding.has(name))?.name ?? null,
      merges: this.merged && !this.merged.isNullObject ? this.merged.areas.items.map(areaOf) : [],
      validations: this.validations,
      ownFormats: this.formats?.answer() ?? [],
    };
  }
}

const NOTHING = {
  state: 'missing',
  filtered: false,
  like: { formulas: [], values: [] },
  likeFormats: [],
  likeHeight: null,
  place: [],
  tableBefore: null,
  merges: [],
  validations: [],
  ownFormats: [],
} as const;

export function likeArea({ like, left, right }: AddRows): CellRange {
  return { top: like, bottom: like, left, right };
}

/** Of rows to be inserted the row that moves away, else the rows themselves. */
export function placeArea({ at, left, right, insert, rows }: AddRows): CellRange {
  return { top: at, bottom: insert ? at : at + Math.max(1, rows.length) - 1, left, right };
}

function columnsOf(area: CellRange): readonly CellRange[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, across) => {
    return { ...area, left: area.left + across, right: area.left + across };
  });
}

/** A row that is inserted goes through everything beside the table, too. */
function queueMerges(sheet: Excel.Worksheet, edit: AddRows): Excel.RangeAreas | null {
  if (!supports('1.13')) return null;
  const { insert, like, at } = edit;
  const range = insert ? sheet.getRange(`${like}:${at}`).untrack() : rangeAt(sheet, placeArea(edit));
  const merged = range.getMergedAreasOrNullObject();
  merged.untrack();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { pattern: true },
    borders: { style: true },
    horizontalAlignment: true,
  },
};

/** Asks which cells of a range have been formatted: a number format, a fill, a frame or an alignment. */
class OwnFormats {
  private readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;

  constructor(private readonly range: Excel.Range) {
    range.load('numberFormat');
    this.properties = range.getCellProperties(ASKED);
  }

  answer(): readonly (readonly boolean[])[] {
    const codes = this.range.numberFormat as unknown[][];
    return this.properties.value.map((row, down) =>
      row.map(({ format }, across) => codes[down]?.[across] !== 'General' || isFormatted(format)),
    );
  }
}

function isFormatted(format: Excel.CellPropertiesFormat | undefined): boolean {
  const { fill, borders, horizontalAlignment } = format ?? {};
  const sides = [borders?.top, borders?.bottom, borders?.left, borders?.right];
  return (
    (fill?.pattern ?? 'None') !== 'None' ||
    (horizontalAlignment ?? 'General') !== 'General' ||
    sides.some((side) => (side?.style ?? 'None') !== 'None')
  );
}
