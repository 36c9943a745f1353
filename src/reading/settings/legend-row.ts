import type { CellValue } from '../../workbook/snapshot';
import { shownText } from '../../notation/read-cell';
import { legendOfLine } from '../../notation/legend-line';
import { markKey, type Legend } from '../../notation/legend';
import { meaningOf, MEANING_WORDS } from '../../notation/legend-words';
import { normaliseText } from '../../notation/normalise';

/** 图例 √ | 出勤, 考勤符号 √ | 出勤, or 图例 | √出勤 △事假 ×缺席. */
const ITEM = /^(?:考勤|签到|出勤)?(?:图例|符号|标记)(?:说明)?\s*[:：]?\s*(\S{0,4})$/u;

export const ALLOWED_MEANINGS = Object.values(MEANING_WORDS)
  .map(([word]) => word)
  .join('|');

/** The mark that a legend row's item names, '' where the value is a whole legend line; null for any other item. */
export function legendMarkOf(item: string): string | null {
  return ITEM.exec(normaliseText(item))?.[1] ?? null;
}

/** What the row says of marks; null where its value names no known meaning. */
export function legendOfRow(mark: string, value: CellValue): Legend | null {
  if (mark === '') {
    const legend = legendOfLine(shownText(value));
    return legend.size > 0 ? legend : null;
  }
  const meaning = meaningOf(shownText(value));
  return meaning === null ? null : new Map([[markKey(mark), meaning]]);
}
