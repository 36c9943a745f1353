import { NOT_CALCULATED } from '../../../records/not-calculated';
import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellValue } from '../../../workbook/snapshot';
import { unescapeText } from './escaped-text';
import { serialOfIsoDate } from './iso-cell-date';
import type { TextPool } from './plain/text-pool';
import type { ScannedCell } from './scanned-sheet';

/** What the values of one workbook's cells depend on, beside the cells. */
export interface ValueSource {
  readonly strings: readonly string[];
  /** Where texts of the workbook are kept once each. */
  readonly texts: TextPool;
  readonly date1904: boolean;
  readonly file: string;
  readonly part: string;
}

/**
 * The value of a cell; of a formula the one that was stored with it, NOT_CALCULATED
 * where none was. An empty text is an empty cell. A number that is none is given as the text it is, for
 * reading to report. Throws WorkbookUnreadable, damaged, for a text that the
 * workbook does not hold.
 */
export function cellValue(cell: ScannedCell, source: ValueSource): CellValue {
  if (isUncalculated(cell)) return NOT_CALCULATED;
  const text = cell.value ?? '';
  switch (cell.tag.attributes.t?.value ?? 'n') {
    case 's':
      return sharedString(text, source);
    case 'inlineStr':
    case 'str':
      return unescapeText(cell.inline ?? text) || null;
    case 'b':
      return text.trim() === '' ? null : text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return text || null;
    case 'd':
      return serialOfIsoDate(text, source.date1904) ?? (text || null);
    default:
      return numberOf(text) ?? (unescapeText(cell.inline ?? text) || null);
  }
}

/** A formula without a result: no v, or as some scripts write it an empty one; of a text an empty v is a result. */
export function isUncalculated({ formula, value, inline, tag }: ScannedCell): boolean {
  if (formula === null || inline !== null) return false;
  return value === null || (value.trim() === '' && tag.attributes.t?.value !== 'str');
}

function sharedString(text: string, { strings, file, part }: ValueSource): CellValue {
  if (text.trim() === '') return null;
  const string = strings[Number(text)];
  if (string === undefined) throw new WorkbookUnreadable(file, 'damaged', part);
  return string || null;
}

/** null for a text that is no number, and for an empty one. */
export function numberOf(text: string): number | null {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
