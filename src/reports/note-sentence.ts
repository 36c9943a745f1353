import { fullAddress, type CellRef } from '../records/cell-ref';
import type { Words } from '../locales/words';
import { parseMonth } from '../records/month';
import { monthText } from './format/month';

/** A remark or refusal of a recording, as recording gives it. */
export interface SayableNote {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly cell: CellRef | null;
}

const MONTHS = /^(\d{4}-\d{2})(?: ~ (\d{4}-\d{2}))?$/;

/** The sentence of a note, with its cell's address where the sentence names it and months in words. */
export function noteSentence({ id, data, cell }: SayableNote, words: Words): string {
  const shown = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inWords(value, words)]));
  return words(`recording.notes.${id}`, { ...shown, cell: cell === null ? '' : fullAddress(cell) });
}

/** "2020-01 ~ 2020-03", as notes give months in every language, as "2020年1月至2020年3月". */
function inWords(value: string | number, words: Words): string | number {
  const [, first, last] = typeof value === 'string' ? (MONTHS.exec(value) ?? []) : [];
  const from = first === undefined ? null : parseMonth(first);
  const to = last === undefined ? null : parseMonth(last);
  if (from === null) return value;
  if (to === null) return monthText(from, words);
  return words('reports.format.span', { from: monthText(from, words), to: monthText(to, words) });
}
