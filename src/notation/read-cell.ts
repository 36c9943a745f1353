import type { Expected } from '../records/field';
import { NOT_CALCULATED } from '../records/not-calculated';
import type { CellValue } from '../workbook/snapshot';
import { textOf } from '../workbook/sheet-cells';
import type { CellReading } from './cell-reading';
import { normaliseText } from './normalise';

/** What a parser makes of a cell: a value, nothing there, or null for what it cannot understand. */
export type Parsed<T> = T | 'blank' | null;

/** Dashes and slashes by which a clerk says that there is nothing to write. */
const NOTHING = /^[-–—―─‐−/\\]+$/u;

/** What Excel shows in the place of a value that a formula could not compute. */
const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)/i;

export function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && normaliseText(value) === '');
}

/** `—`, `－`, `/` and the like; the text must be normalised. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/** The text of an unreadable cell as a person sees it. */
export function shownText(value: CellValue): string {
  return textOf(value).trim();
}

export function unreadableCell<T>(value: CellValue, expected: Expected): CellReading<T> {
  return { state: 'unreadable', text: shownText(value), expected };
}

/** A formula without a result is no blank, whatever the parser made of what stands for it. */
export function readingOf<T>(value: CellValue, expected: Expected, parsed: Parsed<T>): CellReading<T> {
  if (value === NOT_CALCULATED) return unreadableCell(value, expected);
  if (parsed === 'blank' || isBlankValue(value)) return { state: 'blank' };
  return parsed === null ? unreadableCell(value, expected) : { state: 'read', value: parsed };
}
