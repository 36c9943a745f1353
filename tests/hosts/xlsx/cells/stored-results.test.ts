import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XlsxMemoryHost } from '../../../../src/hosts/xlsx/memory-host';
import type { Edit } from '../../../../src/workbook/edit';
import { sheets } from '../../../sheets';
import { set } from '../../contract/contract-workbook';
import { bytesFromSnapshot } from '../from-snapshot';
import { storedResults } from '../stored-results';
import { contentOf } from '../workbook-content';

const LEDGER = bytesFromSnapshot(
  sheets(`
# 台账
姓名 | 5月 | 6月 | 合计
李明 | 60  | 60  | 120
王芳 | 50  |     | 50
合计 | 110 | 60  | 170
# 汇总
全年 | 170
占比 | 0.5
状态 | 欠交
# 名单
李明 | 1
`),
  {
    formulas: {
      ...{ '台账!D2': 'SUM(B2:C2)', '台账!D3': 'SUM(B3:C3)' },
      ...{ '台账!B4': 'SUM(B2:B3)', '台账!C4': 'SUM(C2:C3)', '台账!D4': 'SUM(D2:D3)' },
      // LibreOffice and Excel say 0.5, and so does the file, whatever our own arithmetic makes of it.
      ...{ '汇总!B1': '台账!D4', '汇总!B2': 'ROUND(B1/341,1)', '汇总!B3': 'IF(B1&lt;200,"欠交","")' },
    },
  },
);

const PAID = set('台账', { row: 3, column: 3, expected: null, value: 50 });
const ROW: Edit = {
  ...{ kind: 'add-rows', sheet: '台账', like: 3, at: 4, insert: true, left: 1, right: 4 },
  rows: [
    [
      { column: 1, value: '张伟' },
      { column: 2, value: 40 },
    ],
  ],
};
const COLUMN: Edit = {
  ...{ kind: 'add-columns', sheet: '台账', like: 3, at: 4, insert: true, top: 1, bottom: 4 },
  columns: [
    [
      { row: 1, value: '7月' },
      { row: 2, value: 60 },
    ],
  ],
};
const OVER = set('台账', { row: 4, column: 4, expected: 170, value: 999, overFormula: true });

async function takenBack(edits: readonly Edit[], between: readonly Edit[] = []): Promise<Uint8Array> {
  const host = new XlsxMemoryHost(LEDGER, 'a.xlsx');
  const { undo } = await host.apply(edits);
  if (between.length > 0) await host.apply(between);
  await host.apply(undo ?? []);
  return host.bytes;
}

describe('results of formulas, once what was written is taken back', () => {
  test.each<[string, readonly Edit[]]>([
    ['a cell that sums read over several steps', [PAID]],
    ['a value over a formula', [OVER]],
    ['a row that the sums took in', [ROW]],
    ['a column that the sums took in', [COLUMN]],
    ['a cell and rows', [PAID, OVER, ROW]],
    ['a row, and then a column', [ROW, { kind: 'next-step' }, COLUMN]],
  ])('%s: all are as they were', async (_, edits) => {
    const written = new XlsxMemoryHost(LEDGER, 'a.xlsx');
    await written.apply(edits);
    expect(Object.values(storedResults(written.bytes))).toContain(null);
    const back = await takenBack(edits);
    expect(storedResults(back)).toEqual(storedResults(LEDGER));
    expect(contentOf(back)).toEqual(contentOf(LEDGER));
  });

  test('they stay out where what they are worked out from was changed meanwhile', async () => {
    const other = set('台账', { row: 2, column: 2, expected: 60, value: 66 });
    expect(storedResults(await takenBack([PAID], [other]))).toMatchObject({ '台账!D2': null, '汇总!B1': null });
  });

  test('a change elsewhere meanwhile keeps none of them out', async () => {
    const other = set('名单', { row: 1, column: 2, expected: 1, value: 2 });
    expect(storedResults(await takenBack([PAID], [other]))).toEqual(storedResults(LEDGER));
  });

  test('formulas that share their text, as Excel writes them down a column', async () => {
    const shared = new Uint8Array(
      readFileSync(path.join(__dirname, '..', '..', '..', 'fixtures', 'producers', 'branch-libreoffice.xlsx')),
    );
    const before = storedResults(shared);
    expect(Object.keys(before).length).toBeGreaterThan(0);
    const host = new XlsxMemoryHost(shared, 'a.xlsx');
    const ledger = (await host.read()).sheets.find(({ name }) => name === '党费台账');
    const column = (ledger?.values[4] ?? []).findIndex((value, index) => index > 2 && typeof value === 'number') + 1;
    const expected = ledger?.values[4]?.[column - 1] ?? null;
    const { undo } = await host.apply([set('党费台账', { row: 5, column, expected, value: 1, overFormula: true })]);
    await host.apply(undo ?? []);
    expect(storedResults(host.bytes)).toEqual(before);
  });
});
