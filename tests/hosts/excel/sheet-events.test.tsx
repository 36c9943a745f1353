import { SETTLE_TIME } from '../../../src/hosts/excel/changes';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.17');
  excel.workbook.addSheet('花名册');
});

afterEach(() => expect(excel.gaps).toEqual([]));

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test.each([
  ['tells of sheets that are renamed', [], 2],
  ['does not know that event after all tells of the others', ['WorksheetCollection._RegisterEventNameChanged'], 1],
])('an Excel that %s', async (_, unknown, expected) => {
  excel.reset();
  for (const method of unknown) excel.faults.at('every', { kind: 'refused-method', method, code: 'ApiNotFound' });
  const problems: unknown[] = [];
  let calls = 0;
  const stop = new ExcelHost((problem) => problems.push(problem)).onChange(() => (calls += 1));
  while (excel.traffic.length < 2 || !excel.native.hearsMessages) await passed(5);
  // The page ties its handlers once it has Excel's answer.
  await passed(50);
  for (const event of ['deleted', 'renamed'] as const) {
    excel.events.sheet(event, 'sheet-1');
    await passed(SETTLE_TIME + 50);
  }
  expect([problems, calls]).toEqual([[], expected]);
  stop();
  while (excel.events.listening) await passed(5);
});
