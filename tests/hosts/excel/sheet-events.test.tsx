import { SETTLE_TIME } from '../../../src/hosts/excel/changes';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { startExcel } from '../../excel/start-excel';

test('where office.js does not offer the renaming of sheets after all, the rest is heard', async () => {
  const excel = await startExcel('1.17');
  excel.workbook.addSheet('花名册');
  const problems: unknown[] = [];
  let calls = 0;
  const stop = new ExcelHost((problem) => problems.push(problem)).onChange(() => (calls += 1));
  while (!excel.events.listening || !excel.native.hearsMessages) await new Promise((resolve) => setTimeout(resolve, 5));
  excel.events.sheet('deleted', 'sheet-1');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_TIME + 50));
  expect([problems, calls]).toEqual([[], 1]);
  stop();
});
