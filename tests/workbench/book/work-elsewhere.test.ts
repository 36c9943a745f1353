import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { cellRef } from '../../../src/records/cell-ref';
import { workHere, type BookWork, type FileWork } from '../../../src/workbench/book/file-work';
import { answerTo, workElsewhere, type WorkLine, type WorkOrder } from '../../../src/workbench/book/work-elsewhere';
import { SheetMissing, TooLarge, WorkbookChanged, WorkbookError } from '../../../src/workbook/errors';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'samples', 'branch-2026.xlsx');
const file = { bytes: new Uint8Array(readFileSync(SAMPLE)), name: 'branch-2026.xlsx' };

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** Work ordered over a real line, on which only what can be cloned gets through. */
function elsewhere(work: FileWork = workHere): BookWork {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  port2.on('message', (order: WorkOrder) => {
    void answerTo(work, order, (progress) => port2.postMessage(progress)).then((answer) => port2.postMessage(answer));
  });
  const line: WorkLine = {
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) =>
      void port1.on(type, (data: unknown) => listener({ data })),
    terminate: () => port2.close(),
  };
  return workElsewhere(line);
}

test('reading, looking and applying give the same as here', async () => {
  const there = elsewhere();
  expect(await there.read(file)).toEqual(await workHere.read(file));
  expect(await there.look(file, '考勤')).toEqual(await workHere.look(file, '考勤'));
  const change = { row: 5, column: 4, expected: 129.75, value: 130 };
  const { bytes, applied } = await there.apply(file, [{ kind: 'set-cells', sheet: '党费台账', changes: [change] }]);
  expect(applied.cells).toBe(1);
  const { sheets } = await workHere.read({ ...file, bytes });
  expect(sheets.find(({ name }) => name === '党费台账')?.values[4]?.[3]).toBe(130);
});

test.each([
  new SheetMissing('考勤'),
  new TooLarge('a.xlsx', 'xl/worksheets/sheet1.xml', 2e9, 1e9),
  new WorkbookChanged([{ cell: cellRef('考勤', 1, 2), expected: 1, found: null }]),
])('a named error arrives as what it is: %p', async (problem) => {
  const failing = elsewhere({ ...workHere, read: () => Promise.reject(problem) });
  const told: unknown = await failing.read(file).catch((error: unknown) => error);
  expect(told).toBeInstanceOf(problem.constructor);
  expect(told).toBeInstanceOf(WorkbookError);
  expect(told).toMatchObject({ name: problem.name, message: problem.message, code: problem.code, data: problem.data });
});

test('any other error keeps its message', async () => {
  const failing = elsewhere({ ...workHere, read: () => Promise.reject(new RangeError('too long')) });
  await expect(failing.read(file)).rejects.toThrow('too long');
});

test('where the other end breaks, what waits is told', async () => {
  const listeners = new Map<string, (event: never) => void>();
  const line = {
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
    terminate: () => undefined,
  } as WorkLine;
  const reading = workElsewhere(line).read(file);
  listeners.get('error')?.({} as never);
  await expect(reading).rejects.toThrow('worker');
});

test('how far reading has come is told, and it ends with all of it', async () => {
  const told: number[] = [];
  await elsewhere().read(file, (done) => told.push(done));
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test('work that is given up is not waited for', async () => {
  const there = elsewhere({ ...workHere, read: () => new Promise(() => undefined) });
  const reading = there.read(file);
  there.stop();
  await expect(reading).rejects.toThrow('given up');
});
