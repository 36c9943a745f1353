import { addressOf } from '../../../src/records/cell-ref';
import type { CellChange, Edit } from '../../../src/workbook/edit';
import { FormulaInTheWay, SheetMissing, ValueNotAllowed, WorkbookChanged } from '../../../src/workbook/errors';
import type { CellValue } from '../../../src/workbook/snapshot';
import { BRANCH, changed, facts, refusal, set, type ContractOptions, type OpenBook } from './contract-workbook';

const OPTIONS: ContractOptions = {
  formulas: { '花名册!C4': '2*4', '党费台账!B2': '花名册!C3' },
  formats: { '花名册!C6': '0.0' },
  dropdowns: { '花名册!B3:B6': ['正式党员', '预备党员'] },
  hiddenRows: { 花名册: [4] },
};

export function expectCells(sheet: string, ...cells: readonly [row: number, column: number, CellValue][]): Edit {
  return {
    kind: 'expect-cells',
    sheet,
    cells: cells.map(([row, column, expected]) => ({ row, column, expected })),
  };
}

/** What a host looks at before it sets a cell. */
export function guardsContract(name: string, openBook: OpenBook): void {
  describe(`${name}: guarding cells`, () => {
    const open = () => openBook(BRANCH, OPTIONS);
    const formula: CellChange = { row: 4, column: 3, expected: 8, value: 9 };

    test('cells that are only expected are written nowhere', async () => {
      const { host } = await open();
      const edits = [expectCells('花名册', [3, 1, '李明'], [9, 1, null], [9, 2, ''])];
      expect(await host.apply(edits)).toMatchObject({ cells: 0, sheets: [], hidden: [] });
      expect(facts(await host.read())).toEqual(facts(BRANCH));
    });

    test('one that differs holds back everything, and is named with all others that differ', async () => {
      const { host } = await open();
      const edits = [
        set('花名册', { row: 3, column: 3, expected: 12.5, value: 13 }, { row: 6, column: 3, expected: 1, value: 2 }),
        expectCells('花名册', [3, 1, '王芳'], [4, 1, '王芳']),
        expectCells('党费台账', [3, 1, '张伟']),
      ];
      const { cells } = await refusal(host, edits, WorkbookChanged);
      expect(cells.map(({ cell, found }) => [`${cell.sheet}!${addressOf(cell)}`, found]).toSorted()).toEqual(
        [
          ['党费台账!A3', null],
          ['花名册!A3', '李明'],
          ['花名册!C6', true],
        ].toSorted(),
      );
    });

    test('a sheet that only has to be as it was must be there, and may be protected', async () => {
      const missing = [expectCells('考勤', [1, 1, null])];
      await refusal((await open()).host, missing, SheetMissing);
      const { host } = await openBook(changed(BRANCH, { 党费台账: { locked: true } }));
      const edits = [
        expectCells('党费台账', [2, 1, '李明']),
        set('花名册', { row: 3, column: 3, expected: 12.5, value: 13 }),
      ];
      expect(await host.apply(edits)).toMatchObject({ cells: 1 });
    });

    test('formulas do not give way unasked, and all of them are named', async () => {
      const book = await open();
      const other = { row: 2, column: 2, expected: 12.5, value: 20 };
      const edits = [set('花名册', formula), set('党费台账', other)];
      const { cells } = await refusal(book.host, edits, FormulaInTheWay);
      expect(cells.map(({ cell, formula: text }) => [`${cell.sheet}!${addressOf(cell)}`, text]).toSorted()).toEqual(
        [
          ['党费台账!B2', '花名册!C3'],
          ['花名册!C4', '2*4'],
        ].toSorted(),
      );
      expect(await book.formula('花名册', 'C4')).toBe('2*4');
    });

    test('a formula that is emptied gives way unasked as little', async () => {
      await refusal((await open()).host, [set('花名册', { ...formula, value: null })], FormulaInTheWay);
    });

    test('a formula gives way where the person agreed', async () => {
      const book = await open();
      await book.host.apply([set('花名册', { ...formula, overFormula: true })]);
      expect(await book.formula('花名册', 'C4')).toBeNull();
      expect(facts(await book.host.read())).toMatchObject({ '花名册!C4': 9 });
    });

    test('what a dropdown does not offer is refused, with what it does', async () => {
      const { host } = await open();
      const change = { row: 3, column: 2, expected: '正式党员', value: '党员' };
      const { cells } = await refusal(host, [set('花名册', change)], ValueNotAllowed);
      expect(cells).toEqual([
        { cell: { sheet: '花名册', row: 3, column: 2 }, value: '党员', allowed: ['正式党员', '预备党员'] },
      ]);
    });

    test.each<CellValue>(['预备党员', null])('what it offers, and nothing at all, is written: %j', async (value) => {
      const { host } = await open();
      const change = { row: 3, column: 2, expected: '正式党员', value };
      expect(await host.apply([set('花名册', change)])).toMatchObject({ cells: 1 });
    });

    test('a number format goes only to cells that have none', async () => {
      const book = await open();
      await book.host.apply([
        set(
          '花名册',
          { row: 3, column: 3, expected: 12.5, value: 20, format: 'amount' },
          { row: 6, column: 3, expected: true, value: 8, format: 'amount' },
          { row: 7, column: 4, expected: null, value: 43831, format: 'date' },
          { row: 7, column: 3, expected: null, value: 9 },
        ),
      ]);
      const formats = ['C3', 'C6', 'D7', 'C7'].map((address) => book.format('花名册', address));
      expect(await Promise.all(formats)).toEqual(['#,##0.00', '0.0', 'yyyy-mm-dd', 'General']);
    });

    test('written cells that the person does not see are told', async () => {
      const { host } = await open();
      const changes = [
        { row: 3, column: 3, expected: 12.5, value: 13 },
        { row: 4, column: 1, expected: '王芳', value: '王 芳' },
      ];
      const { hidden } = await host.apply([set('花名册', ...changes)]);
      expect(hidden).toEqual([{ sheet: '花名册', row: 4, column: 1 }]);
    });
  });
}
