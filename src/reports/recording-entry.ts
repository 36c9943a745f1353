import type { WordKeyIn } from '../locales/word-key';
import type { Words } from '../locales/words';
import { listText } from './format/list';

/** What was recorded, in words for the change log: "签到、请假". */
export function recordingEntry(kinds: readonly WordKeyIn<'recording.entries'>[], words: Words): string {
  return listText(
    [...new Set(kinds)].map((kind) => words(`recording.entries.${kind}`)),
    words,
  );
}
