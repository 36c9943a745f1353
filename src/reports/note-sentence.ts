import type { NoteId } from '../locales/word-key';
import type { Words } from '../locales/words';
import { fullAddress, type CellRef } from '../records/cell-ref';
import { parseMonth } from '../records/month';
import { monthText } from './format/period';
import { listText } from './format/list';

/** A remark or refusal of a recording, as recording gives it. */
export interface SayableNote {
  readonly id: NoteId;
  readonly data: Readonly<Record<string, string | number>>;
  readonly cell: CellRef | null;
}

/** The values of a note that are months, as `NoteData` types them. Every other one is shown as it stands. */
const MONTHS: ReadonlySet<string> = new Set(['months', 'from', 'to']);

/** The values that list people. */
const NAMES: ReadonlySet<string> = new Set(['names']);
/** So many of them are named in a sentence that is read in passing; the others are counted. */
const NAMED = 5;

/**
 * The sentence of a note, with its cell's address where the sentence names it and its
 * months in words. Of many people it names a few, or all of them where that is asked for.
 */
export function noteSentence({ id, data, cell }: SayableNote, words: Words, people: 'few' | 'all' = 'few'): string {
  const shown: Record<string, string | number> = { cell: cell === null ? '' : fullAddress(cell) };
  for (const [name, value] of Object.entries(data)) {
    if (MONTHS.has(name)) shown[name] = monthsInWords(String(value), words);
    else shown[name] = NAMES.has(name) && people === 'few' ? fewOf(String(value), words) : value;
  }
  return words(`recording.notes.${id}`, shown);
}

/** "李明、王芳、陈静、刘洋、周婷等 23 人" */
function fewOf(names: string, words: Words): string {
  const all = names.split('、');
  if (all.length <= NAMED) return names;
  return words('reports.format.andOthers', { named: listText(all.slice(0, NAMED), words), count: all.length });
}

/** "2020-01 ~ 2020-03" as "2020年1月至2020年3月", "2020-01、2020-03" as a list. */
function monthsInWords(months: string, words: Words): string {
  const items = months.split('、').map((item) => {
    const [from, to] = item.split(' ~ ').map((end) => monthInWords(end, words));
    return to === undefined ? (from ?? '') : words('reports.format.span', { from: from ?? '', to });
  });
  return listText(items, words);
}

function monthInWords(text: string, words: Words): string {
  const month = parseMonth(text);
  return month === null ? text : monthText(month, words);
}
