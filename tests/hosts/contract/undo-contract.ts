import type { Edit } from '../../../src/workbook/edit';
import { WorkbookChanged } from '../../../src/workbook/errors';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Applied } from '../../../src/workbook/workbook-host';
import { BESIDE, JULY, MONTHS, MONTHS_OPTIONS } from './add-columns-contract';
import { ADDED, BELOW, LEDGER, LEDGER_OPTIONS, plainFacts } from './add-rows-contract';
import { facts, notice, put, set, type ContractBook, type OpenBook } from './contract-workbook';

const FORMULAS = Object.keys(LEDGER_OPTIONS.formulas ?? {});
const DROPDOWN = { ...LEDGER_OPTIONS, dropdowns: { '党费台账!A3:A4': ['王芳', '张伟', '赵敏'] } };

/** What stood where the tests have a person type a formula. */
const TYPED_OVER: Readonly<Record<string, CellValue>> = {
  '汇总!1:1': '所有',
  '党费台账!5:2': 9,
  '党费台账!5:3': 9,
  '公示!3:2': 12.5,
  '公示!5:2': 20.5,
  '台账!4:7': 12,
};

/** Values, formulas and number formats around everything these tests touch. */
async function stateOf({ host, formula, format }: ContractBook, computed = FORMULAS): Promise<unknown> {
  const read = await host.read();
  const cells = read.sheets.flatMap(({ name }) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].flatMap((column) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((row) => [name, `${column}${row}`] as const),
    ),
  );
  const told = cells.map(async ([sheet, address]) => [
    `${sheet}!${address}`,
    await formula(sheet, address),
    await format(sheet, address),
  ]);
  return {
    names: read.sheets.map(({ name }) => name),
    merges: read.sheets.map(({ merges }) => merges),
    values: plainFacts(read, computed),
    told: await Promise.all(told),
  };
}

