import { addressOf } from '../../../src/records/cell-ref';
import { readBranch } from '../../../src/reading/read-branch';
import { record } from '../../../src/recording/record';
import type { RecordingBook } from '../../../src/recording/recording';
import { applyToSnapshot } from '../../../src/workbook/apply-to-snapshot';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { WorkbookHost } from '../../../src/workbook/workbook-host';
import { facts, type ContractBook, type OpenBook } from '../../hosts/contract/contract-workbook';
import { LAYOUTS, type Layout } from './branches';
import { date, STATEMENTS } from './statements';

/** What recording promises on every layout, whichever host writes it. */
export function recordingContract(name: string, openBook: OpenBook): void {
  describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(`${name}, %s`, (_name, layout) => {
    test.each(STATEMENTS.map((statement) => [statement.what, statement] as const))(
      'records %s, nothing else, and takes it back',
      async (_what, { intents, isRecorded }) => {
        const opened = await openBook(layout.snapshot, layout.options);
        const { host } = opened;
        const before = await stateOf(opened, layout);
        const book = await bookOf(host);
        expect(isRecorded(book.reading)).toBe(false);

        const recording = record(book, intents(book.reading));
        expect(recording.refusals).toEqual([]);
        const { undo } = await host.apply(recording.edits);
        const after = await bookOf(host);
        expect(isRecorded(after.reading)).toBe(true);
        expect(plainFacts(after.snapshot, formulasOf(layout))).toEqual(
          plainFacts(applyToSnapshot(book.snapshot, recording.edits), formulasOf(layout)),
        );

        expect(record(after, intents(after.reading)).edits).toEqual([]);
        await host.apply(undo ?? []);
        expect(await stateOf(opened, layout)).toEqual(before);
      },
    );

    test('lets the totals of the ledger grow with a member', async () => {
      const { host, formula } = await openBook(layout.snapshot, layout.options);
      const book = await bookOf(host);
      const payment = STATEMENTS.find(({ what }) => what.startsWith('payments'));
      await host.apply(record(book, payment?.intents(book.reading) ?? []).edits);
      const found = Object.keys(layout.grown).map(async (place) => {
        const [sheet = '', address = ''] = place.split('!');
        return [place, await formula(sheet, address)];
      });
      expect(Object.fromEntries(await Promise.all(found))).toEqual(layout.grown);
    });
  });
}

async function bookOf(host: WorkbookHost): Promise<RecordingBook> {
  const snapshot = await host.read();
  return { snapshot, reading: readBranch(snapshot), today: date('2020-06-30') };
}

/** Cells whose values follow from others: before and after a row came in. */
function formulasOf({ options, grown }: Layout): ReadonlySet<string> {
  return new Set([...Object.keys(options.formulas ?? {}), ...Object.keys(grown)]);
}

function plainFacts(snapshot: Snapshot, formulas: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts(snapshot)).filter(([place]) => !formulas.has(place)));
}

/** Values, formulas, number formats and merges of every cell in and around the tables. */
async function stateOf(opened: ContractBook, layout: Layout): Promise<unknown> {
  const snapshot = await opened.host.read();
  const places = snapshot.sheets.flatMap(({ name: sheet, top, values }) =>
    values.flatMap((row, index) =>
      row.map((_, column) => [sheet, addressOf({ row: top + index, column: column + 1 })] as const),
    ),
  );
  const formats = await Promise.all(places.map(async ([sheet, address]) => opened.format(sheet, address)));
  return { contents: await contentsOf(opened, layout), formats };
}

/** Values, formulas and merges. */
export async function contentsOf(
  { host, formula }: ContractBook,
  { options }: Pick<Layout, 'options'>,
): Promise<unknown> {
  const snapshot = await host.read();
  const formulas = Object.keys(options.formulas ?? {}).map(async (place) => {
    const [sheet = '', address = ''] = place.split('!');
    return [place, await formula(sheet, address)];
  });
  return {
    values: plainFacts(snapshot, new Set(Object.keys(options.formulas ?? {}))),
    merges: snapshot.sheets.map(({ merges }) => merges),
    formulas: await Promise.all(formulas),
  };
}
