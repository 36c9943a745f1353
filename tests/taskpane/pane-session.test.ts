import type { Reading } from '../../src/reading/read-branch';
import { month as monthOf } from '../../src/records/month';
import { core } from '../../src/taskpane/state/core';
import { PaneSession, type SessionOptions } from '../../src/taskpane/state/pane-session';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import type { Edit } from '../../src/workbook/edit';
import { SheetMissing, WorkbookChanged } from '../../src/workbook/errors';
import { ExcelBusy } from '../../src/workbook/excel-errors';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { WorkbookHost } from '../../src/workbook/workbook-host';
import { sheets } from '../sheets';

const BRANCH = sheets(`
# 花名册
姓名 | 类别
李明 | 正式党员

# 党费台账
姓名 | 2026年5月 | 2026年6月
李明 | 50        | 50
`);

/** A workbook that answers when it is told to. */
class PatientHost implements WorkbookHost {
  readonly listeners = new Set<() => void>();
  snapshot: Snapshot = BRANCH;
  reads = 0;
  failure: Error | null = null;
  /** Set to make reading wait until it is called. */
  answer: (() => void) | null = null;
  private waits = false;

  wait(): void {
    this.waits = true;
  }

  async read(): Promise<Snapshot> {
    this.reads += 1;
    if (this.waits) await new Promise<void>((resolve) => (this.answer = resolve));
    if (this.failure) throw this.failure;
    return this.snapshot;
  }

  apply(edits: readonly Edit[]) {
    return this.failure
      ? Promise.reject(this.failure)
      : Promise.resolve({ cells: edits.length, sheets: [], hidden: [], undo: null });
  }

