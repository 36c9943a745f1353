import type { CellValue } from '../../workbook/snapshot';
import { withDigits } from '../../notation/chinese-number';
import { squeezeText } from '../../notation/normalise';
import { isNothing, shownText } from '../../notation/read-cell';
import { parseYesNoCell } from '../../notation/yes-no';

/** A parser of one value: null for what cannot be used. */
export type ValueParser<T> = (value: CellValue) => T | null;

/** A number within bounds, both allowed, bare or with one of the units behind it: 3, 3小时. */
export function numberIn(
  [least, most]: readonly [number, number],
  units: readonly string[],
  whole: 'whole' | 'fraction' = 'whole',
): ValueParser<number> {
  const pattern = new RegExp(`^(?:每月)?(\\d+(?:\\.\\d+)?)个?(?:${units.join('|')})?(?:内|以内)?$`, 'u');
  return (value) => {
    const parts = typeof value === 'boolean' ? null : pattern.exec(withDigits(squeezeText(shownText(value))));
    const number = Number(parts?.[1]);
    return number >= least && number <= most && (whole === 'fraction' || Number.isInteger(number)) ? number : null;
  };
}

/** A percentage 0 to 100: 80, 80%, or 0.8, which is what a cell formatted as 80% holds. */
export function percentage(value: CellValue): number | null {
  const parts = typeof value === 'boolean' ? null : /^(\d+(?:\.\d+)?)(%)?$/.exec(squeezeText(shownText(value)));
  if (!parts) return null;
  const number = Number(parts[1]);
  const percent = parts[2] === undefined && number <= 1 ? Number((number * 100).toFixed(6)) : number;
  return percent <= 100 ? percent : null;
}

/** One of several words, each with its spellings. */
export function oneOf<T extends string>(words: Readonly<Record<T, readonly string[]>>): ValueParser<T> {
  const byWord = new Map(
    (Object.entries(words) as [T, readonly string[]][]).flatMap(([meaning, spellings]) =>
      spellings.map((spelling) => [spelling, meaning] as const),
    ),
  );
  return (value) => byWord.get(squeezeText(shownText(value)).toLowerCase()) ?? null;
}

/** 是 or 否, in any of the words for them; a dash is a no. */
export function yesNo(value: CellValue): boolean | null {
  const reading = parseYesNoCell(value);
  return reading.state === 'unreadable' ? null : reading.state === 'read' && reading.value;
}

/** A text as it stands. */
export function plainText(value: CellValue): string | null {
  return typeof value === 'boolean' ? null : shownText(value);
}

/** Names separated by ；;、，, or line breaks, or by spaces: 办公室 人教科. */
export function textList(value: CellValue): readonly string[] | null {
  if (typeof value === 'boolean') return null;
  return shownText(value)
    .split(/[；;、，,/\s]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isNothing(part));
}
