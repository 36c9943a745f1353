import type { Words } from '../../locales/words';
import { halfNumber, yearOfHalf, type HalfYear } from '../../records/half-year';

/** "2020年上半年" */
export function halfText(half: HalfYear, words: Words): string {
  return words(`reports.format.halves.h${halfNumber(half)}`, { year: yearOfHalf(half) });
}