  reveal(): Promise<void> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const JUNE = monthOf(2026, 6);
const MAY = monthOf(2026, 5);

function sessionOf(host: PatientHost, options: Partial<SessionOptions> = {}): PaneSession {
  const loadCore = () => Promise.resolve(core);
  return new PaneSession({ host, clock: () => new Date(2026, 6, 5), loadCore, ...options });
}

async function started(options: Partial<SessionOptions> = {}) {
  const host = new PatientHost();
  const session = sessionOf(host, options);
  await session.start();
  return { host, session, state: (): PaneState => session.store.get() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

test('connects, reads and knows the latest month whose theme day has passed', async () => {
  const { state } = await started();
  expect(state()).toMatchObject({ phase: 'ready', step: null, latestMonth: '2026-06', problem: null });
});

test('tells each step on the way', async () => {
  const host = new PatientHost();
  const session = sessionOf(host);
  const steps: unknown[] = [];
  session.store.subscribe(() => {
    const { step } = session.store.get();
    if (steps.at(-1) !== step) steps.push(step);
  });
  await session.start();
  await session.check(JUNE);
  expect(steps).toEqual(['connecting', 'reading', 'recognising', null, 'reading', 'recognising', 'checking', null]);
});

test('a check reads the workbook as it is now', async () => {
  const { host, session, state } = await started();
  host.snapshot = sheets('# 党费台账\n姓名 | 2026年6月\n李明 |');
  await session.check(JUNE);
  expect(state().checked?.result.findings.some(({ rule }) => rule === 'sheet-missing')).toBe(true);
});

test('a change is read a moment later, several changes once, and the month checked again', async () => {
  const { host, session, state } = await started();
  await session.check(JUNE);
  const before = state().checked;
  const reads = host.reads;
  for (const listener of [...host.listeners, ...host.listeners]) listener();
  await settled();
  expect(host.reads).toBe(reads + 1);
  expect(state().checked).not.toBe(before);
});

test('newer work overtakes older work, whose result is dropped', async () => {
  const { host, session, state } = await started();
  const seen: (Reading | null)[] = [];
  session.store.subscribe(() => seen.push(state().reading));
  host.wait();
  const older = session.check(JUNE);
  const answerOlder = host.answer;
  const newer = session.check(MAY);
  host.answer?.();
  await newer;
  answerOlder?.();
  await older;
  expect(state().checked?.result.period).toBe('2026-05');
});

test('cancelled work leaves everything as it was', async () => {
  const { host, session, state } = await started();
  await session.check(JUNE);
  const before = state();
  host.wait();
  const work = session.check(MAY);
  session.cancel();
  host.answer?.();
  await work;
  expect(state()).toEqual(before);
});

test.each(['reading', 'recognising', 'checking'] as const)('cancelled while %s, it keeps nothing new', async (step) => {
  const { session, state } = await started();
  const { reading } = state();
  const stop = session.store.subscribe(() => {
    if (state().step === step) session.cancel();
  });
  await session.check(JUNE);
  stop();
  expect(state()).toMatchObject({ phase: 'ready', step: null, checked: null });
  expect(state().reading).toBe(reading);
});

test('a failure keeps what was read and says what happened', async () => {
  const { host, session, state } = await started();
  const { reading } = state();
  host.failure = new ExcelBusy('dialog');
  await session.refresh();
  expect(state()).toMatchObject({ phase: 'ready', step: null, problem: host.failure });
  expect(state().reading).toBe(reading);
});

test('no year: the one that is given is kept for every later reading', async () => {
  const host = new PatientHost();
  host.snapshot = sheets('# 党费台账\n姓名 | 1月\n李明 | 50');
  const session = sessionOf(host);
  await session.start();
  expect(session.store.get().phase).toBe('year-needed');
  await session.readAs(2025);
  await session.refresh();
  expect(session.store.get()).toMatchObject({ phase: 'ready', latestMonth: '2025-01' });
});

test('nothing recognised: the snapshot is there to be mended', async () => {
  const host = new PatientHost();
  host.snapshot = sheets('# 值班\n星期 | 值班人\n一 | 李明');
  const session = sessionOf(host);
  await session.start();
  expect(session.store.get()).toMatchObject({ phase: 'nothing-recognised', snapshot: host.snapshot, reading: null });
});

test('nothing recognised: what is on screen stays while the workbook is written and read again', async () => {
  const host = new PatientHost();
  host.snapshot = sheets('# 值班\n星期 | 值班人\n一 | 李明');
  const session = sessionOf(host);
  await session.start();
  const phases = new Set<string>();
  const stop = session.store.subscribe(() => phases.add(session.store.get().phase));
  await session.apply([{ kind: 'set-cells', sheet: '值班', changes: [] }]);
  await settled();
  expect([...phases]).toEqual(['nothing-recognised']);
  host.snapshot = BRANCH;
  await session.refresh();
  stop();
  expect([...phases]).toEqual(['nothing-recognised', 'ready']);
});

test('writing answers with what the host says was written', async () => {
  const { session } = await started();
  const edit: Edit = {
    kind: 'set-cells',
    sheet: '党费台账',
    changes: [{ row: 2, column: 2, expected: 50, value: 60 }],
  };
  const outcome = await session.apply([edit]);
  expect(outcome).toEqual({ ok: true, value: { cells: 1, sheets: [], hidden: [], undo: null } });
});

test('writing that fails answers with the problem', async () => {
  const { host, session } = await started();
  host.failure = new WorkbookChanged([]);
  expect(await session.apply([])).toEqual({ ok: false, problem: host.failure });
});

test('a cell that cannot be shown is a problem to be told', async () => {
  const { host, session, state } = await started();
  host.failure = new SheetMissing('党费台账');
  await session.reveal({ sheet: '党费台账', row: 2, column: 2 });
  expect(state().problem).toBe(host.failure);
});

test('a core that could not be fetched is fetched again', async () => {
  let attempts = 0;
  const { session, state } = await started({
    loadCore: () => (attempts++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(core)),
  });
  expect(state()).toMatchObject({ phase: 'failed', problem: new Error('offline') });
  await session.start();
  expect(state().phase).toBe('ready');
});

test('stopped, it listens no more', async () => {
  const { host, session } = await started();
  session.stop();
  expect(host.listeners.size).toBe(0);
});
