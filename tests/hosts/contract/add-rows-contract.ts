import { addressOf, LAST_ROW } from '../../../src/records/cell-ref';
import type { AddRows, Edit } from '../../../src/workbook/edit';
import {
  RowsNotAddable,
  SheetMissing,
  SheetProtected,
  ValueNotAllowed,
  WorkbookChanged,
} from '../../../src/workbook/errors';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheets } from '../../sheets';
import { changed, facts, refusal, set, type ContractOptions, type OpenBook } from './contract-workbook';

export const LEDGER = sheets(`
# 党费台账
党费台账 | <    | <    | <
姓名     | 1月  | 合计 | 日期
李明     | 12.5 | 12.5 | @2020-01-20
王芳     | 8    | 8    | @2020-01-21
合计     | 20.5 | 20.5
注：按月交纳 | < | < | <
# 汇总
全部 | 20.5
王芳 | 8
合计 | 20.5
# 名单
李明
王芳
`);

export const LEDGER_OPTIONS: ContractOptions = {
  formulas: {
    '党费台账!C3': 'SUM(B3:B3)',
    '党费台账!C4': 'SUM(B4:B4)',
    '党费台账!B5': 'SUM(B3:B4)',
    '党费台账!C5': 'SUM(C$3:C$4)',
    '汇总!B1': 'SUM(党费台账!B3:B4)',
    '汇总!B2': '党费台账!B4',
    '汇总!B3': '党费台账!B5',
  },
  formats: { '党费台账!B4': '0.0', '党费台账!D4': 'yyyy/m/d' },
  dropdowns: { '党费台账!A3:A4': ['李明', '王芳', '张伟', '赵敏'] },
};

/** A member in the place before the total. */
export const ADDED: AddRows = {
  ...{ kind: 'add-rows', sheet: '党费台账', like: 4, at: 5, insert: true, left: 1, right: 4 },
  rows: [
    [
      { column: 1, value: '张伟' },
      { column: 2, value: 9, format: 'amount' },
      { column: 4, value: 43831, format: 'date' },
    ],
  ],
};

/** Two members below a list that has room. */
export const BELOW: AddRows = {
  ...{ kind: 'add-rows', sheet: '名单', like: 2, at: 3, insert: false, left: 1, right: 2 },
  rows: [[{ column: 1, value: '张伟' }], [{ column: 1, value: '赵敏' }]],
};

/** Values of the cells that hold no formula: what formulas show is computed by some hosts and left out by others. */
export function plainFacts(
  read: Parameters<typeof facts>[0],
  formulas: readonly string[],
): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(Object.entries(facts(read)).filter(([cell]) => !formulas.includes(cell)));
}

const AFTER = {
  '党费台账!C3': 'SUM(B3:B3)',
  '党费台账!C4': 'SUM(B4:B4)',
  '党费台账!C5': 'SUM(B5:B5)',
  '党费台账!B6': 'SUM(B3:B5)',
  '党费台账!C6': 'SUM(C$3:C$5)',
  '汇总!B1': 'SUM(党费台账!B3:B5)',
  '汇总!B2': '党费台账!B4',
  '汇总!B3': '党费台账!B6',
};

