import type { Period } from '../../records/period';
import { cellAt } from '../../workbook/sheet-cells';
import type { DraftCell } from '../../workbook/sheet-draft';
import type { CellValue, SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { cell } from '../draft/cells';

/** What people typed beside a row: 责任人, 完成时限, 整改情况. */
export type HandFilled = readonly [CellValue, CellValue, CellValue];

/** One row of an earlier report beside which something was typed. */
export interface HandFilledRow {
  /** 事项, 对象, 情况, 位置 and 依据 as they stood. */
  readonly rule: CellValue;
  readonly who: CellValue;
  readonly what: CellValue;
  readonly where: CellValue;
  readonly clause: CellValue;
  readonly filled: HandFilled;
}

/** By their key, those of one key in the order of the sheet. What is taken is gone. */
export type HandFilledRows = Map<string, HandFilledRow[]>;

/** Columns of the report, from 1. */
const COLUMN = {
  index: 1,
  rule: 3,
  who: 4,
  what: 5,
  where: 6,
  clause: 7,
  responsible: 8,
  deadline: 9,
  result: 10,
} as const;

/** Serial numbers of the years 2000 to 2100: a date that was typed as one. */
const DATES = { first: 36_526, last: 73_415 };

/**
 * Reads what was typed into the report of the same period that the workbook already
 * holds, so that making it anew loses nothing. Rows are those with a number in the
 * first column, in whatever language the report was made.
 */
export function readHandFilled(
  snapshot: Snapshot | null,
  period: Period,
  keyOf: (rule: CellValue, who: CellValue, where: CellValue) => string,
): HandFilledRows {
  const rows: HandFilledRows = new Map();
  for (const sheet of snapshot?.sheets ?? []) {
    if (sheet.generated?.kind !== 'check-report' || sheet.generated.period !== period) continue;
    for (const row of rowsOf(sheet)) {
      const key = keyOf(row.rule, row.who, row.where);
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
  }
  return rows;
}

function rowsOf(sheet: SheetSnapshot): HandFilledRow[] {
  return sheet.values.flatMap((_, down) => {
    const at = (column: number): CellValue => cellAt(sheet, sheet.top + down, column);
    const filled: HandFilled = [at(COLUMN.responsible), at(COLUMN.deadline), at(COLUMN.result)];
    if (typeof at(COLUMN.index) !== 'number' || filled.every(isBlank)) return [];
    const { rule, who, what, where, clause } = COLUMN;
    return [{ rule: at(rule), who: at(who), what: at(what), where: at(where), clause: at(clause), filled }];
  });
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** Takes the first row of that key; null where nothing was typed beside such a row. */
export function takeHandFilled(rows: HandFilledRows, key: string): HandFilled | null {
  return rows.get(key)?.shift()?.filled ?? null;
}

/** The three cells for typing, with what was typed in them before. */
export function handCells(filled: HandFilled | null): DraftCell[] {
  return (filled ?? [null, null, null]).map((value) => cell(value, isDate(value) ? 'date' : 'input'));
}

function isDate(value: CellValue): boolean {
  return typeof value === 'number' && value >= DATES.first && value <= DATES.last;
}
