import type { Intent } from './intent';
import type { Recording, RecordingBook } from './recording';
import { WritingList } from './writing-list';

/** One kind of intent: says what it wants written, or why it cannot be. */
export type Recorder<I extends Intent> = (intent: I, book: RecordingBook, list: WritingList) => void;

/**
 * Works out what recording the intents would write, all of them as one unit: each
 * cell old and new, what the person ought to know, and why it cannot be where it
 * cannot. What the sheets say already is not written again.
 */
export function record(book: RecordingBook, intents: readonly Intent[]): Recording {
  const list = new WritingList(book);
  for (const intent of intents) recordOne(intent, book, list);
  return list.finish();
}

function recordOne(intent: Intent, book: RecordingBook, list: WritingList): void {
  switch (intent.kind) {
    case 'suggestion':
      for (const { cell, newValue } of intent.suggestions) {
        list.set(cell, { value: newValue, text: newValue === null ? '' : String(newValue) });
      }
      return;
    default:
      list.refuse('not-recordable', { kind: intent.kind }, null);
  }
  void book;
}
