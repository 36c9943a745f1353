import { readBranch } from '../../../src/reading/read-branch';
import type { Reading } from '../../../src/reading/read-branch';
import { record } from '../../../src/recording/record';
import type { Intent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { month, monthsFrom, type Month } from '../../../src/records/month';
import type { Edit } from '../../../src/workbook/edit';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { OpenBook } from '../../hosts/contract/contract-workbook';
import { LAYOUTS } from './branches';
import { contentsOf } from './recording-contract';
import { date, memberOf } from './statements';

/** The months for which no layout has records yet. */
export const REMAINING: readonly Month[] = monthsFrom(month(2020, 7), month(2020, 12));

export function prepare(months: readonly Month[]): readonly Intent[] {
  return months.map((each) => ({ kind: 'prepare', month: each }));
}

/** Who came and who paid; 赵敏 stands in no table but the roster. */
export function statedOf(reading: Reading, of: Month, names: readonly string[]): readonly Intent[] {
  const members = names.map((name) => memberOf(reading, name));
  const held = date(`${of}-20`);
  return [
    { kind: 'attendance', month: of, marks: members.map((member) => ({ member, presence: 'present' })) },
    {
      kind: 'payment',
      payments: members.map((member) => ({ member, from: of, to: of, amount: null, paidOn: held })),
    },
  ];
}

/** A list of marks is kept by days: which day it was has to be said before. */
export function dayOf({ tables }: Reading, of: Month): readonly Intent[] {
  const isNeeded = tables.some(({ role, monthColumns }) => role === 'attendance' && monthColumns.length === 0);
  return isNeeded ? [{ kind: 'theme-day', month: of, steps: [{ field: 'date', date: date(`${of}-20`) }] }] : [];
}

export function isStated({ branch }: Reading, of: Month, names: readonly string[]): boolean {
  return names.every(
    (name) =>
      branch.attendance.some(
        ({ person, occasion, mark }) =>
          person.name === name && occasion.month === of && mark.value?.presence === 'present',
      ) &&
      branch.payments.some(
        ({ person, from, paid }) => person.name === name && from === of && typeof paid.value === 'number',
      ),
  );
}

export function bookOf(snapshot: Snapshot): RecordingBook {
  return { snapshot, reading: readBranch(snapshot), today: date('2020-12-31') };
}

/** Preparing every month that is left, on every layout, whichever host writes it. */
export function prepareContract(name: string, openBook: OpenBook): void {
  describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(`${name}, %s`, (_name, layout) => {
    test.each([
      ['month by month', REMAINING.map((one) => [one])],
      ['all at once', [REMAINING]],
    ])('all months left are made ready %s, are recorded, and are taken back', async (_how, turns) => {
      const opened = await openBook(layout.snapshot, layout.options);
      const { host } = opened;
      const before = await contentsOf(opened, layout);
      const back: (readonly Edit[])[] = [];
      const write = async (intentsOf: (reading: Reading) => readonly Intent[]): Promise<void> => {
        const book = bookOf(await host.read());
        const recording = record(book, intentsOf(book.reading));
        expect(recording.refusals).toEqual([]);
        back.push((await host.apply(recording.edits)).undo ?? []);
      };
      for (const months of turns) {
        await write(() => prepare(months));
        const prepared = bookOf(await host.read());
        expect(record(prepared, prepare(months)).edits).toEqual([]);
        for (const of of months) {
          await write((reading) => dayOf(reading, of));
          await write((reading) => statedOf(reading, of, ['李明', '赵敏']));
          expect(isStated(bookOf(await host.read()).reading, of, ['李明', '赵敏'])).toBe(true);
        }
      }
      for (const edits of back.toReversed()) await host.apply(edits);
      expect(await contentsOf(opened, layout)).toEqual(before);
    });
  });
}
