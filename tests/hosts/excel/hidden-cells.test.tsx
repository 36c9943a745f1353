import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { ADDED } from '../contract/add-rows-contract';
import { ledgerWorkbook } from './row-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => excel.open(ledgerWorkbook()));

afterEach(() => expect(excel.gaps).toEqual([]));

const written: Edit = {
  kind: 'set-cells',
  sheet: '党费台账',
  changes: [
    { row: 3, column: 1, expected: '李明', value: '李 明' },
    { row: 3, column: 2, expected: 12.5, value: 13 },
    { row: 4, column: 2, expected: 8, value: 9 },
    { row: 6, column: 1, expected: '注：按月交纳', value: '注' },
  ],
};

test('nothing hidden, nothing told', async () => {
  expect((await host.apply([ADDED])).hidden).toEqual([]);
});

test('cells in hidden rows and columns are told, by the places that they have now', async () => {
  excel.workbook.sheets[0]?.hiddenRows.add(3).add(6);
  excel.workbook.sheets[0]?.validations.clear({ top: 1, left: 1, bottom: 9, right: 9 });
  const { hidden } = await host.apply([written, ADDED]);
  expect(hidden.map(({ row, column }) => `${row}:${column}`).sort()).toEqual(['3:1', '3:2', '7:1']);
});

test('so are the cells of new rows', async () => {
  excel.workbook.sheets[0]?.hiddenColumns.add(2);
  const { hidden } = await host.apply([ADDED]);
  expect(hidden).toEqual([{ sheet: '党费台账', row: 5, column: 2 }]);
  expect(excel.traffic).toHaveLength(2);
});
