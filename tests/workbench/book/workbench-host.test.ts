import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellRef } from '../../../src/records/cell-ref';
import { SheetMissing, WorkbookChanged, WorkbookUnreadable } from '../../../src/workbook/errors';
import type { Edit } from '../../../src/workbook/edit';
import { workHere } from '../../../src/workbench/book/file-work';
import { pendingValues } from '../../../src/workbench/book/pending-edits';
import { WorkbenchHost } from '../../../src/workbench/book/workbench-host';
import { cellKey } from '../../../src/workbench/grid/position';

const SAMPLE = readFileSync(path.join(__dirname, '..', '..', '..', 'assets', 'samples', 'branch-2026.xlsx'));

const open = (): Promise<WorkbenchHost> => WorkbenchHost.open(new Uint8Array(SAMPLE), 'branch-2026.xlsx', workHere);

/** The payment of January of the first member in the ledger, of which the total is a formula. */
function payment(expected: number, value: number): readonly Edit[] {
  return [{ kind: 'set-cells', sheet: '党费台账', changes: [{ row: 5, column: 4, expected, value }] }];
}

async function paid(host: WorkbenchHost): Promise<unknown> {
  return (await host.read()).sheets.find(({ name }) => name === '党费台账')?.values[4]?.[3];
}

test('begins with the first sheet in front, and nothing to save or undo', async () => {
  const { store } = await open();
  expect(store.get()).toMatchObject({ sheet: '党员名册', isUnsaved: false, canUndo: false });
});

test('what is not a workbook is refused', async () => {
  await expect(WorkbenchHost.open(new TextEncoder().encode('姓名'), 'a.xlsx', workHere)).rejects.toThrow(
    WorkbookUnreadable,
  );
});

test('an edit is told to listeners, can be saved, and can be undone', async () => {
  const host = await open();
  const { bytes } = host;
  let changes = 0;
  host.onChange(() => (changes += 1));
  await host.apply(payment(129.75, 130));
  expect([changes, await paid(host)]).toEqual([1, 130]);
  expect(host.store.get()).toMatchObject({ isUnsaved: true, canUndo: true });
  await host.undo();
  expect([changes, await paid(host)]).toEqual([2, 129.75]);
  expect(host.bytes).toBe(bytes);
  expect(host.store.get()).toMatchObject({ isUnsaved: false, canUndo: false });
});

test('undoing after saving leaves something to save', async () => {
  const host = await open();
  await host.apply(payment(129.75, 130));
  host.markSaved();
  expect(host.store.get().isUnsaved).toBe(false);
  await host.undo();
  expect(host.store.get().isUnsaved).toBe(true);
});

test('results of formulas that depend on an edit are known to be unknown, and known again once it is undone', async () => {
  const host = await open();
  const uncomputed = async (): Promise<boolean> =>
    (await host.look('党费台账')).rows.get(28)?.uncomputed.has(4) ?? false;
  expect(await uncomputed()).toBe(false);
  await host.apply(payment(129.75, 130));
  expect(await uncomputed()).toBe(true);
  await host.undo();
  expect(await uncomputed()).toBe(false);
});

test('a refused edit changes nothing and leaves nothing to undo', async () => {
  const host = await open();
  await expect(host.apply(payment(1, 130))).rejects.toThrow(WorkbookChanged);
  expect(host.store.get()).toMatchObject({ version: 0, isUnsaved: false, canUndo: false });
});

test('a cell to be shown is selected on its sheet; each sheet remembers its own', async () => {
  const host = await open();
  host.select('党员名册', { row: 7, column: 2 });
  await host.reveal(cellRef('考勤', 26, 8));
  expect(host.store.get()).toMatchObject({ sheet: '考勤', reveals: 1 });
  host.openSheet('党员名册');
  expect(host.store.get().selected).toEqual({ 党员名册: { row: 7, column: 2 }, 考勤: { row: 26, column: 8 } });
  await expect(host.reveal(cellRef('没有的表', 1, 1))).rejects.toThrow(SheetMissing);
});

test('steps that are begun at once are done one after the other, and what is saved holds them all', async () => {
  const host = await open();
  const edits: Edit[] = [
    { kind: 'set-cells', sheet: '党费台账', changes: [{ row: 6, column: 4, expected: 93.16, value: 93 }] },
  ];
  const both = [host.apply(payment(129.75, 130)), host.apply(edits)];
  const bytes = await host.finished();
  await Promise.all(both);
  expect(bytes).toBe(host.bytes);
  const ledger = (await host.read()).sheets.find(({ name }) => name === '党费台账');
  expect([ledger?.values[4]?.[3], ledger?.values[5]?.[3]]).toEqual([130, 93]);
});

test('a step that was refused does not hold up the next one', async () => {
  const host = await open();
  const refused = host.apply(payment(1, 130));
  const next = host.apply(payment(129.75, 131));
  await expect(refused).rejects.toThrow(WorkbookChanged);
  await next;
  expect(await paid(host)).toBe(131);
});

test('it is busy while the file is being worked on', async () => {
  const host = await open();
  const seen: boolean[] = [];
  const stop = host.store.subscribe(() => seen.push(host.store.get().isBusy));
  await host.apply(payment(129.75, 130));
  stop();
  expect([seen[0], host.store.get().isBusy]).toEqual([true, false]);
});

test('what a person writes is pending at once, and until the sheet that has it has been shown', async () => {
  const host = await open();
  const writing = host.write(payment(129.75, 130));
  const shown = (version: number): unknown =>
    pendingValues(host.store.get().pending, '党费台账', version).get(cellKey(5, 4));
  expect([shown(0), host.store.get().isUnsaved]).toEqual([130, true]);
  await writing;
  expect([shown(0), shown(1)]).toEqual([130, undefined]);
  host.shown(1);
  expect(host.store.get()).toMatchObject({ pending: [], isUnsaved: true, canUndo: true });
});

test('what is refused is pending no more', async () => {
  const host = await open();
  await expect(host.write(payment(1, 130))).rejects.toThrow(WorkbookChanged);
  expect(host.store.get()).toMatchObject({ pending: [], isUnsaved: false, canUndo: false });
});

test('what was undone can be done again, until something else is done', async () => {
  const host = await open();
  await host.apply(payment(129.75, 130));
  const { bytes } = host;
  await host.undo();
  expect(host.store.get()).toMatchObject({ canUndo: false, canRedo: true });
  await host.redo();
  expect(host.bytes).toBe(bytes);
  expect(host.store.get()).toMatchObject({ isUnsaved: true, canUndo: true, canRedo: false });
  await host.undo();
  await host.apply(payment(129.75, 131));
  await host.redo();
  expect([await paid(host), host.store.get().canRedo]).toEqual([131, false]);
});

test('what the browser had kept is not saved, whatever is undone', async () => {
  const host = await open();
  host.markUnsaved();
  await host.apply(payment(129.75, 130));
  await host.undo();
  expect(host.store.get()).toMatchObject({ isUnsaved: true, canUndo: false });
  host.markSaved();
  expect(host.store.get().isUnsaved).toBe(false);
});
