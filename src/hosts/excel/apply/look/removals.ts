import { cellRef } from '../../../../records/cell-ref';
import type { RemoveSheet } from '../../../../workbook/edit';
import { type ChangedCell, SheetMissing, TooLarge } from '../../../../workbook/errors';
import { PAYLOAD_LIMIT } from '../../named-error';
import { rangeAt } from '../../range-at';
import { cellValue } from '../../read/rows';
import { areaOf } from '../../read/survey';
import { type GoneLines, linesArea, wholeLines } from '../lines';

/** Throws TooLarge where Excel does not spell the cells out, so that nobody knows what would go. */
export function spelt(given: unknown, sheet: string, top: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) throw new TooLarge(sheet, String(top), PAYLOAD_LIMIT, PAYLOAD_LIMIT, 'ask');
  return given as unknown[][];
}

export interface InspectedRemoval {
  readonly lines: GoneLines;
  readonly state: 'open' | 'locked' | 'missing';
  readonly filtered: boolean;
  /** What stands in the lines beside the table and would go with them. */
  readonly beside: readonly ChangedCell[];
  /** A table of Excel that ends with lines that are only emptied. */
  readonly tableEnd: string | null;
}

/** Queues the questions about rows or columns to be removed. */
export class RemovalQuery {
  private readonly used: Excel.Range;
  /** Of the line before, the last line and the line behind. */
  private readonly tables: readonly Excel.TableScopedCollection[];

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly lines: GoneLines,
  ) {
    const { axis, at, count } = lines;
    sheet.load('protection/protected,autoFilter/isDataFiltered');
    sheet.tables.load('items/autoFilter/isDataFiltered');
    this.used = sheet
      .getRange(wholeLines(axis, at, at + count - 1))
      .untrack()
      .getUsedRangeOrNullObject(true)
      .untrack();
    this.tables = [Math.max(1, at - 1), at + count - 1, at + count].map((line) => {
      const tables = rangeAt(sheet, linesArea({ ...lines, at: line, count: 1 })).getTables(false);
      tables.load('items/name');
      return tables;
    });
    this.used.load('values,rowIndex,columnIndex,rowCount,columnCount');
  }

  answer(): InspectedRemoval {
    const { sheet, lines } = this;
    if (sheet.isNullObject) return { lines, state: 'missing', filtered: false, beside: [], tableEnd: null };
    const isFiltered = sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
    return {
      lines,
      state: sheet.protection.protected ? 'locked' : 'open',
      filtered: sheet.autoFilter.isDataFiltered || isFiltered,
      beside: lines.shift ? this.beside() : [],
      tableEnd: lines.shift ? null : this.tableEnd(),
    };
  }

  private tableEnd(): string | null {
    const [before, last, behind] = this.tables.map(({ items }) => items.map(({ name }) => name));
    return before?.find((name) => last?.includes(name) && !behind?.includes(name)) ?? null;
  }

  private beside(): readonly ChangedCell[] {
    if (this.used.isNullObject) return [];
    const { top, left } = areaOf(this.used);
    const { axis, sheet, across } = this.lines;
    return spelt(this.used.values, sheet, top).flatMap((cells, down) =>
      cells.flatMap((given, right) => {
        const [found, row, column] = [cellValue(given), top + down, left + right];
        const line = axis === 'rows' ? column : row;
        const isInside = line >= across[0] && line <= across[1];
        return found === null || isInside ? [] : [{ cell: cellRef(sheet, row, column), expected: null, found }];
      }),
    );
  }
}

/** A sheet that is to go, as Excel knows it. */
export interface DoomedSheet {
  readonly id: string;
  readonly name: string;
}

/** Queues the questions about a sheet to be removed. */
export class DoomedSheetQuery {
  private readonly used: Excel.Range;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly edit: RemoveSheet,
  ) {
    sheet.load('id,name');
    this.used = sheet.getUsedRangeOrNullObject(true).untrack();
    this.used.load('values,rowIndex,columnIndex,rowCount,columnCount');
  }

  /** Throws SheetMissing; to be asked after the sync. */
  answer(): DoomedSheet {
    const { sheet, edit } = this;
    if (sheet.isNullObject) throw new SheetMissing(edit.sheet);
    return { id: sheet.id, name: sheet.name };
  }

  /** What stands beyond the last row and column that the sheet was given. */
  beyond(): readonly ChangedCell[] {
    const { used, edit } = this;
    if (used.isNullObject) return [];
    const { top, left } = areaOf(used);
    return spelt(used.values, edit.sheet, top).flatMap((cells, down) =>
      cells.flatMap((given, across) => {
        const [row, column, found] = [top + down, left + across, cellValue(given)];
        if (found === null || (row <= edit.lastRow && column <= edit.lastColumn)) return [];
        return [{ cell: cellRef(edit.sheet, row, column), expected: null, found }];
      }),
    );
  }
}
