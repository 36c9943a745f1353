import { fullAddress, type CellRef } from '../records/cell-ref';
import type { Words } from '../locales/words';

/** A remark or refusal of a recording, as recording gives it. */
export interface SayableNote {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly cell: CellRef | null;
}

/** The sentence of a note, with its cell's address where the sentence names it. */
export function noteSentence({ id, data, cell }: SayableNote, words: Words): string {
  return words(`recording.notes.${id}`, { ...data, cell: cell === null ? '' : fullAddress(cell) });
}
