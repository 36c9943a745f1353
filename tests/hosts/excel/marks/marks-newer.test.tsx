import { ExcelHost } from '../../../../src/hosts/excel/excel-host';
import { cellRef } from '../../../../src/records/cell-ref';
import type { InMemoryExcel } from '../../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../../excel/model/from-snapshot';
import { parseArea } from '../../../excel/objects/area';
import { startExcel } from '../../../excel/start-excel';
import { sheets } from '../../../sheets';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.20');
});

afterEach(() => expect(excel.gaps).toEqual([]));

test('where Excel joins steps to undo, marks come and go as without, beside a note of the older kind', async () => {
  excel.open(workbookFromSnapshot(sheets('# 考勤\n姓名 | 1月 | 2月\n李明 | |')));
  excel.workbook.findSheet('考勤')?.notes.push({ range: parseArea('B2'), content: '旧式批注' });
  const before = excel.image();
  const { marks } = new ExcelHost((problem) => {
    throw problem;
  }).atHome;
  const list = [2, 3].map((column) => {
    return { cell: cellRef('考勤', 2, column), severity: 'error', sentence: '没有记录。' } as const;
  });
  expect(await marks.put(await marks.look(['考勤']), list)).toMatchObject({ cells: 2, withoutSentence: 1 });
  await marks.put(await marks.look(['考勤']), []);
  expect(excel.image()).toEqual(before);
});
