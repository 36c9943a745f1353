import { addressOf, fullAddress } from '../../src/records/cell-ref';
import { parseIsoDate, type IsoDate } from '../../src/records/iso-date';
import { parseMonth, type Month } from '../../src/records/month';
import { readBranch } from '../../src/reading/read-branch';
import type { Intent } from '../../src/recording/intent';
import { record } from '../../src/recording/record';
import type { Recording, RecordingBook, RecordingNote } from '../../src/recording/recording';
import { applyToSnapshot } from '../../src/workbook/apply-to-snapshot';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheets } from '../sheets';

export function bookOfText(text: string): RecordingBook {
  return bookOfSnapshot(sheets(text));
}

export function bookOfSnapshot(snapshot: Snapshot): RecordingBook {
  return { snapshot, reading: readBranch(snapshot), today: date('2026-11-23') };
}

/** The workbook as it is with a recording written into it. */
export function withEdits({ snapshot }: RecordingBook, { edits }: Recording): RecordingBook {
  return bookOfSnapshot(applyToSnapshot(snapshot, edits));
}

/** What recording changes, as "活动记录!C3 是", one line a cell; every other cell is as it was. */
export function changedBy(book: RecordingBook, ...intents: readonly Intent[]): string[] {
  const { snapshot } = withEdits(book, record(book, intents));
  const before = cellsOf(book.snapshot);
  const after = cellsOf(snapshot);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
    const [one, other] = [before.get(place), after.get(place)];
    return one === other ? [] : [`${place} ${other ?? ''}`.trim()];
  });
}

/** "replaces 活动记录!C3 old=否 new=是" */
export function noteLines(notes: readonly RecordingNote[]): string[] {
  return notes.map(({ id, data, cell }) => {
    const values = Object.entries(data).map(([name, value]) => `${name}=${value}`);
    return [id, ...(cell ? [fullAddress(cell)] : []), ...values].join(' ');
  });
}

export function date(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

export function monthOf(text: string): Month {
  const found = parseMonth(text);
  if (!found) throw new Error(`no month: ${text}`);
  return found;
}

function cellsOf({ sheets: all }: Snapshot): Map<string, string> {
  return new Map(
    all.flatMap(({ name, top, left, values }) =>
      values.flatMap((row, index) =>
        row.flatMap((value, offset): [string, string][] => {
          const place = `${name}!${addressOf({ row: top + index, column: left + offset })}`;
          return value === null ? [] : [[place, String(value)]];
        }),
      ),
    ),
  );
}