/** Taking back what was written. */
export function undoContract(name: string, openBook: OpenBook): void {
  describe(`${name}: taking back`, () => {
    const open = () => openBook(LEDGER, DROPDOWN);
    const written = async (book: ContractBook, edits: readonly Edit[]): Promise<readonly Edit[]> => {
      const { undo }: Applied = await book.host.apply(edits);
      if (!undo) throw new Error('cannot be taken back');
      return undo;
    };

    test.each<[string, readonly Edit[]]>([
      ['cells', [set('党费台账', { row: 3, column: 2, expected: 12.5, value: 13 })]],
      ['a cell that was emptied', [set('汇总', { row: 1, column: 1, expected: '全部', value: null })]],
      ['a cell that was empty', [set('汇总', { row: 7, column: 4, expected: null, value: '=1' })]],
      [
        'an entry that the dropdown no longer offers',
        [set('党费台账', { row: 3, column: 1, expected: '李明', value: '赵敏' })],
      ],
      ['a format', [set('汇总', { row: 4, column: 2, expected: null, value: 43831, format: 'date' })]],
      [
        'a formula that gave way',
        [set('汇总', { row: 1, column: 2, expected: 20.5, value: 21, overFormula: true, format: 'amount' })],
      ],
      ['a row before the total', [ADDED]],
      ['rows below a list', [BELOW]],
      ['a sheet', [put(notice({ name: '公示' }))]],
      [
        'all of it together',
        [
          set('党费台账', { row: 6, column: 1, expected: '注：按月交纳', value: '注' }),
          ADDED,
          BELOW,
          put(notice({ name: '公示' })),
          set('汇总', { row: 3, column: 2, expected: 20.5, value: 21, overFormula: true }),
        ],
      ],
    ])('%s', async (_, edits) => {
      const book = await open();
      const before = await stateOf(book);
      const undo = await written(book, edits);
      expect(await stateOf(book)).not.toEqual(before);
      await book.host.apply(undo);
      expect(await stateOf(book)).toEqual(before);
    });

    test.each<[string, readonly Edit[], string, number, number]>([
      ['a cell', [set('汇总', { row: 1, column: 1, expected: '全部', value: '所有' })], '汇总', 1, 1],
      ['a cell of an added row', [ADDED], '党费台账', 5, 2],
      ['an empty cell of an added row', [BELOW], '名单', 4, 2],
      ['a cell beside an added row', [ADDED], '党费台账', 5, 6],
      ['a cell of an added sheet', [put(notice({ name: '公示' }))], '公示', 3, 2],
      ['a cell below an added sheet', [put(notice({ name: '公示' }))], '公示', 40, 1],
    ])('is refused once a person changed %s', async (_, edits, sheet, row, column) => {
      const book = await open();
      const undo = await written(book, edits);
      const found = (await book.host.read()).sheets.find((one) => one.name === sheet);
      const expected = found?.values[row - found.top]?.[column - found.left] ?? null;
      await book.host.apply([set(sheet, { row, column, expected, value: '改' })]);
      const before = await stateOf(book);
      await expect(book.host.apply(undo)).rejects.toThrow(WorkbookChanged);
      expect(await stateOf(book)).toEqual(before);
    });

    /** A person types a formula, or over one; on some hosts a sheet shows what Excel made of it, on others what was there. */
    const typed = (sheet: string, row: number, column: number, entry: number | string): Edit => {
      const isFormula = typeof entry === 'string' && entry.startsWith('=');
      const cell = { row, column, formula: isFormula ? entry.slice(1) : null, value: isFormula ? null : entry };
      const edit = (expected: CellValue): Edit => ({
        ...{ kind: 'restore-cells', sheet },
        cells: [{ ...cell, expected, general: false, overFormula: true }],
      });
      return edit(isFormula ? (TYPED_OVER[`${sheet}!${row}:${column}`] ?? null) : entry);
    };

    test.each<[string, readonly Edit[], Edit]>([
      [
        'a formula over a value that was set',
        [set('汇总', { row: 1, column: 1, expected: '全部', value: '所有' })],
        typed('汇总', 1, 1, '="所有"'),
      ],
      ['a formula over a value of an added row', [ADDED], typed('党费台账', 5, 2, '=4+5')],
      ['a value over a formula of an added row', [ADDED], typed('党费台账', 5, 3, 9)],
      ['a formula over another of an added row', [ADDED], typed('党费台账', 5, 3, '=B5')],
      ['a formula over a value of an added sheet', [put(notice({ name: '公示' }))], typed('公示', 3, 2, '=12.5')],
      ['a value over a formula of an added sheet', [put(notice({ name: '公示' }))], typed('公示', 5, 2, 20.5)],
      ['a formula over another of an added sheet', [put(notice({ name: '公示' }))], typed('公示', 5, 2, '=B3+B4')],
    ])('is refused once a person typed %s that shows the same', async (_, edits, byPerson) => {
      const book = await open();
      const undo = await written(book, edits);
      await book.host.apply([byPerson]);
      const before = await stateOf(book);
      await expect(book.host.apply(undo)).rejects.toThrow(WorkbookChanged);
      expect(await stateOf(book)).toEqual(before);
    });

    describe('columns', () => {
      const MORE = { ...MONTHS_OPTIONS.formulas, '汇总!B4': 'COUNTA(名单!A1:C2)', '名单!C2': 'B2' };
      const openMonths = () => openBook(MONTHS, { ...MONTHS_OPTIONS, formulas: MORE });
      const second = { ...JULY, columns: [[{ row: 2, value: '8月' }], []] };
      const note = set('台账', { row: 4, column: 7, expected: '缺', value: '补' });

      test.each<[string, readonly Edit[]]>([
        ['a month before the total', [JULY]],
        ['two months in one place', [JULY, second]],
        ['a month behind the total, about which nothing grows', [{ ...JULY, at: 7 }]],
        ['columns beside a list', [BESIDE]],
        ['columns beside a list and others behind them', [BESIDE, { ...BESIDE, like: 4, at: 6 }]],
        ['all of it together', [note, JULY, BESIDE, put(notice({ name: '公示' }))]],
      ])('%s', async (_, edits) => {
        const book = await openMonths();
        const before = await stateOf(book, Object.keys(MORE));
        const undo = await written(book, edits);
        expect(await stateOf(book, Object.keys(MORE))).not.toEqual(before);
        await book.host.apply(undo);
        expect(await stateOf(book, Object.keys(MORE))).toEqual(before);
      });

      test.each([
        ['a cell of an added column', JULY, '台账', 4, 7],
        ['an empty cell of an added column', BESIDE, '名单', 1, 5],
        ['a cell below an added column', JULY, '台账', 8, 7],
      ] as const)('is refused once a person changed %s', async (_, edit, sheet, row, column) => {
        const book = await openMonths();
        const undo = await written(book, [edit]);
        const found = (await book.host.read()).sheets.find((one) => one.name === sheet);
        const expected = found?.values[row - found.top]?.[column - found.left] ?? null;
        const value = sheet === '台账' && row === 4 ? 8 : '改';
        await book.host.apply([set(sheet, { row, column, expected, value })]);
        const before = await stateOf(book, Object.keys(MORE));
        await expect(book.host.apply(undo)).rejects.toThrow(WorkbookChanged);
        expect(await stateOf(book, Object.keys(MORE))).toEqual(before);
      });

      test.each<[string, Edit]>([
        ['a value over a formula', typed('台账', 6, 7, 12)],
        ['a formula over a value', typed('台账', 4, 7, '=5+7')],
      ])('is refused once a person typed %s of an added column that shows the same', async (_, byPerson) => {
        const book = await openMonths();
        const undo = await written(book, [JULY]);
        await book.host.apply([byPerson]);
        const before = await stateOf(book, Object.keys(MORE));
        await expect(book.host.apply(undo)).rejects.toThrow(WorkbookChanged);
        expect(await stateOf(book, Object.keys(MORE))).toEqual(before);
      });

      test('what was written twice is taken back in the opposite order', async () => {
        const book = await openMonths();
        const before = await stateOf(book, Object.keys(MORE));
        const first = await written(book, [JULY]);
        const next = await written(book, [{ ...second, like: 6, at: 8 }]);
        expect(await book.formula('台账', 'J5')).toBe('C5+E5+G5+I5');
        await book.host.apply(next);
        await book.host.apply(first);
        expect(await stateOf(book, Object.keys(MORE))).toEqual(before);
      });
    });

    test('a sheet that was replaced cannot be brought back', async () => {
      const book = await open();
      await book.host.apply([put(notice({ name: '公示' }))]);
      const { undo } = await book.host.apply([put(notice({ name: '公示' }), true)]);
      expect(undo).toBeNull();
    });

    test('what was written twice is taken back in the opposite order', async () => {
      const book = await open();
      const before = await stateOf(book);
      const first = await written(book, [ADDED]);
      const second = await written(book, [{ ...ADDED, like: 5, at: 6 }]);
      expect(await book.formula('党费台账', 'B7')).toBe('SUM(B3:B6)');
      await book.host.apply(second);
      await book.host.apply(first);
      expect(await stateOf(book)).toEqual(before);
    });

    test.each<[string, Edit]>([
      ['a cell that they read', set('党费台账', { row: 3, column: 2, expected: 12.5, value: 13 })],
      ['a value over one of them', set('汇总', { row: 1, column: 2, expected: 20.5, value: 21, overFormula: true })],
      ['a row that they take in', ADDED],
    ])('the results of formulas are as before, not blank: %s', async (_, edit) => {
      const book = await open();
      const resultsOf = async (): Promise<unknown[]> => {
        const values = facts(await book.host.read());
        return FORMULAS.map((place) => [place, values[place] ?? null]);
      };
      const before = await resultsOf();
      await book.host.apply(await written(book, [edit]));
      expect(await resultsOf()).toEqual(before);
    });

    test('nothing written is nothing to take back', async () => {
      const book = await open();
      expect((await book.host.apply([])).undo).toEqual([]);
    });
  });
}
