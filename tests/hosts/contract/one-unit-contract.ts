import type { Edit } from '../../../src/workbook/edit';
import { SheetExists, WorkbookChanged } from '../../../src/workbook/errors';
import { BRANCH, facts, noticeFacts, notice, put, refusal, set, type MakeHost } from './contract-workbook';

/** Several edits are written together or not at all. */
export function oneUnitContract(name: string, makeHost: MakeHost): void {
  describe(`${name}: one unit`, () => {
    test('cells and a sheet are written together', async () => {
      const host = await makeHost(BRANCH);
      const edits = [set('花名册', { row: 4, column: 3, expected: 8, value: 9 }), put(notice())];
      expect(await host.apply(edits)).toMatchObject({ cells: 1, sheets: ['党费公示'] });
      expect(facts(await host.read())).toEqual({ ...facts(BRANCH), '花名册!C4': 9, ...noticeFacts('党费公示') });
    });

    test.each<[string, readonly Edit[], abstract new (...values: never[]) => Error]>([
      [
        'a cell that changed also holds back the sheet',
        [put(notice()), set('花名册', { row: 4, column: 3, expected: 1, value: 9 })],
        WorkbookChanged,
      ],
      [
        'a sheet that exists also holds back the cells',
        [set('花名册', { row: 4, column: 3, expected: 8, value: 9 }), put(notice({ name: '名单' }))],
        SheetExists,
      ],
    ])('%s', async (_, edits, error) => {
      await refusal(await makeHost(BRANCH), edits, error);
    });

    test('no edits change nothing', async () => {
      const host = await makeHost(BRANCH);
      expect(await host.apply([])).toMatchObject({ cells: 0, sheets: [] });
      expect(facts(await host.read())).toEqual(facts(BRANCH));
    });
  });
}
