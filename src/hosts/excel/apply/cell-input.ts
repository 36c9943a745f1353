import type { CellValue } from '../../../workbook/snapshot';

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
