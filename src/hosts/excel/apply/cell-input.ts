import type { CellFormat } from '../../../workbook/edit';
import type { CellValue } from '../../../workbook/snapshot';
import { LOOKS } from '../../draft/looks';

/** Any digit, Chinese numerals included: such text can be a number, a date or a time to some Excel. */
const NUMERAL = /[\p{N}〇零一二三四五六七八九十百千万亿]/u;

/** Beginnings of formulas and of what was kept as text before; a slash is Lotus's menu key. */
const SPECIAL_START = /^['=+\-@/]/;

const WORD_VALUE = /^(?:true|false|#.*)$/i;

/**
 * What is handed to Excel so that the cell holds exactly this value. Excel reads
 * a text as if it had been typed: "2020.1" would become a number and "=A1" a
 * formula. An apostrophe in front, which does not become part of the text, keeps
 * it; it is left out where no Excel could read anything else into the text.
 */
export function cellInput(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  const trimmed = value.trim();
  const ambiguous = NUMERAL.test(trimmed) || SPECIAL_START.test(trimmed) || WORD_VALUE.test(trimmed);
  return ambiguous ? `'${value}` : value;
}

/** A formula differs from what it shows; a text that begins with "=" does not. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The number formats that written cells get where they have none: those of generated sheets. */
export const FORMAT_CODES: Readonly<Record<CellFormat, string>> = {
  date: LOOKS.date.format,
  amount: LOOKS.amount.format,
};

const GENERAL = 'General';

/** The format that a cell is given, or null where it keeps its own. */
export function givenFormat(wanted: string | null, own: unknown): string | null {
  return wanted !== null && (own === GENERAL || wanted === GENERAL) && wanted !== own ? wanted : null;
}
