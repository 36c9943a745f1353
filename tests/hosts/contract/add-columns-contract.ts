import { addressOf, LAST_COLUMN } from '../../../src/records/cell-ref';
import type { AddColumns, Edit } from '../../../src/workbook/edit';
import {
  ColumnsNotAddable,
  SheetMissing,
  SheetProtected,
  ValueNotAllowed,
  WorkbookChanged,
} from '../../../src/workbook/errors';
import { sheets } from '../../sheets';
import { plainFacts } from './add-rows-contract';
import { changed, facts, refusal, set, type ContractOptions, type OpenBook } from './contract-workbook';

/** Months of two columns each, totals that name them in every way, and a remark at the right. */
export const MONTHS = sheets(`
# 台账
党费台账 | <    | <    | <    | <    | <    | <
姓名     | 5月  | <    | 6月  | <    | 合计 | 备注
^        | 应交 | 实交 | 应交 | 实交 | ^    | ^
李明     | 12   | 12   | 12   | 10   | 22   | 缺
王芳     | 8    | 8    | 8    | 8    | 16   |
合计     | 20   | 20   | 20   | 18   | 38   |
# 汇总
全部 | 38
李明 | 22
6月  | 18
# 名单
李明 | 甲 | 1
王芳 | 乙 | 2
`);

const DROPDOWN = ['8', '10', '12', '20'];

export const MONTHS_OPTIONS: ContractOptions = {
  formulas: {
    '台账!D4': 'B4',
    '台账!D5': 'B5',
    '台账!F4': 'SUM(C4,E4)',
    '台账!F5': 'C5+E5',
    '台账!B6': 'SUM(B4:B5)',
    '台账!C6': 'SUM(C4:C5)',
    '台账!D6': 'SUM(D4:D5)',
    '台账!E6': 'SUM(E$4:E$5)',
    '台账!F6': 'SUM(F4:F5)',
    '汇总!B1': 'SUM(台账!C6:E6)-台账!D6',
    '汇总!B2': '台账!F4',
    '汇总!B3': '台账!E6',
  },
  formats: { '台账!E4': '0.0', '台账!G4': '@' },
  dropdowns: { '台账!E4:E5': DROPDOWN },
};

/** July, before the total. */
export const JULY: AddColumns = {
  ...{ kind: 'add-columns', sheet: '台账', like: 4, at: 6, insert: true, top: 2, bottom: 6 },
  columns: [
    [
      { row: 2, value: '7月' },
      { row: 3, value: '应交' },
      { row: 4, value: 99, unlessFormula: true },
    ],
    [
      { row: 3, value: '实交' },
      { row: 4, value: 12, format: 'amount' },
      { row: 5, value: null },
    ],
  ],
};

/** Two columns at the end of a list that has room. */
export const BESIDE: AddColumns = {
  ...{ kind: 'add-columns', sheet: '名单', like: 2, at: 4, insert: false, top: 1, bottom: 2 },
  columns: [[{ row: 1, value: '张伟' }], [{ row: 2, value: 3 }]],
};

const AFTER = {
  '台账!D4': 'B4',
  '台账!F4': 'D4',
  '台账!F5': 'D5',
  '台账!F6': 'SUM(F4:F5)',
  '台账!G6': 'SUM(G$4:G$5)',
  '台账!H4': 'SUM(C4,E4,G4)',
  '台账!H5': 'C5+E5+G5',
  '台账!H6': 'SUM(H4:H5)',
  '汇总!B1': 'SUM(台账!C6:G6)-台账!D6',
  '汇总!B2': '台账!H4',
  '汇总!B3': '台账!E6',
};

