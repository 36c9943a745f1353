import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ColumnsNotAddable } from '../../../src/workbook/errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { branchWorkbook } from './sample-edits';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.9');
});

test('columns are refused by their own reason, and nothing is written', async () => {
  excel.open(branchWorkbook());
  const before = excel.image();
  const host = new ExcelHost((problem) => {
    throw problem;
  });
  const place = { like: 2, at: 3, insert: true, top: 1, bottom: 4, columns: [[{ row: 1, value: '7月' }]] };
  const sheet = excel.workbook.sheets[0]?.name ?? '';
  const refused = host.apply([{ kind: 'add-columns', sheet, ...place }]);
  await expect(refused).rejects.toBeInstanceOf(ColumnsNotAddable);
  await expect(refused).rejects.toMatchObject({ reason: 'not-in-excel' });
  expect(excel.image()).toEqual(before);
});
