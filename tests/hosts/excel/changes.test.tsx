import { SETTLE_TIME } from '../../../src/hosts/excel/changes';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelBusy } from '../../../src/workbook/excel-errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';

let excel: InMemoryExcel;
let problems: unknown[] = [];
const host = new ExcelHost((problem) => problems.push(problem));

beforeAll(async () => {
  excel = await startExcel('1.14');
});

beforeEach(() => {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  workbook.addSheet('花名册');
  excel.open(workbook);
  problems = [];
});

afterEach(() => expect(excel.gaps).toEqual([]));

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function typed(address: string, byAddIn = false): void {
  excel.events.changed(excel.workbook, '花名册', address, 'Local', byAddIn);
}

/** Listens, waits until Excel has been told, and gives the number of calls and how to stop. */
async function listening(): Promise<{ calls: () => number; stop: () => void }> {
  let calls = 0;
  const stop = host.onChange(() => (calls += 1));
  const isSettled = (): boolean => (excel.events.listening && excel.native.hearsMessages) || problems.length > 0;
  while (!isSettled()) await passed(5);
  // The page ties its handlers once it has Excel's answer.
  await passed(50);
  return { calls: () => calls, stop };
}

test('a burst of changes is one call, some time after the last', async () => {
  const { calls, stop } = await listening();
  for (const address of ['A1', 'A2', 'A3']) typed(address);
  expect(calls()).toBe(0);
  await passed(SETTLE_TIME + 50);
  expect(calls()).toBe(1);
  stop();
});

test('what this add-in wrote does not count', async () => {
  const { calls, stop } = await listening();
  typed('A1', true);
  await passed(SETTLE_TIME + 50);
  expect(calls()).toBe(0);
  stop();
});

test.each(['added', 'deleted'] as const)('a sheet that was %s counts', async (event) => {
  const { calls, stop } = await listening();
  excel.events.sheet(event, 'sheet-2');
  await passed(SETTLE_TIME + 50);
  expect(calls()).toBe(1);
  stop();
  while (excel.events.listening) await passed(5);
});

test('after stopping nothing is called, and Excel is told', async () => {
  const { calls, stop } = await listening();
  expect(excel.events.listening).toBe(true);
  typed('A1');
  stop();
  stop();
  await passed(SETTLE_TIME + 50);
  expect(calls()).toBe(0);
  expect(excel.events.listening).toBe(false);
  expect(problems).toEqual([]);
});

test('stopping before Excel has answered takes the listener down all the same', async () => {
  excel.faults.at('every', { kind: 'slow', milliseconds: 20 });
  host.onChange(() => undefined)();
  await passed(120);
  expect(excel.events.listening).toBe(false);
});

test('a listener that cannot be set up is reported by name', async () => {
  excel.faults.at('every', { kind: 'cell-edit' });
  const { stop } = await listening();
  expect(problems).toEqual([expect.any(ExcelBusy)]);
  stop();
});
