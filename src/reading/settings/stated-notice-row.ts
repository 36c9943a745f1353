import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { daysOfRange } from '../../notation/date-range';
import { squeezeText } from '../../notation/normalise';
import { statedHalf } from '../../notation/stated-period';
import type { CellValue } from '../../workbook/snapshot';

export const ALLOWED_NOTICE = '2026-07-05 单位公示栏';

/** 公示期 and the like are settings of the notice, not a notice. */
const NO_NOTICE = /公示(?:期|天|时间|模板)/u;
/** The date in a text such as 7月5日起在公示栏公示, 2026-07-05 机关公示栏. */
const DATE = /(?:20\d{2}[年./-])?\d{1,2}[月./-]\d{1,2}日?/u;

/**
 * The half-year of which an item says that its dues were announced elsewhere, such as
 * 2026年上半年党费公示; null for any other item. (Plan 三(二)3 asks for a notice, not for a sheet.)
 */
export function statedNoticeItem(item: string): HalfYear | null {
  const plain = squeezeText(item);
  return plain.includes('公示') && !NO_NOTICE.test(plain) ? statedHalf(plain, null) : null;
}

/** The day on which it was posted; a place may stand beside it. Null where no day can be read. */
export function statedNoticeDay(value: CellValue, half: HalfYear, date1904: boolean): IsoDate | null {
  const written = typeof value === 'string' ? (DATE.exec(value)?.[0] ?? null) : value;
  // What is announced of the second half may be posted in the year that follows: only a year of its own tells.
  const year = half.endsWith('H1') ? Number(half.slice(0, 4)) : null;
  return written === null ? null : (daysOfRange(written, year, date1904)?.[0] ?? null);
}