/** Adding columns to a table. */
export function addColumnsContract(name: string, openBook: OpenBook): void {
  describe(`${name}: adding columns`, () => {
    const open = () => openBook(MONTHS, MONTHS_OPTIONS);
    const formulas = async (book: Awaited<ReturnType<OpenBook>>, cells: readonly string[]) => {
      const found = cells.map(async (cell): Promise<[string, string | null]> => {
        const [sheet = '', address = ''] = cell.split('!');
        return [cell, await book.formula(sheet, address)];
      });
      return Object.fromEntries(await Promise.all(found));
    };

    test('a month before the total: what is at the right moves, totals grow, formulas are filled right', async () => {
      const book = await open();
      expect(await book.host.apply([JULY])).toMatchObject({ cells: 5, sheets: [], hidden: [] });
      expect(await formulas(book, Object.keys(AFTER))).toEqual(AFTER);
      const read = await book.host.read();
      const ledger = sheets(`
# 台账
党费台账 | <    | <    | <    | <    | <    | <    | <    | <
姓名     | 5月  | <    | 6月  | <    | 7月  | <    | 合计 | 备注
^        | 应交 | 实交 | 应交 | 实交 | 应交 | 实交 | ^    | ^
李明     | 12   | 12   |      | 10   |      | 12   |      | 缺
王芳     | 8    | 8    |      | 8    |      |      |      |
合计     |
# 汇总
全部 |
李明 |
6月 |
# 名单
李明 | 甲 | 1
王芳 | 乙 | 2`);
      const computed = [...Object.keys(AFTER), ...['D5', 'B6', 'C6', 'D6', 'E6'].map((address) => `台账!${address}`)];
      expect(plainFacts(read, computed)).toEqual(facts(ledger));
      const merges = (read.sheets[0]?.merges ?? []).map(({ top, left, bottom, right }) => [top, left, bottom, right]);
      expect(merges.toSorted()).toEqual(
        [
          [1, 1, 1, 9],
          [2, 1, 3, 1],
          [2, 2, 2, 3],
          [2, 4, 2, 5],
          [2, 6, 2, 7],
          [2, 8, 3, 8],
          [2, 9, 3, 9],
        ].toSorted(),
      );
    });

    test('the new columns look as those of the month before, and General cells get the format asked for', async () => {
      const book = await open();
      await book.host.apply([{ ...JULY, columns: [JULY.columns[0] ?? [], [{ row: 5, value: 8, format: 'amount' }]] }]);
      const formats = ['G4', 'E4', 'E5', 'I4', 'F4'].map((address) => book.format('台账', address));
      expect(await Promise.all(formats)).toEqual(['0.0', '0.0', 'General', '@', 'General']);
      expect(await book.format('台账', 'G5')).not.toBe('General');
    });

    test('columns beside it are those of the sheet as it was', async () => {
      const book = await open();
      const edits: readonly Edit[] = [
        set('台账', { row: 4, column: 7, expected: '缺', value: '补' }),
        JULY,
        set('台账', { row: 4, column: 5, expected: 10, value: 12 }),
      ];
      await book.host.apply(edits);
      const found = facts(await book.host.read());
      expect(['E4', 'G4', 'I4'].map((address) => found[`台账!${address}`])).toEqual([12, 12, '补']);
    });

    test('two months in one place stand in their order', async () => {
      const book = await open();
      const august = { ...JULY, columns: [[{ row: 2, value: '8月' }], [{ row: 3, value: '实交' }]] };
      await book.host.apply([JULY, august]);
      const found = facts(await book.host.read());
      expect(['D2', 'F2', 'H2', 'J2', 'K2'].map((address) => found[`台账!${address}`])).toEqual([
        '6月',
        '7月',
        '8月',
        '合计',
        '备注',
      ]);
      expect(await book.formula('台账', 'J5')).toBe('C5+E5+G5+I5');
      expect(await book.formula('台账', 'J4')).toBe('SUM(C4,E4,G4,I4)');
      expect(await book.formula('汇总', 'B1')).toBe('SUM(台账!C6:I6)-台账!D6');
    });

    test('in columns that are there and empty', async () => {
      const book = await openBook(MONTHS, {
        formulas: { '名单!C2': 'B2', '汇总!B1': 'COUNTA(名单!A1:C1)', '汇总!B2': 'COUNTA(名单!B1:C1)' },
        formats: { '名单!B2': '@', '名单!D1': '0' },
      });
      expect(await book.host.apply([BESIDE])).toMatchObject({ cells: 2 });
      const found = facts(await book.host.read());
      expect([found['名单!D1'], found['名单!E2']]).toEqual(['张伟', 3]);
      expect(await Promise.all(['D1', 'D2'].map((address) => book.format('名单', address)))).toEqual(['0', '@']);
      expect(await book.formula('汇总', 'B1')).toBe('COUNTA(名单!A1:E1)');
      expect(await book.formula('汇总', 'B2')).toBe('COUNTA(名单!B1:C1)');
    });

    test('columns that are there must be empty between the first and last row of the table', async () => {
      const start = sheets('# 名单\n李明 | 甲 | 1\n王芳 | 乙 | 2 | | 旁注\n备注');
      const { cells } = await refusal((await openBook(start)).host, [BESIDE], WorkbookChanged);
      expect(cells.map(({ cell, found }) => [addressOf(cell), found])).toEqual([['E2', '旁注']]);
      const { host } = await openBook(start);
      expect(await host.apply([{ ...BESIDE, bottom: 1, columns: [[{ row: 1, value: '张伟' }], []] }])).toMatchObject({
        cells: 1,
      });
    });

    test('a dropdown reaches over the new month, and refuses there as in the one before', async () => {
      const refused = { ...JULY, columns: [[], [{ row: 4, value: 13 }]] };
      const { cells } = await refusal((await open()).host, [refused], ValueNotAllowed);
      expect(cells[0]).toMatchObject({ cell: { row: 4, column: 7 }, value: 13 });
      const { host } = await open();
      await host.apply([JULY]);
      await refusal(host, [set('台账', { row: 5, column: 7, expected: null, value: 13 })], ValueNotAllowed);
      await host.apply([set('台账', { row: 6, column: 9, expected: null, value: 13 })]);
    });

    test('a filter that hides rows stands against it', async () => {
      const filters = { 台账: { range: 'A3:G5', hides: [4] } };
      const { host } = await openBook(MONTHS, { filters });
      expect(await refusal(host, [JULY], ColumnsNotAddable)).toMatchObject({ reason: 'filtered' });
    });

    test('a merged area over a place that is to be written stands against it, a title over it does not', async () => {
      const start = sheets('# 台账\n姓名 | 6月 | 备注\n李明 | 到会 | <\n王芳 | 请假 |');
      const edit: AddColumns = {
        ...{ kind: 'add-columns', sheet: '台账', like: 2, at: 3, insert: true, top: 1, bottom: 3 },
        columns: [
          [
            { row: 1, value: '7月' },
            { row: 2, value: '到会' },
          ],
        ],
      };
      expect(await refusal((await openBook(start)).host, [edit], ColumnsNotAddable)).toMatchObject({ reason: 'torn' });
      const { host } = await openBook(start);
      await host.apply([{ ...edit, columns: [[{ row: 1, value: '7月' }]] }]);
      expect((await host.read()).sheets[0]?.merges).toEqual([{ top: 2, left: 2, bottom: 2, right: 4 }]);
    });

    test('a sheet with something in its last column is full', async () => {
      const { host } = await openBook(MONTHS);
      await host.apply([set('台账', { row: 9, column: LAST_COLUMN, expected: null, value: '底' })]);
      await expect(host.apply([JULY])).rejects.toMatchObject({ constructor: ColumnsNotAddable, reason: 'sheet-full' });
    });

    test('a protected sheet and one that is not there are refused', async () => {
      const locked = await openBook(changed(MONTHS, { 台账: { locked: true } }));
      await refusal(locked.host, [JULY], SheetProtected);
      await refusal((await open()).host, [{ ...JULY, sheet: '考勤' }], SheetMissing);
    });

    test('nothing is added where another edit is refused', async () => {
      const wrong = set('汇总', { row: 1, column: 1, expected: '合计', value: '全部' });
      await refusal((await open()).host, [JULY, wrong], WorkbookChanged);
    });

    test('rows and columns of one sheet are no list of edits', async () => {
      const { host } = await open();
      const row = { like: 5, at: 6, insert: true, left: 1, right: 7, rows: [[]] } as const;
      await expect(host.apply([JULY, { kind: 'add-rows', sheet: '台账', ...row }])).rejects.toThrow('in one list');
    });
  });
}
