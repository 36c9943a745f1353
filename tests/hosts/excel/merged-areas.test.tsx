import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

function withMerges(count: number): void {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  const sheet = workbook.addSheet('花名册');
  for (let row = 1; row <= count; row++) {
    sheet.change(row, 1, { value: row });
    sheet.change(row, 3, { value: row });
    sheet.merges.push({ top: row, left: 1, bottom: row, right: 2 });
  }
  excel.open(workbook);
}

test('merged areas come with the values, in the same two round trips', async () => {
  withMerges(3);
  expect((await host.read()).sheets[0]?.merges).toEqual(
    [1, 2, 3].map((row) => ({ top: row, left: 1, bottom: row, right: 2 })),
  );
  expect(excel.traffic).toHaveLength(2);
});

test('more merged areas than Excel tells of leave the values to speak', async () => {
  withMerges(600);
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.values).toHaveLength(600);
  expect(sheet?.merges).toEqual([]);
});
