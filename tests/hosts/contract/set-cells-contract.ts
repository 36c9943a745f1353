import { addressOf } from '../../../src/records/cell-ref';
import type { CellChange } from '../../../src/workbook/edit';
import { SheetMissing, SheetProtected, WorkbookChanged } from '../../../src/workbook/errors';
import { BRANCH, changed, facts, refusal, set, type MakeHost } from './contract-workbook';

/** Setting cells: as asked for, or not at all. */
export function setCellsContract(name: string, makeHost: MakeHost): void {
  describe(`${name}: setting cells`, () => {
    test.each<[string, CellChange]>([
      ['a number over a number', { row: 3, column: 3, expected: 12.5, value: 13 }],
      ['a text over a number', { row: 3, column: 3, expected: 12.5, value: '免' }],
      ['a number over a text', { row: 3, column: 2, expected: '正式党员', value: 1 }],
      ['a boolean', { row: 4, column: 2, expected: '预备党员', value: false }],
      ['a boolean over a boolean', { row: 6, column: 3, expected: true, value: false }],
      ['a text into an empty cell of a row in use', { row: 1, column: 5, expected: null, value: '备注' }],
      ['a text into an empty row between others', { row: 5, column: 2, expected: null, value: '陈静' }],
      ['a text below everything', { row: 9, column: 4, expected: null, value: '陈静' }],
      ['where an empty text was expected and nothing is', { row: 9, column: 1, expected: '', value: '陈静' }],
      ['a text that begins with "="', { row: 3, column: 2, expected: '正式党员', value: '=1+1' }],
      ['a text that begins with "+"', { row: 3, column: 2, expected: '正式党员', value: '+86 10' }],
      ['a text that looks like a number', { row: 3, column: 2, expected: '正式党员', value: '007' }],
      ['a text that looks like a date', { row: 3, column: 2, expected: '正式党员', value: '2020-01-20' }],
      ['a text in several lines with blanks', { row: 3, column: 2, expected: '正式党员', value: ' 一\n  二 ' }],
      ['nothing, which empties the cell', { row: 3, column: 2, expected: '正式党员', value: null }],
    ])('%s', async (_, change) => {
      const host = await makeHost(BRANCH);
      const applied = await host.apply([{ kind: 'set-cells', sheet: '花名册', changes: [change] }]);
      expect(applied).toMatchObject({ cells: 1, sheets: [] });
      const key = `花名册!${addressOf(change)}`;
      const others = Object.entries(facts(BRANCH)).filter(([cell]) => cell !== key);
      const own = change.value === null ? [] : [[key, change.value]];
      expect(facts(await host.read())).toEqual(Object.fromEntries([...others, ...own]));
    });

    test('writes several cells of several sheets in one go', async () => {
      const host = await makeHost(BRANCH);
      const applied = await host.apply([
        set(
          '党费台账',
          { row: 2, column: 2, expected: 12.5, value: 25 },
          { row: 3, column: 1, expected: null, value: '王芳' },
        ),
        set('花名册', { row: 4, column: 3, expected: 8, value: 9 }),
      ]);
      expect(applied).toMatchObject({ cells: 3, sheets: [] });
      const after = facts(await host.read());
      expect([after['党费台账!B2'], after['党费台账!A3'], after['花名册!C4']]).toEqual([25, '王芳', 9]);
    });

    test('refuses all of them, and names every cell that differs, when one differs', async () => {
      const host = await makeHost(BRANCH);
      const changes = [
        { row: 3, column: 3, expected: 12.5, value: 13 },
        { row: 4, column: 3, expected: 80, value: 81 },
        { row: 4, column: 2, expected: null, value: '正式党员' },
      ];
      const edits = [set('花名册', ...changes), set('党费台账', { row: 9, column: 9, expected: '在', value: null })];
      const { cells } = await refusal(host, edits, WorkbookChanged);
      const found = cells.map(({ cell, expected, found }) => [cell.sheet + '!' + addressOf(cell), expected, found]);
      expect(found).toHaveLength(3);
      expect(found).toEqual(
        expect.arrayContaining([
          ['花名册!C4', 80, 8],
          ['花名册!B4', null, '预备党员'],
          ['党费台账!I9', '在', null],
        ]),
      );
    });

    test('tells a number from a text that looks like it', async () => {
      const edits = [set('党费台账', { row: 2, column: 2, expected: '12.5', value: 13 })];
      const { cells } = await refusal(await makeHost(BRANCH), edits, WorkbookChanged);
      expect(cells[0]?.found).toBe(12.5);
    });

    test('refuses a sheet that is not there', async () => {
      const good = set('花名册', { row: 4, column: 3, expected: 8, value: 9 });
      const missing = set('考勤', { row: 1, column: 1, expected: null, value: 1 });
      expect(await refusal(await makeHost(BRANCH), [good, missing], SheetMissing)).toMatchObject({ sheet: '考勤' });
    });

    test('refuses a protected sheet, and with it the rest', async () => {
      const host = await makeHost(changed(BRANCH, { 党费台账: { locked: true } }));
      const good = set('花名册', { row: 4, column: 3, expected: 8, value: 9 });
      const locked = set('党费台账', { row: 2, column: 2, expected: 12.5, value: 13 });
      expect(await refusal(host, [good, locked], SheetProtected)).toMatchObject({ sheet: '党费台账' });
    });
  });
}
