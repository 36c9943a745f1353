import { wordsOf } from '../../locales/words';
import type { IsoDate } from '../../records/iso-date';
import { withChangeLog } from '../../recording/change-log/with-change-log';
import { record } from '../../recording/record';
import type { Intent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { recordingEntry } from '../../reports/recording-entry';
import type { Edit } from '../../workbook/edit';
import { refuseUnconvertible } from '../../workbook/errors';
import type { Applied } from '../../workbook/workbook-host';
import { openWorkbookFile } from '../open-workbook-file';
import type { Session } from '../session';
import { storeCopy } from '../store-file';
import { recordingJson } from './recording-json';
import { recordingText, writtenLines } from './recording-text';
import type { Stated } from './stated';

export interface RecordingOptions {
  readonly today: IsoDate;
  readonly year?: number;
  /** Required by the program unless dryRun. */
  readonly output?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly overFormulas: boolean;
  readonly json: boolean;
}

const REFUSED = 2;

/**
 * Records what the intents state in a copy of the workbook, or with --dry-run only
 * shows each cell old and new. Exit status 2 where it is refused, or where a list that
 * it is taken from leaves questions open: then nothing is written.
 */
export async function runRecording(
  file: string,
  options: RecordingOptions,
  session: Session,
  statedOf: (book: RecordingBook) => readonly Intent[] | Stated | Promise<readonly Intent[] | Stated>,
): Promise<number> {
  const { words, terminal } = session;
  const opened = await openWorkbookFile(file, options.year, session);
  const book: RecordingBook = { snapshot: opened.snapshot, reading: opened.reading, today: options.today };
  const stated = await statedOf(book);
  const { intents, arrived, logged = [] }: Stated = 'intents' in stated ? stated : { intents: stated };
  // The log is the office's own sheet, whatever language the terminal speaks.
  const entry = recordingEntry(
    intents.map(({ kind }) => kind),
    wordsOf('zh-CN'),
  );
  const recording = withChangeLog(record(book, intents), book, {
    at: `${terminal.today()} ${terminal.time()}`,
    by: entry,
    also: logged,
  });
  const isRefused = recording.refusals.length > 0;
  const edits = options.overFormulas ? recording.edits.map(overFormulas) : recording.edits;
  const output = options.dryRun || isRefused || edits.length === 0 ? null : (options.output ?? null);
  // Applied for a dry run too: protection, formulas and validation are then known beforehand.
  if (edits.length > 0) refuseUnconvertible(opened.conversion);
  const result = edits.length === 0 ? null : opened.workbook.apply(edits);
  if (output !== null && result !== null) {
    await storeCopy(opened, output, result.bytes, options.force, session);
  }
  const applied: Applied | null = result?.applied ?? null;
  const isOpen = arrived?.isOpen === true;
  if (options.json) {
    const json = { ...recordingJson(recording, applied, output, words), ...arrived?.json };
    terminal.out(JSON.stringify(json, null, 2));
  } else {
    const said = arrived?.lines ?? [];
    const text = isOpen ? said : [...said, recordingText(recording, words)];
    if (isRefused || isOpen) terminal.err(text.join('\n'));
    else terminal.out([...text, ...writtenLines(recording, applied, output, words)].join('\n'));
  }
  return isRefused || isOpen ? REFUSED : 0;
}

function overFormulas(edit: Edit): Edit {
  if (edit.kind !== 'set-cells') return edit;
  return { ...edit, changes: edit.changes.map((change) => ({ ...change, overFormula: true })) };
}