/** Adding rows to a table. */
export function addRowsContract(name: string, openBook: OpenBook): void {
  describe(`${name}: adding rows`, () => {
    const open = () => openBook(LEDGER, LEDGER_OPTIONS);
    const formulas = async (book: Awaited<ReturnType<OpenBook>>, cells: readonly string[]) => {
      const found = cells.map(async (cell): Promise<[string, string | null]> => {
        const [sheet = '', address = ''] = cell.split('!');
        return [cell, await book.formula(sheet, address)];
      });
      return Object.fromEntries(await Promise.all(found));
    };

    test('one before the total: what is below moves, totals grow, formulas are filled down', async () => {
      const book = await open();
      expect(await book.host.apply([ADDED])).toMatchObject({ cells: 3, sheets: [], hidden: [] });
      expect(await formulas(book, Object.keys(AFTER))).toEqual(AFTER);
      const read = await book.host.read();
      const ledger = sheets(`
# 党费台账
党费台账 | < | < | <
姓名 | 1月 | 合计 | 日期
李明 | 12.5 | | @2020-01-20
王芳 | 8 | | @2020-01-21
张伟 | 9 | | @2020-01-01
合计 |
注：按月交纳 | < | < | <
# 汇总
全部 |
王芳 |
合计 |
# 名单
李明
王芳`);
      expect(plainFacts(read, Object.keys(AFTER))).toEqual(facts(ledger));
      expect(read.sheets[0]?.merges).toEqual([
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 7, left: 1, bottom: 7, right: 4 },
      ]);
    });

    test('the new row looks as the one above it, and General cells get the format asked for', async () => {
      const book = await open();
      await book.host.apply([ADDED]);
      const formats = ['A5', 'B5', 'D5', 'B4', 'B6'].map((address) => book.format('党费台账', address));
      expect(await Promise.all(formats)).toEqual(['General', '0.0', 'yyyy/m/d', '0.0', 'General']);
    });

    test('row numbers beside it are those of the sheet as it was', async () => {
      const book = await open();
      const edits: readonly Edit[] = [
        set('党费台账', { row: 6, column: 1, expected: '注：按月交纳', value: '注：按季交纳' }),
        { ...ADDED, rows: [...ADDED.rows, [{ column: 1, value: '赵敏' }]] },
        set('党费台账', { row: 4, column: 2, expected: 8, value: 10 }),
      ];
      await book.host.apply(edits);
      const found = facts(await book.host.read());
      const cells = ['A4', 'B4', 'A5', 'A6', 'B6', 'A7', 'A8'].map((address) => found[`党费台账!${address}`]);
      expect(cells).toEqual(['王芳', 10, '张伟', '赵敏', undefined, '合计', '注：按季交纳']);
      expect(await book.formula('党费台账', 'C6')).toBe('SUM(B6:B6)');
      expect(await book.formula('党费台账', 'B7')).toBe('SUM(B3:B6)');
    });

    test('rows in two places of one sheet', async () => {
      const start = sheets('# 名单\n李明\n合计\n\n王芳\n合计');
      const book = await openBook(start);
      const place = { kind: 'add-rows', sheet: '名单', insert: true, left: 1, right: 1 } as const;
      await book.host.apply([
        { ...place, like: 1, at: 2, rows: [[{ column: 1, value: '张伟' }]] },
        { ...place, like: 4, at: 5, rows: [[{ column: 1, value: '赵敏' }]] },
      ]);
      expect(facts(await book.host.read())).toEqual(facts(sheets('# 名单\n李明\n张伟\n合计\n\n王芳\n赵敏\n合计')));
    });

    test('in rows that are there and empty', async () => {
      const book = await openBook(LEDGER, {
        formulas: { '名单!B2': 'A2' },
        formats: { '名单!A2': '@', '名单!A3': '0' },
      });
      expect(await book.host.apply([BELOW])).toMatchObject({ cells: 2 });
      const found = facts(await book.host.read());
      expect([found['名单!A3'], found['名单!A4']]).toEqual(['张伟', '赵敏']);
      expect(await book.formula('名单', 'B3')).toBe('A3');
      expect(await book.formula('名单', 'B4')).toBe('A4');
      expect(await Promise.all(['A3', 'A4'].map((address) => book.format('名单', address)))).toEqual(['0', '@']);
    });

    test('rows that are there must be empty between the sides of the table', async () => {
      const start = sheets('# 名单\n李明\n王芳\n\n | 备注 | 旁注');
      const { cells } = await refusal((await openBook(start)).host, [BELOW], WorkbookChanged);
      expect(cells.map(({ cell, found }) => [addressOf(cell), found])).toEqual([['B4', '备注']]);
      const { host } = await openBook(start);
      expect(await host.apply([{ ...BELOW, right: 1 }])).toMatchObject({ cells: 2 });
    });

    test('a dropdown reaches over the new row, and refuses there as above', async () => {
      const refused = { ...ADDED, rows: [[{ column: 1, value: '陈静' }]] };
      const { cells } = await refusal((await open()).host, [refused], ValueNotAllowed);
      expect(cells[0]).toMatchObject({ cell: { row: 5, column: 1 }, value: '陈静' });
      const { host } = await open();
      await host.apply([ADDED]);
      const typed = set('党费台账', { row: 5, column: 1, expected: '张伟', value: '陈静' });
      await refusal(host, [typed], ValueNotAllowed);
    });

    test('a filter that hides rows stands against it', async () => {
      const filters = { 党费台账: { range: 'A2:D4', hides: [3] } };
      const { host } = await openBook(LEDGER, { filters });
      expect(await refusal(host, [ADDED], RowsNotAddable)).toMatchObject({ reason: 'filtered' });
    });

    test('a merged area across the place stands against it', async () => {
      const start = sheets('# 名单\n办公室 | 李明\n^ | 王芳\n合计 |');
      const edit: AddRows = {
        ...{ kind: 'add-rows', sheet: '名单', like: 1, at: 2, insert: true, left: 1, right: 2 },
        rows: [[{ column: 2, value: '张伟' }]],
      };
      expect(await refusal((await openBook(start)).host, [edit], RowsNotAddable)).toMatchObject({ reason: 'torn' });
    });

    test('a merged area that only ends with the last row does not', async () => {
      const start = sheets('# 名单\n办公室 | 李明\n^ | 王芳\n合计 |');
      const { host } = await openBook(start);
      const edit: AddRows = {
        ...{ kind: 'add-rows', sheet: '名单', like: 2, at: 3, insert: true, left: 1, right: 2 },
        rows: [[{ column: 2, value: '张伟' }]],
      };
      await host.apply([edit]);
      const [sheet] = (await host.read()).sheets;
      expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
      expect(sheet?.values[3]?.[0]).toBe('合计');
    });

    test('a sheet with something in its last row is full', async () => {
      const { host } = await openBook(LEDGER);
      await host.apply([set('党费台账', { row: LAST_ROW, column: 1, expected: null, value: '底' })]);
      const refused = await host.apply([ADDED]).then(
        () => null,
        (problem: unknown) => problem,
      );
      expect(refused).toBeInstanceOf(RowsNotAddable);
      expect(refused).toMatchObject({ reason: 'sheet-full' });
    });

    test('a protected sheet and one that is not there are refused', async () => {
      const locked = await openBook(changed(LEDGER, { 党费台账: { locked: true } }));
      await refusal(locked.host, [ADDED], SheetProtected);
      await refusal((await open()).host, [{ ...ADDED, sheet: '考勤' }], SheetMissing);
    });

    test('nothing is added where another edit is refused', async () => {
      const wrong = set('汇总', { row: 1, column: 1, expected: '合计', value: '全部' });
      await refusal((await open()).host, [ADDED, wrong], WorkbookChanged);
    });
  });
}
