import { ExcelHost } from '../../../../src/hosts/excel/excel-host';
import { fullAddress } from '../../../../src/records/cell-ref';
import type { InMemoryExcel } from '../../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../../excel/model/from-snapshot';
import { startExcel } from '../../../excel/start-excel';
import { sheets } from '../../../sheets';

let excel: InMemoryExcel;
const { selection } = new ExcelHost((problem) => {
  throw problem;
}).atHome;

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => excel.open(workbookFromSnapshot(sheets('# 考勤\n姓名 | 1月\n李明 |\n# 2026 台账\n姓名 | 1月'))));

afterEach(() => expect(excel.gaps).toEqual([]));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('tells the cell that was selected last, and asks Excel nothing for it', async () => {
  const told: string[] = [];
  const stop = selection.follow((cell) => told.push(fullAddress(cell)));
  await until(() => excel.events.followsSelection && excel.native.hearsMessages);
  await until(() => excel.roundTrips === 1);
  await new Promise((resolve) => setTimeout(resolve, 0));
  excel.reset();
  excel.events.selected(excel.workbook, '考勤', 'A1');
  excel.events.selected(excel.workbook, '考勤', 'B2:C3');
  await until(() => told.length > 0);
  excel.events.selected(excel.workbook, '2026 台账', 'B:B');
  await until(() => told.length > 1);
  expect(told).toEqual(['考勤!B2', "'2026 台账'!B1"]);
  expect(excel.traffic).toEqual([]);
  stop();
  await until(() => !excel.events.followsSelection);
});

test('stopped at once it tells nothing any more', async () => {
  const told: string[] = [];
  const stop = selection.follow((cell) => told.push(fullAddress(cell)));
  await until(() => excel.events.followsSelection);
  excel.events.selected(excel.workbook, '考勤', 'A1');
  stop();
  await until(() => !excel.events.followsSelection);
  expect(told).toEqual([]);
});

test('the cell that is selected now takes one round trip', async () => {
  excel.workbook.selection = "'2026 台账'!B1:C4";
  expect(fullAddress(await selection.current())).toBe("'2026 台账'!B1");
  expect(excel.roundTrips).toBe(1);
});
