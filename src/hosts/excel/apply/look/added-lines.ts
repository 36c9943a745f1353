import { columnLetters } from '../../../../records/cell-ref';
import type { CellRange } from '../../../../workbook/snapshot';
import { withLines } from '../../../formulas/axis';
import { rangeAt } from '../../range-at';
import { areaOf } from '../../read/survey';
import { supports } from '../../supports';
import { ValidationQuery } from '../../validation/validation-query';
import { type AddedLines, isBehindLike, likeArea, placeArea, wholeLines } from '../lines';

/** What is known of the place where rows or columns are to be added. */
export interface InspectedBlock {
  readonly lines: AddedLines;
  readonly state: 'open' | 'locked' | 'missing';
  readonly filtered: boolean;
  /** The lines that new ones are to be like, between the sides of the table. */
  readonly like: Matrices;
  /** In points, line by line; null where it is hidden: new ones are not. */
  readonly likeSizes: readonly (number | null)[];
  /** The line that stands at the place, or of lines that are there each of them. */
  readonly place: readonly (readonly unknown[])[];
  /** The table of Excel that ends with `like`; null where there is none, or where it holds the place anyway. */
  readonly tableBefore: string | null;
  /** Of the table of Excel that has the new columns, or takes them in, what its columns are called. */
  readonly columnNames: readonly string[] | null;
  /** Merged areas in `like` and at the place; none where Excel cannot tell (below ExcelApi 1.13). */
  readonly merges: readonly CellRange[];
  /** Of the cells in `like` or, in rows that are there, of those. */
  readonly validations: readonly ValidationQuery[];
  /** In lines that are there: which cells have formats of their own. */
  readonly ownFormats: readonly (readonly boolean[])[];
  /** What is printed, where that is one area which ends with `like`. */
  readonly printed: CellRange | null;
}

interface Matrices {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Queues the questions about one place; the answer is to be asked for after the sync. */
export class BlockQuery {
  private readonly like: Excel.Range;
  private readonly sizes: readonly Excel.Range[];
  private readonly place: Excel.Range;
  private readonly tables: { readonly like: Excel.TableScopedCollection; readonly place: Excel.TableScopedCollection };
  private readonly merged: Excel.RangeAreas | null;
  private readonly validations: readonly ValidationQuery[];
  private readonly formats: OwnFormats | null;
  private readonly printed: Excel.RangeAreas | null;

  constructor(
    private readonly sheet: Excel.Worksheet,
    readonly lines: AddedLines,
  ) {
    const { axis, insert } = lines;
    sheet.load('protection/protected,autoFilter/isDataFiltered');
    sheet.tables.load('items/autoFilter/isDataFiltered');
    this.like = rangeAt(sheet, likeArea(lines));
    this.like.load('values,formulas,numberFormat');
    this.sizes = linesOf(lines).map((line) => {
      const range = rangeAt(sheet, withLines(likeArea(lines), axis, [line, line]));
      range.load(axis === 'rows' ? 'format/rowHeight' : 'format/columnWidth,columnHidden');
      return range;
    });
    this.place = rangeAt(sheet, placeArea(lines));
    this.place.load('formulas');
    this.tables = { like: this.like.getTables(false), place: this.place.getTables(false) };
    for (const tables of [this.tables.like, this.tables.place]) {
      tables.load(axis === 'rows' ? 'items/name' : 'items/name,items/columns/items/name');
    }
    this.merged = queueMerges(sheet, lines);
    this.validations = judgedAreas(lines).map((area) => new ValidationQuery(sheet, lines.sheet, area));
    this.formats = insert ? null : new OwnFormats(this.place);
    this.printed = axis === 'columns' && insert && isBehindLike(lines) ? printedAreas(sheet) : null;
  }

