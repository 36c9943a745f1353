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

/** The sentence of a note, with its cell's address where the sentence names it and its months in words. */
export function noteSentence({ id, data, cell }: SayableNote, words: Words): string {
  const shown: Record<string, string | number> = { cell: cell === null ? '' : fullAddress(cell) };
  for (const [name, value] of Object.entries(data)) {
    shown[name] = MONTHS.has(name) ? monthsInWords(String(value), words) : value;
  }
  return words(`recording.notes.${id}`, shown);
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
