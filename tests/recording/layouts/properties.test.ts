import fc from 'fast-check';
import { readBranch } from '../../../src/reading/read-branch';
import { record } from '../../../src/recording/record';
import type { RecordingBook } from '../../../src/recording/recording';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookHost } from '../../../src/workbook/workbook-host';
import { openBook } from '../../hosts/xlsx/open-book';
import { LAYOUTS } from './branches';
import { contentsOf } from './recording-contract';
import { date, STATEMENTS } from './statements';

/** All but the single leave, which states another reason for a day that the sign-in speaks of too. */
const INDEPENDENT = STATEMENTS.filter(({ what }) => what !== 'a leave');

const RUNS = { numRuns: 8 };

async function bookOf(host: WorkbookHost): Promise<RecordingBook> {
  const snapshot = await host.read();
  return { snapshot, reading: readBranch(snapshot), today: date('2020-06-30') };
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
  test('any sequence of recordings, each taken back in turn, leaves the workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...STATEMENTS], { minLength: 1 }), async (statements) => {
        const opened = await openBook(layout.snapshot, layout.options);
        const before = await contentsOf(opened, layout);
        const back: (readonly Edit[])[] = [];
        for (const { intents } of statements) {
          const book = await bookOf(opened.host);
          const { undo } = await opened.host.apply(record(book, intents(book.reading)).edits);
          back.push(undo ?? []);
        }
        for (const edits of back.toReversed()) await opened.host.apply(edits);
        expect(await contentsOf(opened, layout)).toEqual(before);
      }),
      RUNS,
    );
  });

  test('what was recorded in any order is all there, and recording it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(INDEPENDENT, { minLength: 1 }), async (statements) => {
        const { host } = await openBook(layout.snapshot, layout.options);
        for (const { intents } of statements) {
          const book = await bookOf(host);
          await host.apply(record(book, intents(book.reading)).edits);
        }
        const book = await bookOf(host);
        for (const { intents, isRecorded } of statements) {
          expect(isRecorded(book.reading)).toBe(true);
          expect(record(book, intents(book.reading)).edits).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
