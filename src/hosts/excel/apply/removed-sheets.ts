import { cellRef } from '../../../records/cell-ref';
import type { RemoveSheet } from '../../../workbook/edit';
import { SheetMissing, WorkbookChanged, type ChangedCell } from '../../../workbook/errors';
import { formulaReferences } from '../../formulas/formula-references';
import { areaOf } from '../read/survey';
import type { SurveyedFormulas } from '../read/survey-formulas';
import { cellValue } from '../read/rows';

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
    return (used.values as unknown[][]).flatMap((cells, down) =>
      cells.flatMap((given, across) => {
        const [row, column, found] = [top + down, left + across, cellValue(given)];
        if (found === null || (row <= edit.lastRow && column <= edit.lastColumn)) return [];
        return [{ cell: cellRef(edit.sheet, row, column), expected: null, found }];
      }),
    );
  }
}

/** Throws WorkbookChanged where a sheet to be removed holds more than it was given. */
export function checkDoomed(queries: readonly DoomedSheetQuery[]): void {
  const beyond = queries.flatMap((query) => query.beyond());
  if (beyond.length > 0) throw new WorkbookChanged(beyond);
}

/** Throws WorkbookChanged where formulas of other sheets have come to read a sheet that is to go. */
export function checkUnread(doomed: readonly DoomedSheet[], formulas: readonly SurveyedFormulas[]): void {
  const names = new Set(doomed.map(({ name }) => name.toLowerCase()));
  if (names.size === 0) return;
  const others = formulas.filter(({ sheet }) => !names.has(sheet.toLowerCase()));
  const reading = others.flatMap(({ sheet, top, left, formulas: rows }) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((found, across): readonly ChangedCell[] => {
        if (typeof found !== 'string' || !found.startsWith('=')) return [];
        const reads = formulaReferences(found.slice(1), sheet) ?? [];
        if (!reads.some((one) => names.has(one.sheet.toLowerCase()))) return [];
        return [{ cell: cellRef(sheet, top + down, left + across), expected: null, found }];
      }),
    ),
  );
  if (reading.length > 0) throw new WorkbookChanged(reading);
}
