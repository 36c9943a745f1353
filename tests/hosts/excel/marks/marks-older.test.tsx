import { ExcelHost } from '../../../../src/hosts/excel/excel-host';
import { cellRef } from '../../../../src/records/cell-ref';
import type { InMemoryExcel } from '../../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../../excel/model/from-snapshot';
import { startExcel } from '../../../excel/start-excel';
import { sheets } from '../../../sheets';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.9');
});

afterEach(() => expect(excel.gaps).toEqual([]));

test('without ExcelApi 1.10 the cells are filled and nothing is said in them; taken away, all is as before', async () => {
  excel.open(workbookFromSnapshot(sheets('# 考勤\n姓名 | 1月\n李明 |')));
  const before = excel.image();
  const { marks } = new ExcelHost((problem) => {
    throw problem;
  }).atHome;
  const list = [{ cell: cellRef('考勤', 2, 2), severity: 'error', sentence: '李明没有记录。' } as const];
  expect(await marks.put(await marks.look(['考勤']), list)).toMatchObject({ cells: 1, withoutSentence: 1, locked: 0 });
  expect(excel.workbook.findSheet('考勤')?.conditionalFormats).toHaveLength(1);
  await marks.put(await marks.look(['考勤']), []);
  expect(excel.image()).toEqual(before);
});
