import { createWords } from '../../../locales/create-words';
import { chinese } from '../../../locales/zh-CN';
import { withChangeLog } from '../../../recording/change-log/with-change-log';
import type { Intent } from '../../../recording/intent';
import { record } from '../../../recording/record';
import type { Recording, RecordingBook } from '../../../recording/recording';
import { recordingEntry } from '../../../reports/recording-entry';
import { todayOf } from '../../state/clock';

/** The change log is the office's own sheet, whatever language the pane shows. */
const sheetWords = createWords('zh-CN', chinese);

/** What recording would write at this moment, with the lines of the change log where the office keeps one. */
export function recordedNow(
  book: RecordingBook,
  intents: readonly Intent[],
  now: Date,
  also: readonly string[] = [],
): Recording {
  const by = recordingEntry(
    intents.map(({ kind }) => kind),
    sheetWords,
  );
  return withChangeLog(record(book, intents), book, { at: `${todayOf(() => now)} ${timeOf(now)}`, by, also });
}

function timeOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
