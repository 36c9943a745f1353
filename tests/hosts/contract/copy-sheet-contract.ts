import type { CopySheet } from '../../../src/workbook/edit';
import {
  FormulaInTheWay,
  SheetExists,
  SheetMissing,
  SheetProtected,
  WorkbookChanged,
} from '../../../src/workbook/errors';
import { sheets } from '../../sheets';
import { changed, facts, refusal, set, type OpenBook } from './contract-workbook';

const MONTHS = sheets(`
# 6月
6月党费 | <
李明    | 12.5
王芳    | 8
合计    | 20.5
# 名单
李明
`);

const OPTIONS = { formulas: { '6月!B4': 'SUM(B2:B3)' }, formats: { '6月!B2': '0.0' } };

const JULY: CopySheet = {
  ...{ kind: 'copy-sheet', sheet: '6月', name: '7月' },
  clear: [{ top: 2, left: 2, bottom: 4, right: 2 }],
  changes: [{ row: 1, column: 1, expected: '6月党费', value: '7月党费' }],
};

/** Copying a sheet for the next month. */
export function copySheetContract(name: string, openBook: OpenBook): void {
  describe(`${name}: copying a sheet`, () => {
    test('the copy stands after its original, emptied and set, with its formulas and formats', async () => {
      const book = await openBook(MONTHS, OPTIONS);
      expect(await book.host.apply([JULY])).toMatchObject({ sheets: ['7月'] });
      const read = await book.host.read();
      expect(read.sheets.map((sheet) => sheet.name)).toEqual(['6月', '7月', '名单']);
      const { '7月!B4': total, ...values } = facts(read);
      expect([0, '#GETTING_DATA']).toContain(total);
      expect(values).toEqual({
        ...facts(MONTHS),
        ...{ '7月!A1': '7月党费', '7月!A2': '李明', '7月!A3': '王芳', '7月!A4': '合计' },
      });
      expect(read.sheets[1]?.merges).toEqual(MONTHS.sheets[0]?.merges);
      expect(await book.formula('7月', 'B4')).toBe('SUM(B2:B3)');
      expect(await book.format('7月', 'B2')).toBe('0.0');
    });

    test('copied together, their formulas about one another are about the copies; a formula in the way stays', async () => {
      const year = sheets(`
# 2026年考勤
2026年考勤 | <
李明 | 11
合计 | 11
# 2026年汇总
2026年汇总 | <
到会 | 11
`);
      const formulas = { '2026年考勤!B3': 'SUM(B2:B2)', '2026年汇总!B2': "'2026年考勤'!B3" };
      const book = await openBook(year, { formulas });
      const alongside = ['考勤', '汇总'].map((each) => ({ from: `2026年${each}`, to: `2027年${each}` }));
      const copies = alongside.map(({ from, to }): CopySheet => {
        const title = { row: 1, column: 1, expected: from, value: to };
        const overFormula = { row: from.endsWith('考勤') ? 3 : 2, column: 2, expected: 11, value: 5 };
        const changes = [title, overFormula];
        return { kind: 'copy-sheet', sheet: from, name: to, clear: [], changes, keepsFormulas: true, alongside };
      });
      const { undo } = await book.host.apply(copies);
      expect(await book.formula('2027年考勤', 'B3')).toBe('SUM(B2:B2)');
      expect(await book.formula('2027年汇总', 'B2')).toBe("'2027年考勤'!B3");
      expect(await book.formula('2026年汇总', 'B2')).toBe("'2026年考勤'!B3");
      expect(facts(await book.host.read())).toMatchObject({
        '2027年汇总!A1': '2027年汇总',
        '2026年考勤!A1': '2026年考勤',
      });
      await book.host.apply(undo ?? []);
      expect((await book.host.read()).sheets.map((sheet) => sheet.name)).toEqual(['2026年考勤', '2026年汇总']);
    });

    test('taken back, the workbook is as it was', async () => {
      const { host } = await openBook(MONTHS, OPTIONS);
      const before = await host.read();
      const { undo } = await host.apply([JULY]);
      await host.apply(undo ?? []);
      const after = await host.read();
      expect(facts(after)).toEqual(facts(before));
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(['6月', '名单']);
    });

    test('it is not taken back where somebody has begun to fill it', async () => {
      const { host } = await openBook(MONTHS, OPTIONS);
      const { undo } = await host.apply([JULY]);
      await host.apply([set('7月', { row: 2, column: 2, expected: null, value: 12.5 })]);
      await refusal(host, undo ?? [], WorkbookChanged);
    });

    test.each<[string, Partial<CopySheet>, abstract new (...values: never[]) => Error]>([
      ['the name is taken', { name: '名单' }, SheetExists],
      ['there is no such sheet', { sheet: '5月' }, SheetMissing],
      ['a cell was changed', { changes: [{ row: 1, column: 1, expected: '5月党费', value: '' }] }, WorkbookChanged],
      ['a formula would be lost', { changes: [{ row: 4, column: 2, expected: 20.5, value: 1 }] }, FormulaInTheWay],
    ])('is refused where %s', async (_what, part, problem) => {
      const { host } = await openBook(MONTHS, OPTIONS);
      await refusal(host, [{ ...JULY, ...part }], problem);
    });

    test('is refused where the sheet or the workbook is protected', async () => {
      const locked = await openBook(changed(MONTHS, { '6月': { locked: true } }), OPTIONS);
      await refusal(locked.host, [JULY], SheetProtected);
      const fixed = await openBook(MONTHS, { ...OPTIONS, structureLocked: true });
      await refusal(fixed.host, [JULY], SheetProtected);
    });
  });
}
