import type { Axis } from '../../../formulas/axis';
import { sheetIn } from '../../sheets-by-name';
import { supports } from '../../supports';
import { type AddedLines, isBehindLike, wholeLines } from '../lines';
import type { InspectedBlock } from '../look/added-lines';
import { ACTION_BYTES, type Step } from '../step';

/**
 * A table of Excel that ended before new lines takes them in. Below ExcelApi 1.13 it
 * does so by itself when values are written right beside it, unless the person
 * switched that off.
 */
export function joinTable(sheet: Excel.Worksheet, name: string, { axis, count }: AddedLines): void {
  if (!supports('1.13')) return;
  const table = sheet.tables.getItem(name);
  const [rows, columns] = axis === 'rows' ? [count, 0] : [0, count];
  table.resize(table.getRange().untrack().getResizedRange(rows, columns).untrack());
}

/** The same for lines that are there, where they stand right beside the table. */
export function joinPlainSteps({ lines, tableBefore }: InspectedBlock): readonly Step[] {
  if (tableBefore === null || !isBehindLike(lines)) return [];
  const queue = (context: Excel.RequestContext): void => joinTable(sheetIn(context, lines.sheet), tableBefore, lines);
  return [{ bytes: 5 * ACTION_BYTES, queue }];
}

/** Takes a table back to the lines before; done twice it is the same. Below ExcelApi 1.13 no member can, and it stays. */
export function endTableSteps(
  { axis, sheet, at }: Pick<AddedLines, 'axis' | 'sheet' | 'at'>,
  name: string | null,
): readonly Step[] {
  if (name === null) return [];
  const queue = (context: Excel.RequestContext): void => {
    if (!supports('1.13')) return;
    const table = sheetIn(context, sheet).tables.getItem(name);
    table.resize(
      table
        .getRange()
        .untrack()
        .getIntersection(wholeLines(axis, 1, at - 1))
        .untrack(),
    );
  };
  return [{ bytes: 5 * ACTION_BYTES, queue }];
}

/** Whether a table of Excel took in the lines that were written beside it. */
export class TableJoin {
  private range: Excel.Range | null = null;

  constructor(
    private readonly sheet: string,
    private readonly table: string,
    private readonly axis: Axis,
    private readonly last: number,
  ) {}

  get step(): Step {
    return {
      bytes: 3 * ACTION_BYTES,
      queue: (context) => {
        this.range = sheetIn(context, this.sheet).tables.getItem(this.table).getRange().untrack();
        this.range.load('rowIndex,rowCount,columnIndex,columnCount');
      },
    };
  }

  /** To be asked after the sync. */
  get isJoined(): boolean {
    if (!this.range) return false;
    const { rowIndex, rowCount, columnIndex, columnCount } = this.range;
    return (this.axis === 'rows' ? rowIndex + rowCount : columnIndex + columnCount) >= this.last;
  }
}
