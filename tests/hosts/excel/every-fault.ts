import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { WorkbookError } from '../../../src/workbook/errors';
import type { Fault } from '../../excel/faults';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { everyWrite, type Write } from './every-write';
import { workbookState } from './workbook-state';

/** `npm run faults` breaks every action of every request; `npm test` every so many of each write, another part of each. */
const EVERY = process.env.FAULTS === 'every';

const host = new ExcelHost((problem) => {
  throw problem;
});

/** Applies and gives what the person is told: "applied", or the sentence. */
async function told(edits: readonly Edit[]): Promise<string> {
  return host.apply(edits).then(
    () => 'applied',
    (problem: unknown) => {
      if (problem instanceof WorkbookError) return problem.sentence;
      throw problem;
    },
  );
}

/** What a fault may lead to beside a write that is whole: each of these sentences says that nothing was written. */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  broken: ['excel-failed.unknown'],
  'lost-answer': ['excel-failed.unknown'],
  timeout: ['excel-failed.unknown'],
  'cell-edit': ['excel-busy.cell-edit'],
  denied: ['workbook-read-only'],
};

/**
 * Every write with a fault at each action of each of its requests, and with every request refused or its answer lost:
 * afterwards the workbook is as it was, or all is written, and the person is told which.
 */
export function everyFault(requirementSet: string, stride: number): void {
  let excel: InMemoryExcel;
  let count = 0;
  let whole = 0;

  beforeAll(async () => {
    excel = await startExcel(requirementSet);
  });

  afterEach(() => expect(excel.gaps).toEqual([]));

  afterAll(() => {
    const untouched = count - whole;
    if (EVERY)
      process.stdout.write(`${count} faults: ${untouched} left the workbook as it was, ${whole} wrote it whole\n`);
  });

  /** Opens the workbook with what is to be taken back in it, and gives the edits. */
  async function begin({ open, edits }: Write): Promise<readonly Edit[]> {
    excel.open(open());
    const list = await edits(host);
    excel.reset();
    return list;
  }

  async function expectTruth(write: Write, request: number, kind: string, fault: Fault, states: States): Promise<void> {
    const edits = await begin(write);
    excel.faults.at(request, fault);
    const sentence = await told(edits);
    const where = [request, 'atAction' in fault ? fault.atAction : kind];
    count += 1;
    if (sentence === 'applied') whole += 1;
    else expect([...where, REFUSALS[kind]]).toEqual([...where, expect.arrayContaining([sentence])]);
    expect([...where, workbookState(excel)]).toEqual([...where, sentence === 'applied' ? states.after : states.before]);
  }

  interface States {
    readonly before: unknown;
    readonly after: unknown;
    readonly actions: readonly number[];
  }

  async function withoutFault(write: Write): Promise<States> {
    const edits = await begin(write);
    const before = workbookState(excel);
    expect(await told(edits)).toBe('applied');
    return { before, after: workbookState(excel), actions: excel.traffic.map(({ actions }) => actions) };
  }

  describe.each(everyWrite.map((write, index) => [write.name, write, index] as const))('%s', (_, write, index) => {
    test('a break at an action leaves the workbook as it was, or written whole', async () => {
      const states = await withoutFault(write);
      const step = EVERY ? 1 : stride;
      let at = EVERY ? 0 : index % stride;
      for (const [request, actions] of states.actions.entries()) {
        for (; at < actions; at += step)
          await expectTruth(
            write,
            request + 1,
            'broken',
            { kind: 'broken', atAction: at, code: 'GeneralException' },
            states,
          );
        at -= actions;
      }
    });

    test('so does a request that is refused, or whose answer is lost', async () => {
      const states = await withoutFault(write);
      for (const request of states.actions.keys()) {
        await expectTruth(write, request + 1, 'cell-edit', { kind: 'cell-edit' }, states);
        await expectTruth(write, request + 1, 'denied', { kind: 'refused', error: 7000 }, states);
        await expectTruth(write, request + 1, 'timeout', { kind: 'refused', error: 5012 }, states);
        await expectTruth(write, request + 1, 'lost-answer', { kind: 'lost-answer', error: 5012 }, states);
      }
    });
  });
}
