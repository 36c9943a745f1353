import { onlyYear, statedHalf } from '../../notation/stated-period';
import type { NoticeSheet } from '../../records/branch';
import { type HalfYear, parseHalfYear } from '../../records/half-year';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { saysNotice } from '../vocabulary/role-words';
import { isNoteText } from '../vocabulary/row-words';

/** A title stands on one of the first rows that hold anything. */
const TITLE_ROWS = 4;

/**
 * Every sheet that announces dues: generated ones by their mark, others by 公示 in
 * the name or a title. A half-year that is written without a year is that of
 * `onlyYearHeld`, the one year of the whole workbook, if there is one.
 */
export function readNoticeSheets(sheets: readonly SheetSnapshot[], onlyYearHeld: number | null): NoticeSheet[] {
  return sheets.flatMap((sheet) => {
    const visible = sheet.visibility === 'visible';
    if (sheet.generated !== null) {
      if (sheet.generated.kind !== 'dues-notice') return [];
      return [{ sheet: sheet.name, half: parseHalfYear(sheet.generated.period), visible }];
    }
    const titles = titlesOf(sheet);
    if (!saysNotice(sheet.name) && !titles.some(saysNotice)) return [];
    return [{ sheet: sheet.name, half: halfOf([sheet.name, ...titles], onlyYearHeld), visible }];
  });
}

/** The year may stand in another of the texts than the half. */
function halfOf(texts: readonly string[], onlyYearHeld: number | null): HalfYear | null {
  const year = onlyYear(texts.join(' ')) ?? onlyYearHeld;
  for (const text of texts) {
    const half = statedHalf(text, year);
    if (half !== null) return half;
  }
  return null;
}

/** Texts that stand alone on one of the top rows; 公示期 names a setting, not a notice. */
function titlesOf({ values }: SheetSnapshot): string[] {
  const written = values
    .slice(0, 20)
    .map((row) => row.filter((value) => value !== null && String(value).trim() !== ''))
    .filter((row) => row.length > 0);
  return written
    .slice(0, TITLE_ROWS)
    .flatMap((row) => (row.length <= 2 ? row.filter((value) => typeof value === 'string') : []))
    .filter((text) => !isNoteText(text) && !text.includes('公示期'));
}
