import fc from 'fast-check';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { record } from '../../../src/recording/record';
import type { Intent } from '../../../src/recording/intent';
import type { Edit } from '../../../src/workbook/edit';
import { bytesFromSnapshot } from '../../hosts/xlsx/from-snapshot';
import { openBook } from '../../hosts/xlsx/open-book';
import { packageProblems } from '../../hosts/xlsx/package-problems';
import { contentOf } from '../../hosts/xlsx/workbook-content';
import { LAYOUTS } from './branches';
import { bookOf, dayOf, isStated, prepare, prepareContract, REMAINING, statedOf } from './prepare-contract';

prepareContract('a file', openBook);

const NAMES = ['李明', '王芳', '张伟', '赵敏'];

/** Some of the months that are left, in their order, and who is recorded in each; prepared first, or by recording. */
const plan = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  months: fc.subarray([...REMAINING], { minLength: 1, maxLength: 3 }),
  names: fc.subarray(NAMES, { minLength: 1 }),
  isPrepared: fc.boolean(),
});

test('any months made ready and recorded on any layout are read again, and the file’s content is as it was once taken back', () => {
  fc.assert(
    fc.property(plan, ({ layout, months, names, isPrepared }) => {
      const start = bytesFromSnapshot(layout.snapshot, layout.options);
      let bytes = start;
      const back: (readonly Edit[])[] = [];
      const write = (intentsOf: (book: ReturnType<typeof bookOf>) => readonly Intent[]): void => {
        const workbook = openWorkbook(bytes, 'a.xlsx');
        const book = bookOf(workbook.snapshot());
        const recording = record(book, intentsOf(book));
        expect(recording.refusals).toEqual([]);
        const written = workbook.apply(recording.edits);
        bytes = written.bytes;
        back.push(written.applied.undo ?? []);
      };
      if (isPrepared) write(() => prepare(months));
      for (const of of months) {
        write(({ reading }) => dayOf(reading, of));
        write(({ reading }) => statedOf(reading, of, names));
        expect(isStated(bookOf(openWorkbook(bytes, 'a.xlsx').snapshot()).reading, of, names)).toBe(true);
      }
      expect(packageProblems(bytes)).toEqual([]);
      for (const edits of back.toReversed()) bytes = openWorkbook(bytes, 'a.xlsx').apply(edits).bytes;
      expect(contentOf(bytes)).toEqual(contentOf(start));
    }),
    { numRuns: 12 },
  );
});
