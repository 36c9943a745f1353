import { squeezeText } from '../../notation/normalise';
import { textOf } from '../../workbook/sheet-cells';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** What the product's log of its own changes is called, and its columns from the left. */
export const CHANGE_LOG_NAME = '变更记录';
export const CHANGE_LOG_HEADS = ['时间', '登记内容', '单元格', '原内容', '新内容'] as const;

/** People may put a title over the heads. */
const TOP_ROWS = 5;

/** Where the heads of a log stand. */
export interface ChangeLogHead {
  readonly row: number;
  readonly column: number;
}

/**
 * The head of the sheet if it is a log of changes: that quotes what other sheets
 * hold, heads and marks included, and is never read as one of them. Null for any
 * other sheet.
 */
export function changeLogHead({ top, left, values }: SheetSnapshot): ChangeLogHead | null {
  for (const [index, row] of values.slice(0, TOP_ROWS).entries()) {
    const texts = row.map((value) => squeezeText(textOf(value)));
    const at = texts.indexOf(CHANGE_LOG_HEADS[0]);
    if (at >= 0 && CHANGE_LOG_HEADS.every((head, offset) => texts[at + offset] === head)) {
      return { row: top + index, column: left + at };
    }
  }
  return null;
}
