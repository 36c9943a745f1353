import { quoteSheetName } from '../../../src/records/cell-ref';
import type { CellValue } from '../../../src/workbook/snapshot';

export interface TypedInput {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly quoted: boolean;
}

const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

/**
 * What a cell holds after a text was written to it. Excel reads text as if it had
 * been typed: "2020.1" becomes a number, "1月20日" a date, "=A1" a formula, and
 * only an apostrophe in front keeps it as it is.
 */
export function typedInput(text: string, textFormat: boolean): TypedInput {
  if (text.startsWith("'")) return literal(text.slice(1), true);
  if (textFormat) return literal(text === '' ? null : text, false);
  if (text.startsWith('=')) return { value: null, formula: spelling(text), quoted: false };
  const number = asNumber(text.trim());
  if (number !== null) return literal(number, false);
  // Excel takes these for the beginning of a formula.
  if (/^[+\-@]/.test(text)) return { value: null, formula: `=${text}`, quoted: false };
  if (/^true$|^false$/i.test(text)) return literal(text.toLowerCase() === 'true', false);
  if (ERRORS.test(text)) return literal(text, false);
  return literal(text === '' ? null : text, false);
}

/**
 * A formula as Excel gives it back, whoever typed it: functions and columns in capitals, no spaces around operators,
 * quotation marks only around names that need them. What stands in quotation marks stays.
 */
export function spelling(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(\s+)|[A-Za-z_.]+(?=\()|\$?[A-Za-z]{1,3}\$?\d+/gu,
    (text, name: string | undefined, space: string | undefined) => {
      if (name !== undefined) return `${quoteSheetName(name.replaceAll("''", "'"))}!`;
      return space !== undefined ? '' : text.startsWith('"') ? text : text.toUpperCase();
    },
  );
}

function literal(value: CellValue, quoted: boolean): TypedInput {
  return { value, formula: null, quoted };
}

function asNumber(text: string): number | null {
  const amount = /^[￥¥$]?\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (amount) return Number((amount[1] ?? '').replaceAll(',', '')) / (amount[2] === '%' ? 100 : 1);
  const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (date) return serial(Number(date[1]), Number(date[2]), Number(date[3]));
  // A day without its year is taken for one of the current year; any fixed year shows that it became a number.
  const day = /^(\d{1,2})(?:[-/月])(\d{1,2})日?$/.exec(text);
  if (day) return serial(2020, Number(day[1]), Number(day[2]));
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month) return serial(Number(month[1]), Number(month[2]), 1);
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  return time ? (Number(time[1]) * 60 + Number(time[2])) / 1440 : null;
}

function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