  answer(): InspectedBlock {
    const { sheet, lines, like } = this;
    if (sheet.isNullObject) return { ...NOTHING, lines };
    const isFiltered = sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
    const holding = this.tables.place.items;
    const before = this.tables.like.items.find(({ name }) => !holding.some((table) => table.name === name)) ?? null;
    const named = lines.axis === 'columns' ? (holding[0] ?? (isBehindLike(lines) ? before : null)) : null;
    return {
      lines,
      state: sheet.protection.protected ? 'locked' : 'open',
      filtered: sheet.autoFilter.isDataFiltered || isFiltered,
      like: {
        formulas: like.formulas as unknown[][],
        values: like.values as unknown[][],
        formats: like.numberFormat as unknown[][],
      },
      likeSizes: this.sizes.map((range) => sizeOf(range, lines)),
      place: this.place.formulas as unknown[][],
      tableBefore: before?.name ?? null,
      columnNames: named ? named.columns.items.map(({ name }) => name) : null,
      merges: this.merged && !this.merged.isNullObject ? this.merged.areas.items.map(areaOf) : [],
      validations: this.validations,
      ownFormats: this.formats?.answer() ?? [],
      printed: printedWith(this.printed, lines),
    };
  }
}

const NOTHING = {
  state: 'missing',
  filtered: false,
  like: { formulas: [], values: [], formats: [] },
  likeSizes: [],
  place: [],
  tableBefore: null,
  columnNames: null,
  merges: [],
  validations: [],
  ownFormats: [],
  printed: null,
} as const;

function linesOf({ like: [first, last] }: AddedLines): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function sizeOf(range: Excel.Range, { axis }: AddedLines): number | null {
  if (axis === 'rows') return range.format.rowHeight > 0 ? range.format.rowHeight : null;
  return range.format.columnWidth > 0 && !range.columnHidden ? range.format.columnWidth : null;
}

/** Above so many cells of a month, their rules are asked for by pieces of its columns. */
const CELLS_ASKED = 1_500;

/**
 * Where rules are asked for. Of rows a question for each column, in the row `like` or, in rows that are there, in
 * all of them; of columns one for each cell of the neighbour, since its head has no rules and its rows have.
 */
function judgedAreas(lines: AddedLines): readonly CellRange[] {
  if (lines.axis === 'rows') {
    const area = lines.insert ? likeArea(lines) : placeArea(lines);
    return pieces(area.left, area.right, 1).map(([left, right]) => ({ ...area, left, right }));
  }
  const area = likeArea(lines);
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const rows = pieces(area.top, area.bottom, Math.ceil(cells / CELLS_ASKED));
  return pieces(area.left, area.right, 1).flatMap(([left, right]) =>
    rows.map(([top, bottom]) => ({ top, bottom, left, right })),
  );
}

function pieces(first: number, last: number, size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, index) => {
    const start = first + index * size;
    return [start, Math.min(last, start + size - 1)] as const;
  });
}

/**
 * Lines that are inserted go through everything beside the table, too. Of columns only
 * the rows of the table matter: whatever else lies across them gets wider.
 */
function queueMerges(sheet: Excel.Worksheet, lines: AddedLines): Excel.RangeAreas | null {
  if (!supports('1.13')) return null;
  const { axis, insert, like, at, count } = lines;
  const whole = (): Excel.Range => sheet.getRange(wholeLines('rows', like[0], at)).untrack();
  const between = withLines(likeArea(lines), axis, [like[0], insert ? at : at + count - 1]);
  const area = axis === 'rows' ? placeArea(lines) : between;
  const range = axis === 'rows' && insert ? whole() : rangeAt(sheet, area);
  const merged = range.getMergedAreasOrNullObject();
  merged.untrack();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

function printedAreas(sheet: Excel.Worksheet): Excel.RangeAreas {
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.untrack();
  printed.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return printed;
}

function printedWith(printed: Excel.RangeAreas | null, { like }: AddedLines): CellRange | null {
  if (!printed || printed.isNullObject) return null;
  const [area, ...others] = printed.areas.items.map(areaOf);
  return area && others.length === 0 && area.right === like[1] && area.left < like[0] ? area : null;
}

/** An area as an address without its sheet. */
export function addressOf({ top, bottom, left, right }: CellRange): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
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
