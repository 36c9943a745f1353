import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workHere, type BookWork } from '../../../src/workbench/book/file-work';
import { Books, type BookFile } from '../../../src/workbench/page/books';
import { WorkbookUnreadable } from '../../../src/workbook/errors';

const SAMPLE = readFileSync(path.join(__dirname, '..', '..', '..', 'assets', 'samples', 'branch-2026.xlsx'));
const sample: BookFile = { name: 'branch-2026.xlsx', bytes: () => Promise.resolve(new Uint8Array(SAMPLE)) };

/** Threads that are begun, and which of them were ended. */
function threads(work: Partial<BookWork> = {}) {
  const ended: number[] = [];
  let count = 0;
  const start = (): BookWork => {
    const thread = ++count;
    return { ...workHere, ...work, stop: () => void ended.push(thread) };
  };
  return { start, ended };
}

test('another workbook takes the place of the first, whose thread ends', async () => {
  const { start, ended } = threads();
  const books = new Books(start);
  const first = await books.open(sample);
  const second = await books.open({ ...sample, name: 'next.xlsx' });
  expect(books.store.get()).toMatchObject({ host: second, opening: null, problem: null });
  expect([first === second, ended]).toEqual([false, [1]]);
});

test('what cannot be opened leaves the workbook that was open', async () => {
  const { start, ended } = threads();
  const books = new Books(start);
  const host = await books.open(sample);
  await books.open({ name: 'members.xlsx', bytes: () => Promise.resolve(new TextEncoder().encode('姓名')) });
  expect(books.store.get()).toMatchObject({ host, opening: null });
  expect(books.store.get().problem).toBeInstanceOf(WorkbookUnreadable);
  expect(ended).toEqual([2]);
});

test('opening tells how far it has come', async () => {
  const books = new Books(threads().start);
  const told: (number | null)[] = [];
  books.store.subscribe(() => told.push(books.store.get().opening?.done ?? null));
  await books.open(sample);
  const done = told.filter((part) => part !== null);
  expect([told[0], done.at(-1), books.store.get().opening]).toEqual([null, 1, null]);
  expect(done.length).toBeGreaterThan(3);
});

test('what was given up does not come in later', async () => {
  let finish: (bytes: Uint8Array) => void = () => undefined;
  const { start, ended } = threads();
  const books = new Books(start);
  const host = await books.open(sample);
  const late = books.open({
    name: 'large.xlsx',
    bytes: () => new Promise((resolve) => (finish = resolve)),
  });
  books.cancel();
  finish(new Uint8Array(SAMPLE));
  expect([await late, books.store.get().host === host, ended]).toEqual([null, true, [2]]);
});

test('what the browser had kept is opened as not saved', async () => {
  const opened: string[] = [];
  const books = new Books(threads().start);
  const host = await books.open({ ...sample, onOpened: () => opened.push('opened') });
  expect([host?.store.get().isUnsaved, opened]).toEqual([true, ['opened']]);
});

const FOREIGN = path.join(__dirname, '..', '..', 'fixtures', 'foreign');
const foreign = (file: string, name = file): BookFile => ({
  name,
  bytes: () => Promise.resolve(new Uint8Array(readFileSync(path.join(FOREIGN, file)))),
});

test.each([
  ['branch-libreoffice.xls', '支部.xls'],
  ['branch-libreoffice.xls', '支部.et'],
  ['branch-libreoffice.ods', '支部.ods'],
  ['党员名册.csv', '支部.csv'],
])('%s opened as %s becomes an .xlsx, and can be written', async (file, name) => {
  const host = await new Books(threads().start).open(foreign(file, name));
  expect(host?.name).toBe('支部.xlsx');
  expect(host?.conversion).toMatchObject({ name, blocked: [] });
  const sheet = (await host?.read())?.sheets[0]?.name ?? '';
  const changes = [{ row: 40, column: 1, expected: null, value: '新' }];
  await host?.apply([{ kind: 'set-cells', sheet, changes }]);
  expect((await host?.read())?.sheets[0]?.values.at(-1)).toEqual(['新']);
});

test('a file with charts is shown and refuses to be written', async () => {
  const host = await new Books(threads().start).open(foreign('charts-libreoffice.xls'));
  const sheet = (await host?.read())?.sheets[0]?.name ?? '';
  const changes = [{ row: 40, column: 1, expected: null, value: '新' }];
  await expect(host?.apply([{ kind: 'set-cells', sheet, changes }])).rejects.toMatchObject({
    code: 'not-convertible',
    what: 'charts',
  });
});
