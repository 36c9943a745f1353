import type { RemoveRows } from '../../../../workbook/edit';
import { sheetIn } from '../../sheets-by-name';
import { supports } from '../../supports';
import type { InspectedBlock } from '../look/added-rows';
import { ACTION_BYTES, type Step } from '../step';

/**
 * A table of Excel that ended above new rows takes them in. Below ExcelApi 1.13 it
 * does so by itself when values are written right below it, unless the person
 * switched that off.
 */
export function joinTable(sheet: Excel.Worksheet, name: string, rows: number): void {
  if (!supports('1.13')) return;
  const table = sheet.tables.getItem(name);
  table.resize(table.getRange().untrack().getResizedRange(rows, 0).untrack());
}

/** The same for rows that are there, where they stand right below the table. */
export function joinPlainSteps({ edit, tableBefore }: InspectedBlock): readonly Step[] {
  if (tableBefore === null || edit.at !== edit.like + 1) return [];
  const queue = (context: Excel.RequestContext): void =>
    joinTable(sheetIn(context, edit.sheet), tableBefore, edit.rows.length);
  return [{ bytes: 5 * ACTION_BYTES, queue }];
}

/** Takes a table back to the rows above; done twice it is the same. Below ExcelApi 1.13 no member can, and it stays. */
export function endTableSteps(sheet: string, name: string | null, { at }: Pick<RemoveRows, 'at'>): readonly Step[] {
  if (name === null) return [];
  const queue = (context: Excel.RequestContext): void => {
    if (!supports('1.13')) return;
    const table = sheetIn(context, sheet).tables.getItem(name);
    table.resize(
      table
        .getRange()
        .untrack()
        .getIntersection(`1:${at - 1}`)
        .untrack(),
    );
  };
  return [{ bytes: 5 * ACTION_BYTES, queue }];
}

/** Whether a table of Excel took in the rows that were written below it. */
export class TableJoin {
  private range: Excel.Range | null = null;

  constructor(
    private readonly sheet: string,
    private readonly table: string,
    private readonly lastRow: number,
  ) {}

  get step(): Step {
    return {
      bytes: 3 * ACTION_BYTES,
      queue: (context) => {
        this.range = sheetIn(context, this.sheet).tables.getItem(this.table).getRange().untrack();
        this.range.load('rowIndex,rowCount');
      },
    };
  }

  /** To be asked after the sync. */
  get isJoined(): boolean {
    return this.range !== null && this.range.rowIndex + this.range.rowCount >= this.lastRow;
  }
}
